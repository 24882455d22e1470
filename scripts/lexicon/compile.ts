import { BORDER_CHARACTERS } from '../../lib/recognition/boundary/han-words.ts';
import { CUE_WORDS } from '../../lib/recognition/evidence/cue-words.ts';
import { foldWord } from '../../lib/recognition/fold/folded.ts';
import { foldUnits } from '../../lib/recognition/fold/units.ts';
import { BETWEEN, type CompiledLexicon } from '../../lib/recognition/lexicon/compiled.ts';
import { chineseSurfaces } from './chinese.ts';
import { gateOf } from './gate.ts';
import { type HanName, otherFormsOf, variantPairs } from './han.ts';
import { otherSurfaces } from './others.ts';
import type { LexiconPerson } from './person.ts';
import { placeWords } from './places.ts';
import { supportWords } from './support.ts';
import type { Surface } from './surface.ts';

/** Compiles the records' names into the form that ships with the content script: see lib/recognition/lexicon. */
export function compileLexicon(people: readonly LexiconPerson[]): CompiledLexicon {
  const han: HanName[] = [];
  const spoken = otherFormsOf(Object.values(CUE_WORDS).join('') + BORDER_CHARACTERS);
  const known = new Set(people.flatMap((person) => ownNames(person)));
  const countries = new Set<string>();
  const lines = people.map((person) => {
    const surfaces = unique([...chineseSurfaces(person, han), ...otherSurfaces(person)].map(folded));
    const common = surfaces.some(({ commonness }) => commonness >= 2);
    const country = person.country + (person.region === 'HK' ? '-HK' : '');
    if (common) countries.add(country);
    return [
      person.id,
      country,
      together(surfaces).join(BETWEEN.entries),
      common ? supportWords(person, known).join(BETWEEN.entries) : '',
    ].join(BETWEEN.fields);
  });
  const places = [...countries]
    .sort()
    .map((code) => `${code}\t${placeWords(code)}`)
    .join('\n');
  const names = lines.join(BETWEEN.people);
  const variants = variantPairs([...han, ...spoken]);
  return { version: 1, gate: gateOf(names, variants), people: names, places };
}

function ownNames(person: LexiconPerson): string[] {
  const { primary, native = [], aliases = [] } = person.names;
  return [primary, ...native.map(({ text }) => text), ...aliases.map(({ text }) => text)];
}

/** Patterns ship folded, so that loading need not fold; Cyrillic ones do not, since they are declined first. */
function folded(surface: Surface): Surface {
  if (surface.kind === 'C' || surface.kind === 'D') return surface;
  const parts = surface.pattern.split(/([|·])/);
  const pattern = parts.map((part, i) => (i % 2 === 0 ? foldWord(part, foldUnits()) : part)).join('');
  return { ...surface, pattern };
}

/** Surfaces that differ in their first part only as one entry: see `readPeople` of lib/recognition. */
function together(surfaces: readonly Surface[]): string[] {
  const firsts = new Map<string, string[]>();
  for (const { kind, commonness, pattern } of surfaces) {
    const bar = pattern.indexOf('|');
    const key = `${kind}${commonness}${bar < 0 ? '' : pattern.slice(bar)}`;
    firsts.set(key, [...(firsts.get(key) ?? []), bar < 0 ? pattern : pattern.slice(0, bar)]);
  }
  return [...firsts].map(([key, parts]) => key.slice(0, 2) + parts.join(BETWEEN.firsts) + key.slice(2));
}

function unique(surfaces: readonly Surface[]): Surface[] {
  const byText = new Map<string, Surface>();
  for (const surface of surfaces) {
    const key = surface.kind + surface.pattern;
    if (!byText.has(key)) byText.set(key, surface);
  }
  return [...byText.values()];
}
