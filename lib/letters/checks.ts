import type { WordKey } from '../words/index.ts';

/** Something to know before sending: good news, or something to look at again. */
export interface Check {
  readonly says: WordKey;
  readonly good: boolean;
  readonly count?: number;
  /** Whom and which country it speaks of. */
  readonly about?: { readonly name: string; readonly country: string };
  readonly sources?: readonly { readonly publisher: string; readonly url: string }[];
}

export interface Draft {
  readonly body: string;
  readonly name: string;
}

/** Short letters are read; much shorter ones say too little to act on. */
const fewestWords = 90;
const mostWords = 280;

/** Words as a person would count them, in any script; in scripts without spaces two letters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedScripts)?.length ?? 0;
  const words = text.replace(unspacedScripts, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  return words.length + Math.ceil(unspaced / 2);
}

const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** What can be said of a text without knowing who wrote it. Never a refusal: the letter is the reader's. */
export function checksOf({ body, name }: Draft): Check[] {
  const count = countWords(body);
  return [
    count < fewestWords
      ? { says: 'letter.check.short', good: false, count }
      : count > mostWords
        ? { says: 'letter.check.long', good: false, count }
        : { says: 'letter.check.length', good: true, count },
    name.trim() && body.includes(name.trim())
      ? { says: 'letter.check.signed', good: true }
      : { says: 'letter.check.unsigned', good: false },
  ];
}
