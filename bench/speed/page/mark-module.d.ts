/** The part of mark.js that the bench uses; the package brings no types. */
declare module 'mark.js' {
  export interface MarkOptions {
    readonly separateWordSearch?: boolean;
    readonly diacritics?: boolean;
    readonly caseSensitive?: boolean;
    readonly acrossElements?: boolean;
    readonly accuracy?: 'partially' | 'complementary' | 'exactly';
    readonly each?: (element: Element) => void;
    readonly noMatch?: (term: string) => void;
  }
  export default class Mark {
    constructor(context: Node);
    mark(terms: readonly string[], options?: MarkOptions): void;
    markRegExp(pattern: RegExp, options?: MarkOptions): void;
    unmark(): void;
  }
}
