import type { PageView } from '../../lib/casebook/on-page.ts';
import type { Surroundings } from '../casebook/surroundings.ts';
import { type PageActs, PersonOnPage } from './PersonOnPage.tsx';

interface Props extends Surroundings, PageActs {
  readonly view: Extract<PageView, { kind: 'people' }>;
  readonly jumpFailed: boolean;
}

/** The people on the page in front of the reader, the certain ones first, in the order of their first mention. */
export function PagePeople({ view: { certain, possible }, jumpFailed, ...around }: Props) {
  const { words } = around;
  return (
    <section aria-labelledby="on-page">
      <h2 id="on-page" class="list-title">
        <span role="status">{words('popup.onPage', { count: certain.length + possible.length })}</span>
      </h2>
      <p role="status" class="note-failed">
        {jumpFailed && words('popup.jump.failed')}
      </p>
      <ul class="people">
        {certain.map((found) => (
          <PersonOnPage key={found.row.person.id} {...around} found={found} perhaps={false} />
        ))}
        {possible.map((found) => (
          <PersonOnPage key={found.row.person.id} {...around} found={found} perhaps />
        ))}
      </ul>
    </section>
  );
}
