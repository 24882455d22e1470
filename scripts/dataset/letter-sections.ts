import { alwaysStands, templateFault } from '../../lib/letters/check-template.ts';
import type { Block } from '../../lib/letters/letter-file.ts';
import type { LetterMarkdown, MarkdownBlock } from './letter-markdown.ts';

export type Report = (field: string, reason: string, line?: number) => void;
export type CheckedSections = Record<string, Block[]>;
type Slots = Readonly<Record<string, string>>;

/** Parts that no letter can do without: whatever is known of somebody, one wording has to stand. */
const indispensable = /^(?:opening|ask|closing|requests: |farewell)/;

/** The parts of a template file as the extension ships them; reports every part and wording that is not right. */
export function checkSections(
  read: LetterMarkdown,
  expected: readonly string[],
  slots: Slots,
  report: Report,
): CheckedSections {
  const found: CheckedSections = {};
  for (const [section, blocks] of read.sections) {
    const line = read.lineOf(section);
    if (!expected.includes(section)) report(section, `expected one of: ${expected.join(', ')}`, line);
    if (!checkBlocks(section, blocks, slots, report, line)) continue;
    found[section] = blocks.map((groups) => groups.map((group) => group.map(({ text }) => text)));
  }
  for (const section of expected)
    if (!read.sections.get(section)?.length)
      report(section, 'expected this part, with some text', read.lineOf(section));
  return found;
}

function checkBlocks(
  section: string,
  blocks: readonly MarkdownBlock[],
  slots: Slots,
  report: Report,
  line: number | undefined,
): boolean {
  let sound = true;
  for (const wording of blocks.flat(2))
    checkWording(wording.text, slots, (reason) => {
      sound = false;
      report(section, reason, wording.line);
    });
  if (blocks.flat().some((group) => group.length === 0)) {
    sound = false;
    report(section, 'expected a wording below each ### heading', line);
  }
  const [first] = blocks;
  if (
    sound &&
    first &&
    indispensable.test(section) &&
    !first.flat().some((one) => alwaysStands(one.text, slots))
  )
    report(section, 'expected a wording that needs no fact: put what can be missing in [[ … ]]', line);
  return sound;
}

/** Reports what is wrong with one wording. */
export function checkWording(wording: string, slots: Slots, report: (reason: string) => void): void {
  const reason = templateFault(wording, slots);
  if (reason) report(reason);
}
