import type { Desk } from '../desk.ts';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** Names in every place where nobody reads: they are not counted. */
export function unread(desk: Desk): string {
  const places: readonly ((said: string) => string)[] = [
    (said) => `<p style="display: none">${said}</p>`,
    (said) => `<p hidden>${said}</p>`,
    (said) => `<p style="visibility: hidden">${said}</p>`,
    (said) => `<details><summary>more</summary><p>${said}</p></details>`,
    (said) => `<textarea>${said}</textarea>`,
    (said) => `<input value="${said}">`,
    (said) => `<div contenteditable>${said}</div>`,
    (said) => `<div role="textbox">${said}</div>`,
    (said) => `<pre><code>${said}</code></pre>`,
    (said) => `<script type="text/plain">${said}</script>`,
    (said) => `<template><p>${said}</p></template>`,
    (said) => `<noscript>${said}</noscript>`,
    (said) => `<select><option>${said}</option></select>`,
    (said) => `<p title="${said}"><!-- ${said} --></p>`,
    (said) => `<svg width="300" height="20"><text y="12">${said}</text></svg>`,
    (said) => `<video><p>${said}</p></video>`,
  ];
  const all = desk.draw.some(places, places.length).map((place) => place(desk.decoy()));
  return `<h1>${desk.prose(30)}</h1>${all.join('')}${paragraphs(desk.rest())}`;
}

/** Frames of the same site, frames whose text stands in the page, frames of strangers. */
export function frames(desk: Desk): string {
  const show = (src: string) => `<iframe src="${src}" width="600" height="120"></iframe>`;
  const kinds: readonly (() => string)[] = [
    () => show(desk.frame(`<p>${framed(desk)}</p>`)),
    () => show(desk.frame(`<p>${framed(desk)}</p>${show(desk.frame(`<p>${framed(desk)}</p>`))}`)),
    () => `<iframe srcdoc="<p>${framed(desk)}</p>" width="600" height="120"></iframe>`,
    () => show(desk.frame(`<p>${desk.decoy()}</p>`, 'https://ads.example')),
    () => '<iframe></iframe>',
  ];
  return desk.times(desk.size(2, 12), () => desk.draw.from(kinds)()) + paragraphs(desk.rest());
}

/** The marks in a frame are the frame’s. */
const framed = (desk: Desk) => desk.caption();

/** Open shadow trees in the source and by script, one within another; closed ones, which nobody may read. */
export function shadows(desk: Desk): string {
  const nest = (level: number): string =>
    `<x-part><template shadowrootmode="open"><style>p { color: #234 }</style><p>${level % 4 === 0 ? desk.sentence() : desk.prose(30)}</p>${level > 0 ? nest(level - 1) : ''}<slot></slot></template><p>${desk.prose(20)}</p></x-part>`;
  const closed = `<x-safe><template shadowrootmode="closed"><p>${desk.decoy()}</p></template></x-safe>`;
  const late = `<x-late></x-late><script>
    setTimeout(() => customElements.define('x-late', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<p>${desk.sentence()}</p>`)}; }
    }), 300);
    // Nothing tells of a shadow tree that grows late: the page goes on to change, as pages do.
    setTimeout(() => document.body.append(document.createElement('p')), 600);
  </script>`;
  return `${nest(desk.size(4, 40))}${closed}${late}${paragraphs(desk.rest())}`;
}
