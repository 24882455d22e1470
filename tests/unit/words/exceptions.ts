/** Words that stand where there is little room: on buttons and chips, in tabs, at the head of columns. */
export const narrowKeys =
  /^(act|custody|restriction|role|look|judge\.(here|site|cancel|undo)|casebook\.(nav|family)|letters\.column|table\.(?!caption)|popup\.(casebook|perhaps\.(yes|no))|event)(\.|$|_)/;

/** Texts that are the same in both languages. */
const same: Readonly<Record<string, readonly string[]>> = {
  // Names.
  all: ['Vigil'],
  // “Letter” is the size of paper, and has no other name; an English barrister is called one in German too.
  de: [
    ...[
      'Barrister',
      'Format',
      'Letter',
      'Name',
      'Passphrase',
      'Petition',
      'Petition: {name}',
      'Status',
      'Text',
    ],
    ...['DL, 220 × 110 mm', 'C6/5, 229 × 114 mm', 'Story, 1080 × 1920'],
  ],
  fr: [
    ...[
      'Accusation',
      'Caches',
      'Certain',
      'Date',
      'Dates',
      'Format',
      'Letter',
      'Message',
      'Photo',
      'Profession',
    ],
    ...['Restriction', 'Restrictions', 'Sites', 'Sources', 'source {n}'],
    ...['{count} source', '{count} sources', '{count} mention', '{count} mentions'],
  ],
  es: ['No'],
  'zh-Hant': ['Letter'],
};

export const isSameInBoth = (text: string, language: string): boolean =>
  [...(same.all ?? []), ...(same[language] ?? [])].includes(text);

/** Texts that are long where there is little room, since the language has no shorter word for it. */
const long: Readonly<Record<string, readonly string[]>> = {
  // The word of the law for it (BRAO, § 114); “Zulassung entzogen” is what happens to drivers, too.
  de: ['restriction.disbarred', 'event.disbarred'],
};

export const mayBeLong = (key: string, language: string): boolean => long[language]?.includes(key) ?? false;
