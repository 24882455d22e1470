import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One wording of a template file, on one line, with the line it begins on. */
export interface Wording {
  readonly text: string;
  readonly line: number;
}

/** A sentence or request: groups of wordings, the one to prefer first. */
export type MarkdownBlock = readonly (readonly Wording[])[];

export interface LetterMarkdown {
  readonly front: unknown;
  /** By heading: "facts", "opening: embassy". What stands before the first heading is for editors and not kept. */
  readonly sections: ReadonlyMap<string, readonly MarkdownBlock[]>;
  readonly lineOf: (section: string) => number | undefined;
}

export interface MarkdownFault {
  readonly field: string;
  readonly reason: string;
  readonly line: number;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n/;
/** What must be known for any wording below a heading: `### held {{?place}} {{!since}}`. */
const conditions = /((?:\s*\{\{[?!]\p{L}+\}\})*)$/u;

/** Reads a template file as it is laid out; whether its parts make a letter is for letter-language.ts to say. */
export function readLetterMarkdown(file: string): LetterMarkdown | { readonly fault: MarkdownFault } {
  const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const fault = (reason: string, line: number, field = '(front matter)') => ({
    fault: { field, reason, line },
  });
  const front = frontMatter.exec(text);
  if (!front?.[1]) return fault('expected front matter between two lines of ---', 1);
  let data: unknown;
  try {
    data = parse(front[1]);
  } catch (error) {
    return fault(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), 1);
  }
  const sections = new Map<string, Wording[][][]>();
  const headings = new Map<string, number>();
  let section: Wording[][][] | undefined;
  let group: Wording[] | undefined;
  let needs = '';
  const offset = front[0].split('\n').length;
  for (const [i, raw] of text.slice(front[0].length).split('\n').entries()) {
    const line = i + offset;
    const [, marks = '', heading = ''] = /^(#{2,3}) (.+)$/.exec(raw) ?? [];
    if (marks === '##') {
      section = [];
      group = undefined;
      needs = '';
      sections.set(heading.trim(), section);
      headings.set(heading.trim(), line);
    } else if (marks === '###') {
      needs = conditions.exec(heading)?.[1]?.replace(/\s/g, '') ?? '';
      group = [];
      const otherwise = heading.trim().slice(0, 4) === 'else';
      if (!section) return fault('expected a ## part of the letter above it', line, heading);
      if (!otherwise) section.push([group]);
      else if (!section.at(-1)?.push(group))
        return fault('expected the sentence above it that this one stands in for', line, heading);
    } else if (raw.startsWith('- ') && section) {
      if (!group) {
        group = [];
        section.push([group]);
      }
      group.push({ text: needs + raw.slice(2).trim(), line });
    } else if (raw.trim() !== '' && section) {
      const last = group?.at(-1);
      if (!last || !/^\s/.test(raw))
        return fault('expected “- ” before each wording', line, raw.slice(0, 30));
      group?.splice(-1, 1, { ...last, text: `${last.text} ${raw.trim()}` });
    }
  }
  return { front: data, sections, lineOf: (section) => headings.get(section) };
}
