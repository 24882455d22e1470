import { sayDate } from '../../words/dates.ts';
import { hasDay, speechOf } from '../speech.ts';
import { hasFamilyName, printedAndNative } from './names.ts';

const date = (of: string) => sayDate(of, 'es');

/*
 * With “they” nobody is called señor or señora, `le` names no gender, and the participles take the ending that Spanish
 * uses where none is meant.
 */
const titles = { he: 'señor ', she: 'señora ', they: '' } as const;
const articles = {
  he: { el: 'el ', del: 'del ', al: 'al ' },
  she: { el: 'la ', del: 'de la ', al: 'a la ' },
  they: { el: '', del: 'de ', al: 'a ' },
} as const;
const endings = { he: { lo: 'lo', o: 'o' }, she: { lo: 'la', o: 'a' }, they: { lo: 'le', o: 'o' } } as const;

/** A prison that the record calls by a place alone; the rest stands in words.yaml. */
const plainPrison = /^(?<where>(?:\p{Lu}[\p{L}’']*|al-\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)*) [Pp]rison$/u;

export const speech = speechOf('es', {
  slots: {
    elPerson: '{{person}} with its article: “el señor Ding Jiaxi (丁家喜)”, “la señora …”',
    delPerson: 'the same after “de”',
    alPerson: 'the same after “a”',
    elShort: '{{short}} with its article: “el señor Ding”',
    ElShort: 'the same, to begin a sentence',
    delShort: 'the same after “de”',
    alShort: 'the same after “a”',
    lo: 'lo, la or le: after a verb (“visitar{{lo}}”) or before one',
    o: 'the ending of a participle: “detenid{{o}}”',
  },
  person: (person) => {
    const { pronoun, names } = person;
    const { el, del, al } = articles[pronoun];
    const full = `${titles[pronoun]}${printedAndNative(person)}`;
    const short = `${titles[pronoun]}${hasFamilyName(person) ? names.family : names.primary}`;
    const elShort = `${el}${short}`;
    return {
      person: full,
      short,
      elPerson: `${el}${full}`,
      delPerson: `${del}${full}`,
      alPerson: `${al}${full}`,
      elShort,
      ElShort: `${elShort.charAt(0).toUpperCase()}${elShort.slice(1)}`,
      delShort: `${del}${short}`,
      alShort: `${al}${short}`,
      ...endings[pronoun],
    };
  },
  onDate: (of) => `${hasDay(of) ? 'el' : 'en'} ${date(of)}`,
  sinceDate: (of) => (hasDay(of) ? `el ${date(of)}` : date(of)),
  ofDate: (of) => `${hasDay(of) ? 'del' : 'de'} ${date(of)}`,
  place: ({ name }) => {
    const where = plainPrison.exec(name)?.groups?.where;
    return where && `la prisión de ${where}`;
  },
});
