import * as OpenCC from 'opencc-js';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const toSimplified = OpenCC.Converter({ from: 't', to: 'cn' });
const toJapanese = OpenCC.Converter({ from: 't', to: 'jp' });

/** A name in characters, as printed in simplified, traditional and Japanese forms. */
export interface HanName {
  readonly simplified: string;
  readonly others: readonly string[];
}

export const isHan = (text: string): boolean => /^\p{Script=Han}{2,}$/u.test(text);

/** The names among printed forms, each with all its character forms: the printed ones, and the derived ones. */
export function hanNames(
  printed: readonly { readonly text: string; readonly lang?: string | null | undefined }[],
): HanName[] {
  const forms = new Map<string, Set<string>>();
  for (const { text, lang } of printed) {
    const base = lang === 'zh-Hant' ? toSimplified(text) : text;
    const others = forms.get(base) ?? new Set<string>();
    const long = lang === 'zh-Hant' ? text : toTraditional(text);
    for (const form of [text, long, toJapanese(long)]) if (form.length === base.length) others.add(form);
    forms.set(base, others);
  }
  return [...forms].map(([simplified, others]) => ({ simplified, others: [...others] }));
}

/** Pairs "variant, base" for all characters that differ between the forms, as one string. */
export function variantPairs(names: readonly HanName[]): string {
  const pairs = new Map<string, string>();
  for (const { simplified, others } of names) {
    for (const other of others) {
      for (let i = 0; i < simplified.length; i++) {
        if (other[i] !== simplified[i]) pairs.set(other[i]!, simplified[i]!);
      }
    }
  }
  return [...pairs].map(([variant, base]) => variant + base).join('');
}

/** The other forms of single characters: so that the words recognition knows in simplified characters fit all texts. */
export function otherFormsOf(text: string): HanName[] {
  const characters = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];
  return characters.flatMap((simplified) => {
    const long = toTraditional(simplified);
    return [
      { simplified, others: [...new Set([long, toJapanese(long)])].filter((form) => form.length === 1) },
    ];
  });
}
