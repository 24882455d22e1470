import type { MethodBlock, MethodPiece } from '../../lib/dataset/method.ts';

/** The Markdown that our own pages are written in: headings, paragraphs, lists, tables; bold, italics, code, links. */
export interface Blocks {
  readonly blocks: MethodBlock[];
  /** Lines, counted from 1, that are none of these. */
  readonly strange: number[];
}

export function blocksOf(markdown: string): Blocks {
  const blocks: MethodBlock[] = [];
  const strange: number[] = [];
  for (const { text, lines, at } of chunksOf(markdown)) {
    const heading = /^(##?) (.+)$/.exec(text);
    if (heading) {
      blocks.push({ kind: 'heading', level: heading[1] === '#' ? 1 : 2, line: piecesOf(heading[2] ?? '') });
    } else if (lines.every((line) => line.startsWith('|'))) {
      const [head = [], , ...rows] = lines.map(cellsOf);
      blocks.push({ kind: 'table', head, rows });
    } else if (text.startsWith('- ')) {
      const items = text.split('\n- ').map((item) => item.replace(/^- /, ''));
      blocks.push({ kind: 'list', items: items.map((item) => piecesOf(item.replace(/\s+/g, ' '))) });
    } else if (/^([#>`<!~=+]|\d+\.|\s)/.test(text)) strange.push(at);
    else blocks.push({ kind: 'paragraph', line: piecesOf(lines.join(' ')) });
  }
  return { blocks, strange };
}

interface Chunk {
  readonly text: string;
  readonly lines: readonly string[];
  readonly at: number;
}

/** What stands between empty lines; comments are for whoever edits the file. */
function chunksOf(markdown: string): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: string[] = [];
  const all = markdown.replace(/\r\n/g, '\n').split('\n');
  for (const [i, line] of [...all, ''].entries()) {
    if (/^<!--.*-->$/.test(line)) continue;
    if (line.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      chunks.push({ text: lines.join('\n'), lines, at: i - lines.length + 1 });
      lines = [];
    }
  }
  return chunks;
}

const cellsOf = (row: string): MethodPiece[][] =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => piecesOf(cell.trim()));

const marked =
  /\*\*(?<strong>[^*]+)\*\*|\*(?<em>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<href>[^)]+)\)/g;

/** One line as pieces. A link to a file beside the text leads nowhere inside the extension: its words stay. */
function piecesOf(line: string): MethodPiece[] {
  const pieces: MethodPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(marked)) {
    if (match.index > from) pieces.push({ text: line.slice(from, match.index) });
    const { strong, em, code, link = '', href = '' } = match.groups ?? {};
    if (strong !== undefined) pieces.push({ text: strong, look: 'strong' });
    else if (em !== undefined) pieces.push({ text: em, look: 'em' });
    else if (code !== undefined) pieces.push({ text: code, look: 'code' });
    else pieces.push({ text: link, ...(href.startsWith('https:') && { href }) });
    from = match.index + match[0].length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from) });
  return pieces;
}
