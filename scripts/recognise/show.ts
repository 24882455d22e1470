import { parseHTML } from 'linkedom';
import { explain } from '../../lib/recognition/explain.ts';
import type { Lexicon } from '../../lib/recognition/lexicon.ts';
import { openReading } from '../../lib/recognition/reading.ts';
import { REASONS } from './reasons.ts';

/** One paragraph of a file, with the line on which it begins. */
interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** A readable table of who is named in a file; with `why`, everything that spoke for and against each candidate. */
export function showFile(name: string, content: string, lexicon: Lexicon, why: boolean): string {
  const paragraphs = /^\s*<|<(html|body|p|div)\b/i.test(content) ? fromHtml(content) : fromText(content);
  return why ? showWhy(name, paragraphs, lexicon) : showTable(name, paragraphs, lexicon);
}

function showTable(name: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): string {
  const reading = openReading<Paragraph>(lexicon);
  for (const paragraph of paragraphs) reading.read(paragraph, paragraph.text);
  const rows = [...reading.mentions()].flatMap(([{ line, text }, mentions]) =>
    mentions.map((mention) => {
      const at = line + text.slice(0, mention.start).split('\n').length - 1;
      return [
        `${name}:${at}`,
        mention.certainty,
        mention.kind,
        mention.person,
        mention.text.replace(/\s+/g, ' '),
      ].join('\t');
    }),
  );
  return rows.length > 0 ? rows.join('\n') : `${name}: nobody`;
}

function showWhy(name: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): string {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const lines = explain(text, lexicon).map(({ candidate, witnesses, score, verdict }) => {
    const around = text.slice(Math.max(0, candidate.start - 30), candidate.end + 30).replace(/\s+/g, ' ');
    const said = witnesses.map(
      ({ says, about, weight }) =>
        `    ${weight >= 0 ? '+' : ''}${weight.toFixed(2)}  ${REASONS[says]}${about ? `: ${about}` : ''}`,
    );
    return [`${candidate.person.id}: ${verdict} (${score.toFixed(2)})  …${around}…`, ...said].join('\n');
  });
  return [`${name}:`, ...(lines.length > 0 ? lines : ['  no candidate'])].join('\n');
}

function fromText(content: string): Paragraph[] {
  let line = 1;
  return content.split(/(\n\s*\n)/).flatMap((text, i) => {
    const paragraph = { line, text };
    line += text.split('\n').length - 1;
    return i % 2 === 0 && text.trim() !== '' ? [paragraph] : [];
  });
}

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'HEAD', 'SVG']);
const INLINE = new Set([
  'A',
  'B',
  'I',
  'U',
  'EM',
  'STRONG',
  'SPAN',
  'FONT',
  'MARK',
  'SMALL',
  'WBR',
  'ABBR',
  'BDI',
  'SUP',
  'SUB',
  'CITE',
  'Q',
  'TIME',
]);

function fromHtml(content: string): Paragraph[] {
  const { document } = parseHTML(/<html\b/i.test(content) ? content : `<html><body>${content}</body></html>`);
  const paragraphs: Paragraph[] = [];
  let text = '';
  let searched = 0;
  const close = () => {
    const said = text.trim();
    if (said !== '') paragraphs.push({ line: lineOf(said), text: said });
    text = '';
  };
  // The tree does not keep lines: each paragraph is looked up behind the one before it.
  const lineOf = (said: string) => {
    // A tag may stand after a few letters: shorter and shorter beginnings are tried.
    for (let length = 12; length > 1; length -= 3) {
      const found = content.indexOf(said.slice(0, length), searched);
      if (found < 0) continue;
      searched = found;
      break;
    }
    return content.slice(0, searched).split('\n').length;
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) text += node.textContent ?? '';
    const tag = node.nodeName.toUpperCase();
    if (node.nodeType === 1 && SILENT.has(tag)) return;
    const block = node.nodeType === 1 && !INLINE.has(tag);
    if (block) close();
    for (const child of node.childNodes) walk(child as Node);
    if (block) close();
  };
  if (document.documentElement) walk(document.documentElement as unknown as Node);
  close();
  return paragraphs;
}
