import './fixed.ts';
import './page.css';
import { render } from 'preact';
import { type Look, looks, showScheme } from './looks.ts';
import { basics } from './rooms/basics.tsx';
import { card } from './rooms/card.tsx';
import { casebook, cases1 } from './rooms/casebook.tsx';
import { letter } from './rooms/letter.tsx';
import { message, petition } from './rooms/paper.tsx';
import { popup } from './rooms/popup.tsx';
import { settings } from './rooms/settings.tsx';
import { welcome } from './rooms/welcome.tsx';
import shown from './shown.css?inline';
import type { Room, Specimen } from './specimen.ts';

const rooms = [basics, card, popup, casebook, cases1, settings, letter, petition, message, welcome];
const names: Record<Look, string> = { dark: 'Dark', rtl: 'Right to left', large: '200 %' };
const sheets = new Map(rooms.map((room) => [room, sheetOf(room)]));

/** One sheet a surface; `:root` is the host of a shadow tree here. */
function sheetOf({ css }: Room): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css.replaceAll(':root', ':host')}\n${shown}`);
  return sheet;
}

/** Each state stands in a shadow tree of its own: surfaces have different rules for one name, and ids come twice. */
function State({
  room,
  state,
  width,
}: {
  room: Room;
  state: Specimen['states'][number];
  width?: number | undefined;
}) {
  const [name, children] = state;
  const fill = (host: HTMLDivElement | null) => {
    const sheet = sheets.get(room);
    if (!host || host.shadowRoot || !sheet) return;
    host.style.background = `var(--${room.ground ?? 'paper'})`;
    if (width) host.style.inlineSize = `${width / 16}rem`;
    host.style.maxInlineSize = '100%';
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    const root = document.createElement('div');
    root.id = 'casebook';
    shadow.append(root);
    render(children, root);
  };
  return (
    <figure data-wide={width ? undefined : true}>
      <figcaption>{name}</figcaption>
      <div ref={fill} />
    </figure>
  );
}

function Gallery() {
  return (
    <main class="gallery">
      <h1>Vigil: every component in every state</h1>
      <p class="gallery-says">
        Real components with real records, as on 21 November 2026. This page is made by{' '}
        <code>npm run gallery</code>;<code>npm test</code> compares pictures of it, so that a change of looks
        is seen.
      </p>
      <p class="gallery-looks">
        {looks.map((look) => (
          <button
            key={look}
            type="button"
            class="button"
            onClick={() => toggle(look)}
            aria-pressed={now().has(look)}
          >
            {names[look]}
          </button>
        ))}
      </p>
      {rooms.map((room) => (
        <section key={room.id} class="gallery-room" id={room.id}>
          <h2>{room.name}</h2>
          {room.specimens.map((specimen) => (
            <section key={specimen.name} class="gallery-specimen">
              <h3>{specimen.name}</h3>
              <p class="gallery-says">{specimen.says}</p>
              <div class="gallery-states">
                {specimen.states.map((state) => (
                  <State key={state[0]} room={room} state={state} width={specimen.width} />
                ))}
              </div>
            </section>
          ))}
        </section>
      ))}
    </main>
  );
}

/** The looks stand in the address, so that one can be linked to: `index.html#dark,rtl`. */
const now = (): Set<string> => new Set(location.hash.slice(1).split(','));

function toggle(look: Look): void {
  const chosen = now();
  if (!chosen.delete(look)) chosen.add(look);
  location.hash = [...chosen].filter((one) => looks.some((look) => look === one)).join(',');
}

function show(): void {
  const chosen = now();
  document.documentElement.dir = chosen.has('rtl') ? 'rtl' : 'ltr';
  document.documentElement.style.fontSize = chosen.has('large') ? '200%' : '';
  if (chosen.has('dark')) showScheme([...document.styleSheets, ...sheets.values()], true);
  else if (location.hash) showScheme([...document.styleSheets, ...sheets.values()], false);
  const root = document.getElementById('gallery');
  if (root) render(<Gallery />, root);
}

addEventListener('hashchange', show);
show();
document.documentElement.dataset.ready = 'true';
