import type { PageView } from '../../lib/casebook/on-page.ts';
import type { Surroundings } from '../casebook/surroundings.ts';
import { PersonOnPage } from './PersonOnPage.tsx';

interface Props extends Surroundings {
  readonly view: PageView | 'silent';
  readonly reading: 'no' | 'now' | 'failed';
  readonly jumpFailed: boolean;
  readonly onRead: () => void;
  readonly onJump: ((person: string) => void) | undefined;
}

/** The people on the page in front of the reader, or why there is no list. */
export function PagePeople({ view, reading, jumpFailed, onRead, onJump, ...around }: Props) {
  const { words } = around;
  if (view === 'silent') return <p class="note">{words('popup.silent')}</p>;
  if (view.kind === 'nobody') return <p class="note">{words('popup.nobody')}</p>;
  if (view.kind === 'closed')
    return (
      <p class="note">
        {words('popup.closed')} {words('popup.closed.still')}
      </p>
    );
  if (view.kind === 'unread')
    return (
      <div class="note">
        <p>{words('popup.unread')}</p>
        <p class="note-act">
          <button
            type="button"
            class="button"
            data-look="primary"
            disabled={reading === 'now'}
            onClick={onRead}
          >
            {words(reading === 'now' ? 'popup.reading' : 'popup.read')}
          </button>
          <span class="meta">{words('popup.read.once')}</span>
        </p>
        <p role="status" class="note-failed">
          {reading === 'failed' && words('popup.read.failed')}
        </p>
      </div>
    );
  const count = view.certain.length + view.possible.length;
  return (
    <section aria-labelledby="on-page">
      <h2 id="on-page" class="list-title">
        {words('popup.onPage', { count })}
      </h2>
      <p role="status" class="note-failed">
        {jumpFailed && words('popup.jump.failed')}
      </p>
      <ul class="people">
        {view.certain.map((found) => (
          <PersonOnPage key={found.row.person.id} {...around} found={found} perhaps={false} onJump={onJump} />
        ))}
        {view.possible.map((found) => (
          <PersonOnPage key={found.row.person.id} {...around} found={found} perhaps onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}
