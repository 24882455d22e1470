/*
 * How long a post is by the count of X (docs.x.com, “Counting characters”; twitter-text, config/v3.json): code points of
 * a few ranges weigh one, all others two; an emoji two however it is put together; an address 23.
 */

export const mostWeight = 280;
const addressWeight = 23;
const single: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const address = /https?:\/\/[^\s\p{sc=Han}]+/giu;
const emoji = /\p{RGI_Emoji}/v;
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The weight of a text; it is counted in its composed form (NFC). */
export function postWeight(text: string): number {
  const addresses = text.match(address)?.length ?? 0;
  let weight = addresses * addressWeight;
  for (const { segment } of signs.segment(text.replace(address, '').normalize('NFC'))) {
    if (emoji.test(segment)) weight += 2;
    else for (const sign of segment) weight += weightOf(sign.codePointAt(0) ?? 0);
  }
  return weight;
}

const weightOf = (point: number): number =>
  single.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
