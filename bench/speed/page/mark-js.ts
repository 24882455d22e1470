import Mark, { type MarkOptions } from 'mark.js';
import { alternation } from './automata.ts';
import type { Contestant, Names } from './contestant.ts';
import { GaveUp, Patience } from './patience.ts';

/** mark.js at its quickest: no case folding, no diacritics, whole terms, each text node for itself. */
const quickest: MarkOptions = {
  separateWordSearch: false,
  diacritics: false,
  caseSensitive: true,
  acrossElements: false,
  accuracy: 'partially',
};

/** It goes from term to term by calling itself and looks each one up in the list: short lists are kind to it. */
const TERMS_A_CALL = 100;

/** mark.js with the list of names, as its documentation shows. It reads the page once a name, hence the patience. */
export function markList({ forms }: Names, ms: number): Contestant {
  const patience = new Patience(ms);
  let pages = 0;
  return {
    begin() {
      patience.begin();
      pages = 0;
    },
    run(root) {
      pages++;
      let tried = 0;
      let found = 0;
      const check = () => {
        if (!patience.isOver) return;
        throw new GaveUp(`${tried} of ${forms.length} names${pages > 1 ? ` on page ${pages}` : ''}`);
      };
      const each = () => {
        found++;
        check();
      };
      const noMatch = () => {
        tried++;
        check();
      };
      const mark = new Mark(context(root));
      for (let i = 0; i < forms.length; i += TERMS_A_CALL)
        mark.mark(forms.slice(i, i + TERMS_A_CALL), { ...quickest, each, noMatch });
      return found;
    },
    undo,
  };
}

/** mark.js with one RegExp of all names: a way round its list. */
export function markRegExp({ forms }: Names, ms: number): Contestant {
  const patience = new Patience(ms);
  const pattern = new PatientRegExp(alternation(forms), patience);
  return {
    begin: () => patience.begin(),
    run(root) {
      let found = 0;
      const each = () => {
        found++;
      };
      new Mark(context(root)).markRegExp(pattern, { ...quickest, each });
      return found;
    },
    undo,
  };
}

/** Looks at the clock before each text, since mark.js gives no other chance to stop it. */
class PatientRegExp extends RegExp {
  readonly #patience: Patience;

  constructor(source: string, patience: Patience) {
    super(source, 'g');
    this.#patience = patience;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#patience.isOver) throw new GaveUp('a part of the page');
    return super.exec(text);
  }
}

const undo = (root: Node): void => new Mark(context(root)).unmark();

/** mark.js takes elements, not documents. */
const context = (root: Node): Node => (root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root);
