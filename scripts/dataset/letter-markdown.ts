import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One paragraph or list item of a template file, on one line, with the line it begins on. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

export interface LetterMarkdown {
  readonly front: unknown;
  /** By heading: "facts", "opening: embassy". What stands before the first heading is for editors and not kept. */
  readonly sections: ReadonlyMap<string, readonly Paragraph[]>;
  readonly lineOf: (section: string) => number | undefined;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Reads a template file as it is laid out; whether its parts make a letter is for letters.ts to say. */
export function readLetterMarkdown(
  file: string,
): LetterMarkdown | { readonly fault: string; readonly line?: number } {
  const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const front = frontMatter.exec(text);
  if (!front?.[1]) return { fault: 'expected front matter between two lines of ---', line: 1 };
  let data: unknown;
  try {
    data = parse(front[1]);
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), line: 1 };
  }
  const sections = new Map<string, Paragraph[]>();
  const headings = new Map<string, number>();
  let current: Paragraph[] | undefined;
  let open: { lines: string[]; line: number } | undefined;
  const close = () => {
    if (open && current) current.push({ text: open.lines.join(' ').replace(/^- /, ''), line: open.line });
    open = undefined;
  };
  const offset = front[0].split('\n').length;
  for (const [i, raw] of text.slice(front[0].length).split('\n').entries()) {
    const line = i + offset;
    const heading = /^## (.+)$/.exec(raw)?.[1]?.trim();
    if (heading) {
      close();
      current = [];
      sections.set(heading, current);
      headings.set(heading, line);
    } else if (raw.trim() === '') close();
    else {
      if (raw.startsWith('- ')) close();
      open ??= { lines: [], line };
      open.lines.push(raw.trim());
    }
  }
  close();
  return { front: data, sections, lineOf: (section) => headings.get(section) };
}
