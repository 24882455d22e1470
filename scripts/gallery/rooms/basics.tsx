import { Flame } from '../../../components/casebook/Brand.tsx';
import casebook from '../../../components/casebook/casebook.css?inline';
import { Facts } from '../../../components/Facts.tsx';
import { Icon } from '../../../components/Icon.tsx';
import * as icons from '../../../components/icons.ts';
import { NewestSource } from '../../../components/NewestSource.tsx';
import { PersonName } from '../../../components/PersonName.tsx';
import { StatusWord } from '../../../components/StatusWord.tsx';
import { TermBar } from '../../../components/TermBar.tsx';
import { custodyWords } from '../../../lib/dataset/custody.ts';
import { index, now, record, summary, words } from '../material.ts';
import type { Room } from '../specimen.ts';

const { statusIcons, flame: _flame, ...actions } = icons;
const colours =
  'paper paper-sunk paper-raised sheet ink ink-soft ink-faint rule edge flame flame-soft on-flame focus';
const statuses = 'imprisoned detained missing restricted free exiled deceased unknown';
const ding = await record('ding-jiaxi');
const named =
  'ding-jiaxi chow-hang-tung nasrin-sotoudeh maksim-znak arnon-nampa ywet-nu-aung surendra-gadling imaan-mazari';

const Colours = ({ of }: { of: string }) => (
  <ul class="gallery-colours">
    {of.split(' ').map((name) => (
      <li key={name}>
        <svg viewBox="0 0 4 3" class="gallery-colour" aria-hidden="true">
          <rect width="4" height="3" fill={`var(--${name})`} stroke="var(--edge)" stroke-width="0.05" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

const button = (look: string | undefined, name: string, more: object = {}) => (
  <button type="button" class="button" data-look={look} {...more}>
    {name}
  </button>
);

/** What everything else is made of. */
export const basics: Room = {
  id: 'basics',
  name: 'What everything is made of',
  css: casebook,
  specimens: [
    {
      name: 'Colours',
      says: 'Paper, ink and one flame; a tone for each kind of status. From components/tokens.css, which alone names colours.',
      states: [
        ['grounds, text, lines, flame', <Colours of={colours} />],
        ['status', <Colours of={statuses} />],
      ],
    },
    {
      name: 'Type',
      says: 'A serif for names, headings and what is read at length; the system’s own face for everything that is used. Five sizes, in rem.',
      states: (['3', '2', '1', '0', '-1'] as const).map((step) => [
        `--step-${step}`,
        <p class="gallery-type" data-step={step}>
          <span>Ding Jiaxi, “held” — since 2019</span> <span>Write a letter</span>
        </p>,
      ]),
    },
    {
      name: 'Icon',
      says: 'Decoration beside a word, or on a button that has a name: `of`, one of components/icons.ts.',
      states: [
        [
          'acts',
          <p class="gallery-icons">
            {Object.entries(actions).map(([name, icon]) => (
              <Icon key={name} of={icon as icons.IconNode} />
            ))}
            <Flame />
          </p>,
        ],
        [
          'status',
          <p class="gallery-icons">
            {Object.entries(statusIcons).map(([name, icon]) => (
              <Icon key={name} of={icon} />
            ))}
          </p>,
        ],
      ],
    },
    {
      name: 'Button',
      says: 'What does something. One chief act (`data-look="primary"`) at most in a view; a quiet one stands among others.',
      states: [
        [
          'each look',
          <p class="gallery-row">
            {button('primary', 'Write a letter')}
            {button(undefined, 'Petition')}
            {button('quiet', 'Close')}
            {button(undefined, 'List', { 'aria-pressed': 'true' })}
            {button('danger', 'Erase everything')}
            {button(undefined, 'Working', { disabled: true })}
          </p>,
        ],
      ],
    },
    {
      name: 'StatusWord',
      says: 'What has become of somebody: `custody`, and `restrictions` where no custody is known. The word carries it; icon and colour repeat it.',
      states: [
        [
          'every custody',
          <p class="gallery-statuses">
            {custodyWords.map((custody) => (
              <StatusWord key={custody} custody={custody} restrictions={[]} words={words} />
            ))}
            <StatusWord custody="never-detained" restrictions={['disbarred']} words={words} />
          </p>,
        ],
      ],
    },
    {
      name: 'PersonName',
      says: 'A name with its native form, in the language that fonts and screen readers need to know: `primary`, `native`.',
      states: named.split(' ').map((id) => [
        id,
        <h3>
          <PersonName primary={summary(id).primary} native={summary(id).native} all />
        </h3>,
      ]),
      width: 420,
    },
    {
      name: 'TermBar, NewestSource, Facts',
      says: 'Of one `person`, at a moment `now`: how much of a sentence has passed, how old the newest source is, and the facts with the numbers of their sources.',
      states: [
        ['term', <TermBar person={ding} now={now} words={words} />],
        ['newest source', <NewestSource status={ding.status} now={now} words={words} />],
        ['newest source, fresh', <NewestSource status={freshest()} now={now} words={words} />],
        ['facts', <Facts person={ding} words={words} />],
      ],
      width: 360,
    },
  ],
};

function freshest() {
  const [first = summary('ding-jiaxi')] = index.people.toSorted((a, b) => b.asOf.localeCompare(a.asOf));
  return first;
}
