import { CaseView } from '../../components/casebook/CaseView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { sayPlace } from '../../lib/casebook/places.ts';
import { relativesWithRecords } from '../../lib/casebook/related.ts';
import { casesHash } from '../../lib/casebook/route.ts';
import type { PageProps } from './page-props.ts';

/** `#/case/ID`: everything known of one person. */
export function CasePage({ casebook, around }: PageProps) {
  const { words } = around;
  const route = casebook.route.value;
  const arriving = casebook.person.value;
  const index = casebook.index.value;
  if (route.view !== 'case' || index.state !== 'here') return null;
  if (arriving.state === 'unknown')
    return (
      <Plain title={words('casebook.unknown.title')}>
        <p>{words('casebook.unknown', { id: route.person })}</p>
        <a class="button" href={casesHash}>
          {words('casebook.back')}
        </a>
      </Plain>
    );
  if (arriving.state === 'broken')
    return (
      <Plain title={words('casebook.broken.title')}>
        <p>{words('casebook.broken')}</p>
      </Plain>
    );
  if (arriving.state !== 'here' || arriving.value.id !== route.person) return null;
  const person = arriving.value;
  return (
    <CaseView
      {...around}
      key={person.id}
      person={person}
      place={sayPlace(person, words.locale)}
      relatives={relativesWithRecords(person, index.value.people)}
      ask={route.ask}
      onAnswer={(follow) => {
        if (follow) void casebook.follows.follow(person.id, index.value.version);
        casebook.answered();
        // The answered question takes its buttons with it: the focus goes where following can be undone.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('.act button')?.focus({ preventScroll: true }),
        );
      }}
      casesHref={casesHash}
    />
  );
}
