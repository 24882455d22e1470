import { directionOf } from '../direction.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A letter as HTML for the clipboard: paragraphs, line breaks, language and direction, and nothing that could run. */
export function richText(body: string, language: string): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((text) => `<p>${text.split('\n').map(escaped).join('<br>')}</p>`)
    .join('');
  return `<div lang="${escaped(language)}" dir="${directionOf(language)}">${paragraphs}</div>`;
}
