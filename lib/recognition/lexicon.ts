import { foldUnits, unitOf } from './fold/units.ts';
import { type HeardForm, heardForms } from './forms/ears.ts';
import type { FormIndex } from './forms/form.ts';
import { openShelf } from './forms/shelf.ts';
import type { CompiledLexicon, SurfaceKind } from './lexicon/compiled.ts';
import { readPeople } from './lexicon/people.ts';
import { openGate } from './match/gate-text.ts';
import { looksOf } from './match/looks.ts';
import type { Spotter } from './match/spotter.ts';

export type { CompiledLexicon } from './lexicon/compiled.ts';

/** A person as recognition knows them. */
export interface Person {
  readonly id: string;
  /** Country code of the persecuting state; `CN-HK` for Hong Kong. */
  readonly country: string;
  readonly surfaces: readonly Surface[];
  /** Lower-case words that speak for the person when they stand in the same text. */
  readonly support: readonly string[];
}

/** One name of a person in one script. */
export interface Surface {
  readonly kind: SurfaceKind;
  /** 0: as good as unique … 3: borne by a crowd. */
  readonly commonness: number;
  readonly pattern: string;
}

/** The names of the dataset, ready for reading texts. */
export interface Lexicon {
  /** Words by which countries show in a text, as compiled: parsed when a text holds a candidate. */
  readonly places: string;
  /** Folded code units, with this lexicon's character variants. */
  readonly units: Uint16Array;
  /** The gate: all that a page without a name ever needs. */
  readonly spotter: Spotter;
  /** How each code unit looks to the gate. */
  readonly looks: Uint8Array;
  readonly people: readonly Person[];
  /** All printed forms. */
  readonly forms: FormIndex;
  /** Names by their sound, for other scripts. */
  heard(): ReadonlyMap<string, readonly HeardForm[]>;
  /** The printed forms, among them all that begin with this folded letter: what one place of a text needs. */
  formsFor(letter: number): FormIndex;
  /** True when nothing is to be made before `formsFor` can answer. */
  isReady(letter: number): boolean;
  /** Makes a little of what is missing: in one go, it would hold a page up. */
  prepare(letter: number): void;
}

/** Makes a lexicon from its compiled form. Only the gate is made at once; the names when a text first passes it. */
export function loadLexicon(compiled: string | CompiledLexicon): Lexicon {
  const source = typeof compiled === 'string' ? (JSON.parse(compiled) as CompiledLexicon) : compiled;
  const { han, places } = source;
  const units = foldUnits().slice();
  for (let i = 0; i + 1 < han.length; i += 2) units[han.charCodeAt(i)] = unitOf(units, han.charCodeAt(i + 1));
  const people = once(() => readPeople(source.people));
  const shelf = once(() => openShelf(people(), units));
  const spotter = openGate(source.gate);
  return {
    places,
    units,
    spotter,
    looks: looksOf(units, spotter, han),
    get people() {
      return people();
    },
    get forms() {
      return shelf().all();
    },
    heard: once(() => heardForms(people())),
    formsFor: (letter) => shelf().startingWith(letter),
    isReady: (letter) => shelf.made?.has(letter) ?? false,
    prepare(letter) {
      if (shelf.made) shelf.made.derive(letter);
      else if (people.made) shelf();
      else people();
    },
  };
}

/** What is made when it is first asked for. */
interface Once<Made> {
  (): Made;
  made?: Made;
}

function once<Made>(make: () => Made): Once<Made> {
  const ask: Once<Made> = () => {
    ask.made ??= make();
    return ask.made;
  };
  return ask;
}
