import { type Folded, foldWord } from '../fold/folded.ts';

/**
 * Words of the law by which the gate lets a text through where foreign names may be heard. A name that only sounds like
 * a person's is marked nowhere else.
 */
export const LAW_WORDS: readonly string[] =
  '弁護 변호 인권 민주 징역 석방 المحام محامی المحکم محکمه حقوقال حقوقبش وکیلمد وکیلدا وکلای زندان بالسجن السجن'.split(
    ' ',
  );
/** What stands behind katakana of a person's name: the gate looks at both together. */
export const BEHIND_KANA = '氏さ';
export const isKana = (unit: number): boolean => unit > 0x30a0 && unit < 0x30fd;

/** True where the gate opens for what is heard, not spelled: at a word of the law, or behind katakana. */
export function mayBeHeard({ letters, text, at }: Folded, from: number, units: Uint16Array): boolean {
  const unit = letters.charCodeAt(from);
  if (unit < 0x600) return false;
  if (isKana(unit) && BEHIND_KANA.includes(letters.charAt(from + 1))) return true;
  const words = foldedLaw.get(units) ?? LAW_WORDS.map((word) => foldWord(word, units));
  foldedLaw.set(units, words);
  const word = words.findIndex((word) => letters.startsWith(word, from));
  if (word < 0) return false;
  // 弁護 is Japanese; 辩护, to which it folds, is Chinese, where nothing is heard.
  return !isHan(unit) || LAW_WORDS[word]!.charCodeAt(0) === text.charCodeAt(at[from]!);
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

const foldedLaw = new WeakMap<Uint16Array, readonly string[]>();
