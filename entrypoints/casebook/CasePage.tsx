import { CaseView } from '../../components/casebook/CaseView.tsx';
import { Plain } from '../../components/casebook/Plain.tsx';
import { campaignsOf } from '../../lib/casebook/campaigns.ts';
import { chartOf, chartTicks, chartYears } from '../../lib/casebook/chart.ts';
import { sayPlace } from '../../lib/casebook/places.ts';
import { relativesWithRecords } from '../../lib/casebook/related.ts';
import { campaignHash, casesHashOf, reportHash, wordHash } from '../../lib/casebook/route.ts';
import { summaryOf } from '../../lib/dataset/index-file.ts';
import { suggestPurposes } from '../../lib/letters/purpose.ts';
import { useHistory } from './history.ts';
import type { PageProps } from './page-props.ts';
import { ReportPage } from './ReportPage.tsx';

/** `#/case/ID`: everything known of one person; `#/case/ID/report`: what is wrong in it. */
export function CasePage({ casebook, around }: PageProps) {
  const { words } = around;
  const route = casebook.route.value;
  const arriving = casebook.person.value;
  const index = casebook.index.value;
  const id = route.view === 'case' ? route.person : '';
  const history = useHistory(id, casebook.follows.now.value.byPerson.has(id), casebook.news.value.get(id));
  if ((route.view !== 'case' && route.view !== 'report') || index.state !== 'here') return null;
  if (arriving.state === 'unknown')
    return (
      <Plain title={words('casebook.unknown.title')}>
        <p>{words('casebook.unknown', { id: route.person })}</p>
        <a class="button" href={casesHashOf(casebook.asked.value)}>
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
  if (route.view === 'report')
    return <ReportPage key={person.id} person={person} version={index.value.version} words={words} />;
  const years = chartYears(around.now);
  const campaigns = casebook.campaigns.value;
  const partOf = campaigns.state === 'here' ? campaignsOf(person.id, campaigns.value) : [];
  const letters = casebook.letters.value;
  const suggestion = letters && suggestPurposes(person, letters, around.now);
  return (
    <CaseView
      {...around}
      key={person.id}
      person={person}
      place={sayPlace(person, words.locale)}
      relatives={relativesWithRecords(person, index.value.people)}
      partOf={partOf.map((campaign) => ({ campaign, href: campaignHash(campaign.id) }))}
      history={history}
      petitions={casebook.petitions.value}
      withheld={suggestion && 'withheld' in suggestion ? suggestion.withheld : undefined}
      strokes={chartOf(summaryOf(person), years, around.now)}
      ticks={chartTicks(years)}
      ask={route.ask}
      onAnswer={(follow) => {
        if (follow) void casebook.follows.follow(person.id, index.value.version);
        casebook.answered();
        // The answered question takes its buttons with it: the focus goes where following can be undone.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('.act button')?.focus({ preventScroll: true }),
        );
      }}
      casesHref={casesHashOf(casebook.asked.value)}
      meaningHref={wordHash}
      reportHref={reportHash(person.id)}
    />
  );
}
