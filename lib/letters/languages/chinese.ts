import { type Speech, speechOf } from '../speech.ts';
import { nativeIn, nativeName } from './names.ts';

interface LegalWords {
  /** Before the years. */
  readonly imprisonment: string;
  readonly lifelong: string;
  readonly bail: string;
}

/** What differs between the two ways of writing Chinese. */
interface Written {
  readonly locale: 'zh-Hans' | 'zh-Hant';
  /** The ways in which a record may write a name, those of this writing first. */
  readonly names: readonly string[];
  readonly month: string;
  /** The words of the law: that of the mainland and, as in Hong Kong, any other. */
  readonly law: Readonly<Record<'mainland' | 'other', LegalWords>>;
  /** Before the last of several things that are true of somebody. */
  readonly and: string;
}

const numerals = ['一', '二', '三'];
const title = { he: '先生', she: '女士', they: '' } as const;

/** The grammar that letters in simplified and in traditional characters share. */
export function chinese(written: Written): Speech {
  const { locale, month, law } = written;
  return speechOf(locale, {
    slots: {
      他: '他 or 她; the name again where neither is known',
      imprisonment: 'what the law of the place calls imprisonment, before the years',
      lifelong: 'the same for life',
      bail: 'what that law calls bail',
    },
    person: (person) => {
      const { primary } = person.names;
      const called = title[person.pronoun];
      const own = nativeIn(person, written.names);
      const native = own ? undefined : nativeName(person);
      // Family names may have two characters, and a foreign name does not begin with one: the whole is said each time.
      const short = `${own ?? primary}${called}`;
      return {
        person: `${own ?? primary}${native ? `（${native}）` : ''}${called}`,
        short,
        他: { he: '他', she: '她', they: short }[person.pronoun],
        ...law[person.country === 'CN' && person.region !== 'HK' ? 'mainland' : 'other'],
      };
    },
    duration: ({ years, months }) =>
      `${years > 0 ? `${years}年` : ''}${months > 0 ? `${months}${month}` : ''}`,
    list: (items) =>
      items
        .map((item, i) => (i === 0 ? item : `，${i + 1 === items.length ? written.and : ''}${item}`))
        .join(''),
    item: (n) => `${numerals[n - 1] ?? n}、`,
  });
}
