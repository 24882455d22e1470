import type english from '../../locales/en.json';

/** Keys of the interface's words. A key that counts has the forms `key_one`, `key_other` … of its language. */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type RawKey = keyof typeof english;
type CountedKey = RawKey extends infer K ? (K extends `${infer Stem}_${PluralForm}` ? Stem : never) : never;
export type WordKey = Exclude<RawKey, `${string}_${PluralForm}`> | CountedKey;

export type Fillings = Readonly<Record<string, string | number>> & {
  readonly count?: number;
  /** A form that a language may have of its own for these words: the pronoun of whom they are said, “Anwältin”. */
  readonly form?: 'he' | 'she' | 'they';
};

export interface Words {
  /** BCP 47 tag of the language shown. */
  readonly locale: string;
  /** The texts themselves, their slots unfilled. */
  readonly table: Table;
  /** The words for a key, its `{slots}` filled; with `count`, in the plural form of the language. */
  (key: WordKey, fillings?: Fillings): string;
}

export type Table = Readonly<Record<string, string>>;

/** Makes the words of one language; a key that it lacks is said in another's rather than not at all. */
export function sayingOf(locale: string, table: Table, another: Table): Words {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say = (key: WordKey, fillings: Fillings = {}): string => {
    const form = fillings.count === undefined ? undefined : plural.select(fillings.count);
    const text =
      table[`${key}_${fillings.form}`] ??
      pick(table, key, form) ??
      pick(another, key, fillings.count === 1 ? 'one' : form) ??
      key;
    return text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const filling = fillings[name];
      return filling === undefined ? slot : typeof filling === 'number' ? number.format(filling) : filling;
    });
  };
  return Object.assign(say, { locale, table });
}

function pick(table: Table, key: string, form: string | undefined): string | undefined {
  return form === undefined ? table[key] : (table[`${key}_${form}`] ?? table[`${key}_other`]);
}
