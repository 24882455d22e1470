import * as z from 'zod/mini';
import {
  type DatasetIndex,
  indexSchema,
  type PersonSummary,
  summarySchema,
} from '../../lib/dataset/index-file.ts';

/** As much of the file as tells whose row is whose. */
const rowsSchema = z.object({ people: z.array(z.looseObject({ id: z.string() })) });

/**
 * Everybody in the dataset, parsed as late as will do: the few who are on the page at once, since the list waits for
 * them, and all when somebody is searched for.
 */
export class People {
  readonly #file: Promise<unknown>;
  #all: Promise<DatasetIndex> | undefined;

  constructor(file: Promise<unknown>) {
    this.#file = file;
  }

  async some(ids: readonly string[]): Promise<PersonSummary[]> {
    const wanted = new Set(ids);
    const { people } = rowsSchema.parse(await this.#file);
    return people.flatMap((row) => (wanted.has(row.id) ? summarySchema.parse(row) : []));
  }

  all(): Promise<DatasetIndex> {
    this.#all ??= this.#file.then((file) => indexSchema.parse(file));
    return this.#all;
  }
}
