import type { Person } from '../dataset/person.ts';

/*
 * A report of an error, as text that the reader gives on by hand. It names the field as the record does, so that
 * whoever mends it finds the line, and it carries nothing about the reader but what they wrote.
 */

/** The parts of a record that a reader may find wrong, in the order of the page. `other` is for what is missing. */
export const reportFields = [
  'names',
  'status',
  'charges',
  'sentence',
  'place',
  'expectedRelease',
  'profile',
  'events',
  'family',
  'born',
  'roles',
  'country',
  'campaigns',
  'conflicts',
  'namesakes',
  'sources',
  'other',
] as const;
export type ReportField = (typeof reportFields)[number];

/** The fields that a report may be about: those of which the record says something, and `other`. */
export function fieldsToReport(person: Person): ReportField[] {
  return reportFields.filter((field) => field === 'other' || says(person[field]));
}

const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What a report is made of. */
export interface ErrorReport {
  readonly person: Person;
  /** The version of the dataset that the reader sees. */
  readonly version: string;
  readonly field: ReportField;
  /** What the record says in that field, in words. */
  readonly says: string;
  readonly wrong: string;
  /** Where the reader knows it from. */
  readonly source: string;
}

/** The names of the lines, in the reader's language. */
export interface ReportLabels {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly field: string;
  readonly says: string;
  readonly wrong: string;
  readonly source: string;
  /** Stands where the reader, or the record, says nothing. */
  readonly nothing: string;
  fieldName(field: ReportField): string;
}

/** The report as plain text. */
export function reportText(
  { person, version, field, says, wrong, source }: ErrorReport,
  labels: ReportLabels,
): string {
  const path = field === 'other' ? '' : ` (${field})`;
  const said = (label: string, text: string) => {
    const trimmed = text.trim();
    return trimmed ? `${label}:\n${trimmed}` : `${label}: ${labels.nothing}`;
  };
  return `${[
    `${labels.title}`,
    [
      `${labels.record}: ${person.names.primary} (data/people/${person.id}.yaml)`,
      `${labels.version}: ${version}`,
      `${labels.field}: ${labels.fieldName(field)}${path}`,
    ].join('\n'),
    ...(field === 'other' ? [] : [said(labels.says, says)]),
    said(labels.wrong, wrong),
    said(labels.source, source),
  ].join('\n\n')}\n`;
}

/** A name for the file that a report is saved as. */
export const reportFileName = (person: Pick<Person, 'id'>): string => `vigil-report-${person.id}.txt`;
