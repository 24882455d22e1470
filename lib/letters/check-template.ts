import { aimSlot, alwaysFilled, recordSlots, senderSlots, switchSlots } from './slots.ts';
import { innerPieces, type Piece, parseTemplate, TemplateFault } from './template.ts';

/** What is wrong with one wording, in words for whoever wrote it; undefined when nothing is. */
export function templateFault(
  wording: string,
  languageSlots: Readonly<Record<string, string>>,
): string | undefined {
  try {
    return pieceFault(parseTemplate(wording), languageSlots);
  } catch (fault) {
    if (fault instanceof TemplateFault)
      return `${fault.message} (near “${wording.slice(fault.at, fault.at + 24)}”)`;
    throw fault;
  }
}

/** True when a wording can be said of everybody: it names no fact that can be missing outside [[ … ]]. */
export function alwaysStands(wording: string, languageSlots: Readonly<Record<string, string>>): boolean {
  const stands = (pieces: readonly Piece[]): boolean =>
    pieces.every((piece) => {
      if ('slot' in piece) return piece.mode === 'fill' && isAlwaysFilled(piece.slot, languageSlots);
      if ('wordings' in piece) return piece.wordings.some(stands);
      return 'byPronoun' in piece ? Object.values(piece.byPronoun).every(stands) : true;
    });
  return stands(parseTemplate(wording));
}

const isAlwaysFilled = (slot: string, languageSlots: Readonly<Record<string, string>>) =>
  slot in alwaysFilled || slot in languageSlots || slot === aimSlot;

function pieceFault(
  pieces: readonly Piece[],
  languageSlots: Readonly<Record<string, string>>,
): string | undefined {
  for (const piece of pieces) {
    const faults =
      'slot' in piece
        ? [slotFault(piece.slot, piece.mode, languageSlots)]
        : innerPieces(piece).map((inner) => pieceFault(inner, languageSlots));
    const fault = faults.find((one) => one !== undefined);
    if (fault) return fault;
  }
  return undefined;
}

function slotFault(
  slot: string,
  mode: 'fill' | 'known' | 'unknown',
  languageSlots: Readonly<Record<string, string>>,
): string | undefined {
  if (slot in switchSlots)
    return mode === 'fill' ? `{{${slot}}} is a switch: write {{?${slot}}} or {{!${slot}}}` : undefined;
  const known = isAlwaysFilled(slot, languageSlots) || slot in recordSlots || slot in senderSlots;
  return known ? undefined : `there is no slot {{${slot}}}`;
}
