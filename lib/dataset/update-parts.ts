/** What a dataset file may bring beside the people, by its name in the package: dataset/<name>.json. */
export const partNames = [
  'campaigns',
  'dates',
  'method',
  'petitions',
  'recipients',
  'un-procedures',
] as const;
export type PartName = (typeof partNames)[number];
