import { alwaysFilled, knownSlots, switchSlots } from './slots.ts';
import { type Piece, parseTemplate, TemplateFault } from './template.ts';

const always: ReadonlySet<string> = new Set(alwaysFilled);
const switches: ReadonlySet<string> = new Set(switchSlots);

/** What is wrong with one paragraph of a template, in words for whoever wrote it; undefined when nothing is. */
export function templateFault(paragraph: string): string | undefined {
  try {
    return pieceFault(parseTemplate(paragraph), false);
  } catch (fault) {
    if (fault instanceof TemplateFault)
      return `${fault.message} (near “${paragraph.slice(fault.at, fault.at + 24)}”)`;
    throw fault;
  }
}

function pieceFault(pieces: readonly Piece[], bracketed: boolean): string | undefined {
  for (const piece of pieces) {
    const fault =
      'slot' in piece
        ? slotFault(piece.slot, piece.mode, bracketed)
        : 'together' in piece
          ? pieceFault(piece.together, true)
          : 'wordings' in piece
            ? first(piece.wordings, (wording) => pieceFault(wording, bracketed))
            : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function slotFault(slot: string, mode: 'fill' | 'known' | 'unknown', bracketed: boolean): string | undefined {
  if (!knownSlots.has(slot)) return `there is no slot {{${slot}}}`;
  if (switches.has(slot) && mode === 'fill')
    return `{{${slot}}} is a switch: write {{?${slot}}} or {{!${slot}}}`;
  if (!bracketed && (mode !== 'fill' || !always.has(slot)))
    return `{{${slot}}} can be missing: put its sentence in [[ … ]]`;
  return undefined;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
