import type { Desk } from '../desk.ts';

/** While a page moves by itself its root says so. */
export const movingMark = 'data-moving';
const rested = `document.documentElement.removeAttribute('${movingMark}')`;
const moving = (script: string) =>
  `<script>{ document.documentElement.setAttribute('${movingMark}', ''); ${script} }</script>`;

const inScript = (texts: readonly string[]) => JSON.stringify(texts).replaceAll('<', '\\u003c');
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** A live blog: entries come at the top, are corrected, move, and go. */
export function live(desk: Desk): string {
  const entries = desk.rest();
  return `<h1>${desk.prose(30)}</h1><main></main>${moving(`
    const main = document.querySelector('main'), entries = ${inScript(entries)}, decoy = ${inScript([desk.decoy()])}[0];
    let step = 0;
    const entry = (text) => { const p = document.createElement('p'); p.textContent = text; main.prepend(p); return p; };
    const next = () => {
      // In place of a text: somebody who is named for a moment only.
      const draft = entry(decoy);
      if (step < entries.length) { const p = entry('…'); p.firstChild.data = entries[step]; main.append(main.firstChild); }
      setTimeout(() => { draft.firstChild.data = 'corrected'; if (step % 2) draft.remove(); }, 40);
      if (++step < ${desk.draw.between(10, 30)} || step < entries.length) setTimeout(next, 30);
      else setTimeout(() => ${rested}, 100);
    };
    setTimeout(next, 100);
  `)}`;
}

/** An application that goes from one article to the next without loading a page. */
export function spa(desk: Desk): string {
  const final = `<h1>${desk.prose(20)}</h1>${paragraphs(desk.rest())}`;
  const before = desk.times(3, () => `<p>${desk.decoy()}</p>`);
  return `<main>${before}</main>${moving(`
    const main = document.querySelector('main'), pages = ${inScript([before, '<p>…</p>', final])};
    const next = () => {
      const html = pages.shift();
      if (html === undefined) return ${rested};
      history.pushState({}, '', location.pathname + '/' + pages.length);
      main.innerHTML = html;
      setTimeout(next, ${desk.draw.between(20, 300)});
    };
    setTimeout(next, ${desk.draw.between(0, 300)});
  `)}`;
}

/** One article after another is hung on beneath. */
export function scroll(desk: Desk): string {
  const batches = desk.rest().map((text) => `<article><p>${desk.prose(800)}</p><p>${text}</p></article>`);
  return `<main>${desk.times(5, () => `<p>${desk.prose(200)}</p>`)}</main>${moving(`
    const main = document.querySelector('main'), batches = ${inScript(batches)};
    const more = setInterval(() => {
      const html = batches.shift();
      if (html === undefined) { clearInterval(more); ${rested}; } else main.insertAdjacentHTML('beforeend', html);
    }, 40);
  `)}`;
}

/** A page that is written late, by a script, and then moved as a whole. */
export function late(desk: Desk): string {
  return `<div id="root"></div>${moving(`
    setTimeout(() => { root.innerHTML = ${inScript([paragraphs(desk.rest())])}[0]; }, ${desk.draw.between(50, 800)});
    setTimeout(() => { const main = document.createElement('main'); document.body.append(main); main.append(root); ${rested}; }, 900);
  `)}`;
}
