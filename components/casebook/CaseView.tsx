import type { CaseHistory } from '../../lib/casebook/case-news.ts';
import type { Stroke } from '../../lib/casebook/chart.ts';
import type { Relative } from '../../lib/casebook/related.ts';
import { overdueTerm } from '../../lib/dataset/age.ts';
import { custodySpans } from '../../lib/dataset/custody-spans.ts';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import type { Person } from '../../lib/dataset/person.ts';
import type { Petition } from '../../lib/dataset/petition.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { WordKey } from '../../lib/words/index.ts';
import { recordLanguage } from '../../lib/words/record-language.ts';
import { colon, comma, listComma } from '../../lib/words/signs.ts';
import type { StatusTerm } from '../../lib/words/status-term.ts';
import { PersonName, shownNatives } from '../PersonName.tsx';
import { StatusWord } from '../StatusWord.tsx';
import { type CampaignLink, CampaignLinks } from './CampaignLinks.tsx';
import { CaseChanges } from './CaseChanges.tsx';
import { CaseHead } from './CaseHead.tsx';
import type { Tick } from './ChartYears.tsx';
import { CustodyYears } from './CustodyYears.tsx';
import { FollowAsk } from './FollowAsk.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import type { Surroundings } from './surroundings.ts';
import { Timeline } from './Timeline.tsx';
import { WhatToDo } from './WhatToDo.tsx';
import { WhereNow } from './WhereNow.tsx';

export interface CaseProps extends Surroundings {
  readonly person: Person;
  /** The country in words. */
  readonly place: string;
  /** Relatives who have a case of their own. */
  readonly relatives: ReadonlyMap<Relative, PersonSummary>;
  /** The campaigns it belongs to. */
  readonly partOf: readonly CampaignLink[];
  /** All petitions, those of others among them. */
  readonly petitions: readonly Petition[];
  /** Why no letter is suggested; undefined where one is. */
  readonly withheld: WordKey | undefined;
  /** What changed since it was followed; undefined while it is not, or not read yet. */
  readonly history?: CaseHistory | undefined;
  /** The years in custody, drawn. */
  readonly strokes: readonly Stroke[];
  readonly ticks: readonly Tick[];
  /** Asks whether to follow; the answer, either way, ends the asking. */
  readonly ask: boolean;
  readonly onAnswer: (follow: boolean) => void;
  readonly casesHref: string;
  /** Where a word of a status is explained. */
  readonly meaningHref: (word: StatusTerm) => string;
  readonly reportHref: string;
}

/** Everything known of one case, in the order a reader asks: who, what happened, where now, what can I do, how do we know. */
export function CaseView(props: CaseProps) {
  const { person, words, now, links, follows, relatives } = props;
  const late = overdueTerm(person, now);
  const overdue = late && words('age.overdue', { date: sayDate(late, words.locale) });
  const name = person.names.primary;
  const followed = follows.byPerson.get(person.id);
  const { history } = props;
  const changes = followed && history && (
    <CaseChanges history={history} since={followed.since} words={words} />
  );
  const anyNew = (history?.fresh.length ?? 0) > 0;
  return (
    <article class="case">
      <CaseHead
        person={person}
        place={props.place}
        overdue={overdue}
        casesHref={props.casesHref}
        meaningHref={props.meaningHref}
        words={words}
      />
      {props.ask && follows.known && !followed && (
        <FollowAsk
          name={name}
          onFollow={() => props.onAnswer(true)}
          onNotNow={() => props.onAnswer(false)}
          words={words}
        />
      )}
      {anyNew && changes}
      <section class="case-who" aria-labelledby="who">
        <h2 id="who">{words('casebook.case.who')}</h2>
        <p class="profile" lang={recordLanguage(words)}>
          {person.profile}
        </p>
        {recordLanguage(words) && <p class="meta">{words('records.inEnglish')}</p>}
        <AlsoWritten person={person} words={words} />
      </section>
      <section class="case-happened" aria-labelledby="happened">
        <h2 id="happened">{words('casebook.case.happened')}</h2>
        <Timeline events={person.events} sources={person.sources} words={words} />
        <CustodyYears
          spans={custodySpans(person)}
          strokes={props.strokes}
          ticks={props.ticks}
          sources={person.sources}
          words={words}
        />
      </section>
      <div class="case-side">
        <WhereNow person={person} overdue={overdue} words={words} now={now} />
        <WhatToDo
          person={person}
          petitions={props.petitions}
          withheld={props.withheld}
          words={words}
          now={now}
          links={links}
          follows={follows}
        />
        {!anyNew && changes}
        <CampaignLinks of={props.partOf} words={words} />
        {relatives.size > 0 && (
          <section aria-labelledby="related">
            <h2 id="related">{words('casebook.case.related')}</h2>
            <ul class="plain-list">
              {[...relatives].map(([{ relation }, other]) => (
                <li key={other.id} class="related">
                  <span>
                    <a href={links.case(other.id)}>
                      <PersonName primary={other.primary} native={other.native} />
                    </a>
                    {comma(words)}
                    {words(`relation.${relation}`)}
                  </span>
                  <StatusWord custody={other.custody} restrictions={other.restrictions} words={words} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <HowWeKnow person={person} reportHref={props.reportHref} words={words} />
    </article>
  );
}

function AlsoWritten({ person, words }: Pick<CaseProps, 'person' | 'words'>) {
  // A misprint is known so that it can be recognised, not so that it spreads.
  const aliases = person.names.aliases.filter(({ kind }) => kind !== 'misprint');
  const [, ...natives] = shownNatives(person.names.primary, person.names.native);
  const forms: readonly { text: string; lang?: string | undefined }[] = [...natives, ...aliases];
  if (forms.length === 0) return null;
  return (
    <p class="meta">
      {words('casebook.case.alias') + colon(words)}
      {forms.map(({ text, lang }, i) => (
        <span key={text}>
          {i > 0 && listComma(words)}
          <bdi lang={lang} translate={false}>
            {text}
          </bdi>
        </span>
      ))}
    </p>
  );
}
