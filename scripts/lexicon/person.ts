/** What recognition needs of a person's record: a part of the file in data/people, with the same field names. */
export interface LexiconPerson {
  readonly id: string;
  readonly names: {
    readonly primary: string;
    readonly family?: string | null | undefined;
    readonly given?: string | null | undefined;
    readonly native?: readonly { readonly lang?: string | undefined; readonly text: string }[] | undefined;
    readonly aliases?:
      | readonly {
          readonly text: string;
          readonly kind?: string | undefined;
          readonly lang?: string | null | undefined;
        }[]
      | undefined;
  };
  readonly country: string;
  readonly region?: string | null | undefined;
  readonly basedIn?: string | null | undefined;
  readonly place?:
    | { readonly name?: string | null | undefined; readonly locality?: string | null | undefined }
    | null
    | undefined;
  readonly context?: readonly string[] | undefined;
  readonly family?: readonly { readonly name: string; readonly relation?: string | undefined }[] | undefined;
  readonly namesakes?: readonly unknown[] | undefined;
}
