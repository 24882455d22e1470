import type { Desk } from '../desk.ts';

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
const paragraph = (desk: Desk) => `<p>${desk.prose(200)}</p>`;
const said = (desk: Desk) => `<p>${desk.prose(80)} ${desk.sentence()} ${desk.prose(80)}</p>`;
const style =
  '<style>main { columns: 2 } nav ul { display: flex } aside { float: right; width: 14em }</style>';

/** A front page’s story: navigation, picture with caption, columns, a box beside it, links beneath. */
export function broadsheet(desk: Desk): string {
  return `${style}<header><nav><ul>${desk.times(9, (i) => `<li><a href="#${i}">${desk.prose(8)}</a></li>`)}</ul></nav></header>
    <main><h1>${desk.sentence()}</h1><figure><img alt="${desk.caption()}"><figcaption>${desk.sentence()}</figcaption></figure>
    ${desk.times(desk.size(4, 60), () => (desk.draw.chance(0.3) ? said(desk) : paragraph(desk)))}
    <aside><h2>${desk.prose(20)}</h2>${paragraph(desk)}</aside>${desk
      .rest()
      .map((text) => `<p>${text}</p>`)
      .join('')}</main>
    <footer>${desk.times(12, () => `<a href="#">${desk.prose(8)}</a> `)}</footer>`;
}

/** Names cut up by bold type, links, soft hyphens and line ends in the source. */
export function tabloid(desk: Desk): string {
  const cut = (name: string) => {
    const [first = '', ...others] = name.split(' ');
    const shy = `${first.slice(0, 2)}&shy;${first.slice(2)}`;
    return desk.draw.from([
      `<b>${first}</b>${others.map((one) => `\n<a href="#"><i>${one}</i></a>`).join('')}`,
      [shy, ...others].join(' '),
      `<span><span>${name}</span></span>`,
      `<font color="#a00">${name.slice(0, 1)}</font>${name.slice(1)}`,
    ]);
  };
  const line = () => `<p>${desk.prose(60)} <strong>${desk.sentence(cut)}</strong></p>`;
  return `<div style="width: 18em">${desk.times(desk.left + 3, line)}</div>`;
}

/** A table of a court’s calendar, tables within its cells. */
export function table(desk: Desk): string {
  const cell = () => `<td>${desk.draw.chance(0.2) ? desk.sentence() : desk.prose(12)}</td>`;
  const inner = () => `<td><table><tr>${desk.times(3, cell)}</tr></table></td>`;
  const row = () => `<tr>${desk.times(5, () => (desk.draw.chance(0.1) ? inner() : cell()))}</tr>`;
  const rows = desk.times(desk.size(10, 2_000), row);
  return `<table><caption>${desk.sentence()}</caption><thead><tr><th colspan="5">${desk.prose(9)}</th></tr></thead><tbody>${rows}</tbody>
    <tfoot><tr><td>${desk.rest().join('</td></tr><tr><td>')}</td></tr></tfoot></table>`;
}

/** Lists of every kind, one within another, and details that stand open. */
export function lists(desk: Desk): string {
  const deep = (level: number): string =>
    `<ul><li>${desk.sentence()}</li><li>${desk.prose(30)}${level > 0 ? deep(level - 1) : ''}</li></ul>`;
  const terms = desk.times(6, () => `<dt>${desk.prose(8)}</dt><dd>${desk.sentence()}</dd>`);
  const open = `<details open><summary>${desk.prose(12)}</summary>${desk.sentence()}</details>`;
  return `${deep(20)}<dl>${terms}</dl>${open}<ol>${desk
    .rest()
    .map((text) => `<li>${text}</li>`)
    .join('')}</ol>`;
}

/** Pictures of every kind that are said to show somebody, and names in the text. */
export function pictures(desk: Desk): string {
  const picture = () =>
    desk.draw.from([
      (said: string) => `<img alt="${said}" width="20" height="20">`,
      (said: string) =>
        `<picture><source srcset="${pixel}"><img alt="${said}" width="20" height="20"></picture>`,
      (said: string) =>
        `<svg role="img" aria-label="${said}" width="20" height="20"><rect width="9" height="9"/></svg>`,
      (said: string) => `<canvas aria-label="${said}" width="20" height="20"></canvas>`,
    ])(desk.caption());
  const half = desk.times(Math.ceil(desk.left / 2), () => `<figure>${picture()}</figure>${paragraph(desk)}`);
  return (
    half +
    desk
      .rest()
      .map((text) => `<p>${text}</p>`)
      .join('')
  );
}

/** In a script other than Latin, to the right where it runs so. */
export function foreign(desk: Desk): string {
  const ruby = (name: string) =>
    desk.tongue === 'zh'
      ? [...name].map((sign) => `<ruby>${sign}<rt>x</rt></ruby>`).join('')
      : `<bdi>${name}</bdi>`;
  const dir = desk.tongue === 'ar' ? ' dir="rtl"' : '';
  const one = () =>
    `<p>${desk.prose(120)}${desk.sentence(desk.draw.chance(0.3) ? ruby : undefined)}${desk.prose(60)}</p>`;
  return `<div lang="${desk.tongue}"${dir}><h1>${desk.sentence()}</h1>${desk.times(desk.left + desk.size(3, 200), one)}</div>`;
}
