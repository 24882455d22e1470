/** What recognition needs of a person's record: a part of the file in data/people, with the same field names. */
export interface LexiconPerson {
  readonly id: string;
  readonly names: {
    readonly primary: string;
    readonly family?: string | null;
    readonly given?: string | null;
    readonly native?: readonly { readonly lang?: string; readonly text: string }[];
    readonly aliases?: readonly {
      readonly text: string;
      readonly kind?: string;
      readonly lang?: string | null;
    }[];
  };
  readonly country: string;
  readonly region?: string | null;
  readonly basedIn?: string | null;
  readonly place?: { readonly name?: string | null; readonly locality?: string | null } | null;
  readonly context?: readonly string[];
  readonly family?: readonly { readonly name: string; readonly relation?: string }[];
  readonly namesakes?: readonly unknown[];
}
