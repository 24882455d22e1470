/*
 * A charge is quoted as what it is: somebody's accusation, in a few words. What a record adds in brackets, and the
 * number of an article, is left out; a charge that was dropped, quashed or never brought is not repeated at all.
 */

const over =
  /dropped|withdrawn|quashed|acquitted|never tried|not tried|no trial|completed|\(2006 conviction\)/i;
const suspicion = /^(?:suspected|suspicion of|alleged|convicted of)\s+/i;
/** From here on a record explains or numbers the charge. */
const rider =
  /\s*(?:;|: |, (?:arts?\b|article|section|penal code|decree|admitted|complaint|for |by |under |after |over |until |among |\d)).*$/i;
/** Words about charges instead of a charge, two charges at once, or one that gave way to another. */
const noSingleCharge = / \/ |\b(?:charges|offences|counts|later|at first)\b/i;
const longest = 80;

/** A charge as a letter quotes it, without the quotation marks; undefined when it cannot be said in a few words. */
export function quotableCharge(text: string): string | undefined {
  if (over.test(text)) return undefined;
  const short = text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(suspicion, '')
    .replace(rider, '')
    .trim();
  if (!short || noSingleCharge.test(short) || short.length > longest || /[“”"()]/.test(short))
    return undefined;
  return short.replace(/(^|\s)'([^']*)'(?=$|[\s,.])/g, '$1‘$2’').replace(/'/g, '’');
}
