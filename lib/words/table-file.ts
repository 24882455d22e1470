import * as z from 'zod/mini';
import type { Table } from './say.ts';

/** Far more than any text of an interface has, in characters. */
const longest = 4_000;

const tableSchema = z.record(z.string(), z.string().check(z.maxLength(longest)));

/** Reads the words of a language from its file in locales/. Throws a ZodError that names the key that is no text. */
export const parseTable = (file: unknown): Table => tableSchema.parse(file);
