/** What a field of a record is for, in one sentence, and what it may look like. */
export interface FieldHelp {
  readonly says: string;
  /** Absent for a group or a list of groups, whose example is made of its parts. */
  readonly example?: unknown;
}

const date = '2023-04-10';

/** The number a fact ends with; the same sentence everywhere, since it is the same rule everywhere. */
const itsSource = field('the number of the source that says so', 1);

/**
 * Help for every field of a person's record, by its path. One list serves the error messages, the empty record for a
 * new person, the schema that editors show, and docs/dataset.md. A test holds it against the schema.
 */
export const personFields: Readonly<Record<string, FieldHelp>> = {
  id: field('the name of the file without .yaml: small letters and hyphens', 'ding-jiaxi'),
  names: field('how the person is called'),
  'names.primary': field('the name as English-language news prints it', 'Ding Jiaxi'),
  'names.family': field('the family name alone', 'Ding'),
  'names.given': field('the given name or names alone', 'Jiaxi'),
  'names.native': field('the name in its own script; for Chinese, simplified and traditional together'),
  'names.native[].lang': field('the language tag of the script', 'zh-Hans'),
  'names.native[].text': field('the name in that script', '丁家喜'),
  'names.aliases': field('other names that cannot be derived, such as a pen name or an older romanisation'),
  'names.aliases[].text': field('the other name', 'an older spelling of the name'),
  'names.aliases[].kind': field('what kind of name it is', 'spelling'),
  'names.aliases[].lang': field('the language tag of that name, where it matters', 'en'),
  'names.pronunciation': field('how the name is said, where what is made from the characters would be wrong'),
  'names.pronunciation.text': field('the name with its tones', 'Dīng Jiāxǐ'),
  'names.pronunciation.lang': field('which spelling it is', 'zh-Latn-pinyin'),
  'names.pronunciation.source': field('the source that prints it; needed for Jyutping', 1),
  pronoun: field('the pronoun that sources use', 'he'),
  born: field('the year or date of birth, if a source says it'),
  'born.value': field('the date, as precise as the source', '1967'),
  'born.source': itsSource,
  country: field('the state that holds or pursues the person, in two capital letters', 'CN'),
  region: field('a part of that state with authorities of its own', 'mainland'),
  nationality: field('the nationality, where it is not that of the country', 'US'),
  basedIn: field('where the person lived or practised', 'Beijing'),
  roles: field('what the person is, the most fitting first', ['lawyer']),
  profile: field(
    'two to four plain sentences: who this is and what happened; no praise, no adjectives of blame',
    'Commercial lawyer in Beijing who asked officials to publish their assets. He was sentenced to 12 years in 2023.',
  ),
  status: field('where the person is, as far as the newest source says'),
  'status.custody': field('one word for it', 'imprisoned'),
  'status.restrictions': field('what the person may not do, or has had done to them, beside custody'),
  'status.restrictions[].kind': field('one word for it', 'deprivation-of-political-rights'),
  'status.restrictions[].note': field('anything the word does not say', 'for three years after release'),
  'status.restrictions[].until': field('the last day, month or year for which it was imposed', '2026-07'),
  'status.restrictions[].source': field('the number of its source, where that is none of the status', 1),
  'status.since': field('when the present custody began', '2019-12-26'),
  'status.asOf': field('the date of the newest source for this status, not the day of typing', date),
  'status.sources': field('the numbers of the sources that carry the status', [1]),
  charges: field('what the person is accused of, in the words of the source'),
  'charges[].text': field('the charge', 'subversion of state power'),
  'charges[].law': field('the law behind it, as the same source says it', 'article 72 of the Penal Code'),
  'charges[].closed': field('why it is no longer held against the person, if a source says so', 'quashed'),
  'charges[].source': itsSource,
  sentence: field('the sentence that stands, if there is one'),
  'sentence.text': field('the sentence in words', '12 years in prison'),
  'sentence.years': field('its whole years', 12),
  'sentence.months': field('the months beyond them', 0),
  'sentence.date': field('the day it was given', date),
  'sentence.source': itsSource,
  place: field('where the person is held, if a source says it; never a home address'),
  'place.name': field('the prison or detention centre', 'Jiangbei Prison'),
  'place.locality': field('town and province', 'Jingzhou, Hubei'),
  'place.native': field('the same in the script of the place, as the source prints it'),
  'place.native[].lang': field('the language tag of the script', 'zh-Hans'),
  'place.native[].text': field('the prison in that script', '江北监狱'),
  'place.source': itsSource,
  expectedRelease: field('when the term should end'),
  'expectedRelease.date': field('the date, as precise as the source', '2031-12'),
  'expectedRelease.basis': field('how that date is known', 'printed in the judgment'),
  'expectedRelease.source': itsSource,
  events: field('what happened, the oldest first'),
  'events[].date': field('the date, as precise as the source', date),
  'events[].type': field('one word for it', 'sentenced'),
  'events[].text': field('what happened, in one sentence', 'Sentenced to 12 years after a closed-door trial'),
  'events[].source': itsSource,
  family: field('only relatives who speak in public about the case'),
  'family[].name': field('the name of the relative', 'Luo Shengchun'),
  'family[].relation': field('what they are to the person', 'spouse'),
  'family[].note': field('anything a reader needs to know', 'campaigns from abroad'),
  'family[].source': itsSource,
  quiet: field('why nobody should write for now, if a source says so'),
  'quiet.because': field('one word for it', 'family-asked'),
  'quiet.text': field(
    'what was asked or feared, in one sentence',
    'His wife asked that nobody write for now.',
  ),
  'quiet.source': itsSource,
  context: field('words that news prints near this person and not near a namesake', [
    'New Citizens Movement',
  ]),
  namesakes: field('others of the same name who are in the news'),
  'namesakes[].who': field('who the other one is', 'a footballer'),
  'namesakes[].source': itsSource,
  campaigns: field('campaigns for the person that are still open'),
  'campaigns[].title': field('what it is called', 'Petition for his release'),
  'campaigns[].url': field('its web address', 'https://example.org/petition'),
  'campaigns[].by': field('who runs it', 'the name of the organisation'),
  'campaigns[].source': field('the number of the source that names it', 1),
  conflicts: field('where sources disagree; no winner is picked'),
  'conflicts[].text': field(
    'what they disagree on',
    'Day of the arrest: the 26th in one report, the 27th in the other.',
  ),
  'conflicts[].sources': field('the numbers of those sources', [1]),
  notes: field('how a word in this record is to be read', ['The sentence is the one given on appeal.']),
  sources: field('where everything above comes from; the publisher’s own page rather than a copy'),
  'sources[].n': field('its number in this record', 1),
  'sources[].url': field('its web address', 'https://example.org/report'),
  'sources[].publisher': field('who published it', 'Chinese Human Rights Defenders'),
  'sources[].title': field('its title, as printed', 'The title of the report'),
  'sources[].published': field('the date printed on it; left out when there is none', date),
  'sources[].reprint': field('true when this is a copy; publisher then says whose text it is', false),
};

function field(says: string, example?: unknown): FieldHelp {
  return example === undefined ? { says } : { says, example };
}
