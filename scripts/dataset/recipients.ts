import { join } from 'node:path';
import type * as z from 'zod/mini';
import {
  answerableSchema,
  authoritiesSchema,
  cautionsSchema,
  embassiesSchema,
  ownGovernmentSchema,
  type Recipients,
} from '../../lib/dataset/recipient.ts';
import { noSuchPerson, unknownPeople } from './people-ids.ts';
import { type DataFault, readYaml } from './yaml-file.ts';

/** Everybody who can be written to, and every fault in what data/recipients says of them. */
export function readRecipients(
  folder: string,
  people: ReadonlySet<string>,
): { recipients: Recipients; faults: DataFault[] } {
  const faults: DataFault[] = [];
  const read = <S extends z.ZodMiniType>(name: string, schema: S): z.infer<S> | undefined => {
    const checked = readYaml(join(folder, name), schema);
    if ('faults' in checked) {
      faults.push(...checked.faults);
      return undefined;
    }
    for (const path of unknownPeople(checked.value as object, people))
      faults.push(noSuchPerson(join(folder, name), path, checked.lineOf));
    return checked.value;
  };
  const authorities = read('authorities.yaml', authoritiesSchema)?.recipients ?? [];
  return {
    recipients: {
      // An office for nobody of the dataset stays in the data and out of the package.
      authorities: authorities.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.length > 0),
      embassies: read('embassies.yaml', embassiesSchema)?.recipients ?? [],
      own: read('own-government.yaml', ownGovernmentSchema)?.recipients ?? [],
      answerable: read('answerable.yaml', answerableSchema)?.answerable ?? [],
      cautions: read('cautions.yaml', cautionsSchema)?.cautions ?? [],
    },
    faults,
  };
}
