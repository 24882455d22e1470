import type { Words } from '../../lib/words/index.ts';

interface Props {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (country: string | undefined) => void;
  readonly words: Words;
}

/** Where the reader lives, which decides on the embassy and the officials that are offered. */
export function CountryChoice({ countries, chosen, onChoose, words }: Props) {
  return (
    <div class="field">
      <label for="country">{words('compose.country')}</label>
      <select
        id="country"
        aria-describedby="country-note"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{words('compose.country.none')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="meta" id="country-note">
        {words('compose.country.note')}
      </p>
    </div>
  );
}
