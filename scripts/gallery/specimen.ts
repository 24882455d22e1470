import type { ComponentChildren } from 'preact';

/** One component, or a few that belong together, in each of its states. */
export interface Specimen {
  readonly name: string;
  /** What it is for, and what it is given, in a sentence or two. */
  readonly says: string;
  readonly states: readonly (readonly [state: string, shown: ComponentChildren])[];
  /** The width it has where it is used, in CSS pixels; without it, the width of the page. */
  readonly width?: number;
}

/** A surface of Vigil with the style sheets that it has. */
export interface Room {
  readonly id: string;
  readonly name: string;
  /** The surface's own style sheet, in full. */
  readonly css: string;
  /** What lies under it there. */
  readonly ground?: 'paper' | 'paper-sunk' | 'paper-raised';
  readonly specimens: readonly Specimen[];
}

/** For events that a picture never has. */
export const nothing = (): void => {};
