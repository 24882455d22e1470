import { type HeardForm, heardForms } from './forms/ears.ts';
import type { FormIndex } from './forms/form.ts';
import { openShelf } from './forms/shelf.ts';
import type { CompiledLexicon, CompiledNames, SurfaceKind } from './lexicon/compiled.ts';
import { readPeople } from './lexicon/people.ts';
import type { GateTables } from './match/gate.ts';
import { loadGate } from './match/gate-tables.ts';

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
export interface Lexicon extends GateTables {
  /** Words by which countries show in a text, as compiled: parsed when a text holds a candidate. */
  readonly places: string;
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
  return lexiconBehind(loadGate(source.gate), source);
}

/** Makes a lexicon whose gate is open already. */
export function lexiconBehind(gate: GateTables, names: CompiledNames): Lexicon {
  const people = once(() => readPeople(names.people));
  const shelf = once(() => openShelf(people(), gate.units));
  return {
    ...gate,
    places: names.places,
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
