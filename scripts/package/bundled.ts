import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesOf, packageOf } from './third-party.ts';

/** Which packages are in a build, and how much of each, in bytes before minifying. */
export interface Bundled {
  readonly plugin: () => Plugin;
  /** Puts THIRD-PARTY.txt beside the manifest. */
  writeLicences(root: string, output: string): void;
  readonly bytes: ReadonlyMap<string, number>;
}

/** Notes what the bundler really puts into the extension: a list made by hand would forget something. */
export function noteBundled(): Bundled {
  const bytes = new Map<string, number>();
  const note = (id: string, length: number) => {
    const name = packageOf(id);
    if (name) bytes.set(name, (bytes.get(name) ?? 0) + length);
  };
  return {
    bytes,
    plugin: () => ({
      name: 'vigil-note-bundled',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'asset')
            for (const file of output.originalFileNames) note(file, output.source.length);
          else
            for (const [id, { renderedLength }] of Object.entries(output.modules))
              if (renderedLength > 0) note(id, renderedLength);
      },
    }),
    writeLicences(root, output) {
      writeFileSync(join(output, 'THIRD-PARTY.txt'), licencesOf(root, bytes.keys()));
    },
  };
}
