/** How sure Vigil is that the printed name means the person: when unsure, it says "perhaps" or nothing. */
export type Certainty = 'certain' | 'possible';

/** A full name, or a short form ("Ding", "丁律师") that rests on a full name printed before it. */
export type MentionKind = 'full' | 'short';

/** One place in a text where a person of the dataset is named. */
export interface Mention {
  /** UTF-16 offset into the text as given. */
  readonly start: number;
  /** UTF-16 offset just behind the name. */
  readonly end: number;
  /** The name exactly as printed. */
  readonly text: string;
  /** The person's id. */
  readonly person: string;
  readonly certainty: Certainty;
  readonly kind: MentionKind;
}
