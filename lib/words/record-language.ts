import type { Words } from './index.ts';

/** What the records are written in. */
const written = 'en';

/** The `lang` of a text from a record: undefined where the interface speaks the same language. */
export const recordLanguage = ({ locale }: Pick<Words, 'locale'>): string | undefined =>
  locale === written ? undefined : written;
