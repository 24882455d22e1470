import type * as z from 'zod/mini';
import type { Person } from '../../lib/dataset/person.ts';
import type { DataFault } from './yaml-file.ts';

/** What one kind of data beside the people gives to the dataset. */
export interface DatasetPart {
  readonly faults: readonly DataFault[];
  /** Files for the package by their path below generated/, such as `dataset/recipients.json`. */
  readonly files: ReadonlyMap<string, string>;
  /** By name: `campaign` becomes data/schema/campaign.schema.json. */
  readonly schemas: Readonly<Record<string, z.ZodMiniType>>;
}

/** Reads a part of data/ and checks it against the people it names. Never throws for what stands in a file. */
export type ReadPart = (dataFolder: string, people: readonly Person[]) => DatasetPart;
