import type { Plugin } from 'vite';

const assignment = /(\w+)\.innerHTML=(\w+)\.__html/g;

/**
 * Takes out of Preact the one line that makes elements of text (`dangerouslySetInnerHTML`). Vigil never uses it, and
 * with it gone no mistake of ours can turn a stranger's text into markup. Stops the build where the line is not found:
 * then Preact has changed, and somebody has to look.
 */
export function withoutMarkup(): Plugin {
  return {
    name: 'vigil-without-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/').split('?')[0] ?? ''))
        return undefined;
      const found = code.match(assignment)?.length ?? 0;
      if (found !== 1) this.error(`Preact assigns innerHTML in ${found} places, expected 1`);
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}
