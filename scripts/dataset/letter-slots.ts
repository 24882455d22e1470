import { aimSlot, alwaysFilled, recordSlots, senderSlots, switchSlots } from '../../lib/letters/slots.ts';
import { markdownTable } from './markdown-table.ts';

const place = /(<!-- slots -->\n)[\s\S]*?(<!-- \/slots -->)/;

/** data/letters/README.md with its table of slots as the code has them. */
export function withSlotTable(readme: string): string {
  const rows = (meanings: Readonly<Record<string, string>>, filled: string) =>
    Object.entries(meanings).map(([slot, says]) => [`\`${slot}\``, filled, says]);
  const table = markdownTable(
    ['Slot', 'Filled', 'What it says'],
    [
      ...rows(alwaysFilled, 'always'),
      ...rows({ [aimSlot]: 'the aim of the letter, in requests to one’s own side' }, 'always'),
      ...rows(recordSlots, 'where known'),
      ...rows(senderSlots, 'where given'),
      ...rows(switchSlots, 'switch: `{{?…}}`, `{{!…}}`'),
    ],
  );
  return readme.replace(place, (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`);
}
