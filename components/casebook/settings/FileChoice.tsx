interface Props {
  readonly id: string;
  readonly name: string;
  readonly onFile: (file: File) => void;
}

/** A file from this computer. The same one may be chosen twice, once it has been mended. */
export function FileChoice({ id, name, onFile }: Props) {
  return (
    <div class="setting">
      <label class="setting-choice" for={id}>
        {name}
      </label>
      <input
        id={id}
        type="file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
