import type { ComponentChildren } from 'preact';
import type { PersonSummary } from '../../lib/dataset/index-file.ts';
import type { Words } from '../../lib/words/index.ts';
import { saySentences } from '../../lib/words/signs.ts';
import { Brand } from '../casebook/Brand.tsx';
import { PersonName } from '../PersonName.tsx';
import { Points } from './Points.tsx';
import { Sample } from './Sample.tsx';

interface Props {
  /** The way to another language. */
  readonly language: ComponentChildren;
  readonly words: Words;
  /** How many people the dataset holds; undefined until it is read. */
  readonly everybody: number | undefined;
  /** The people of the sample article. */
  readonly named: readonly PersonSummary[];
  /** False where the browser cannot mark text without changing the page. */
  readonly marks: boolean;
  /** Where to go from here. */
  readonly firstPage: ComponentChildren;
  readonly casesHref: string;
  readonly wordsHref: string;
  readonly caseHref: (person: string) => string;
}

/** The first page a reader sees: what Vigil does, a page to try it on, and what to know before writing. */
export function WelcomeView({
  words,
  language,
  everybody,
  named,
  marks,
  firstPage,
  casesHref,
  wordsHref,
  caseHref,
}: Props) {
  return (
    <main class="welcome">
      <header>
        <div class="welcome-top">
          <Brand />
          {language}
        </div>
        <h1>{words('welcome.title')}</h1>
        <p class="lede">
          {words('welcome.lede.what')} {words('welcome.lede.who')} {words('welcome.lede.act')}
        </p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{words('welcome.try.title')}</h2>
        <p>{marks ? words('welcome.try.how') : words('welcome.sample.nothing')}</p>
        <Sample words={words} />
        <p class="meta">
          {saySentences([words('welcome.sample.note'), words('welcome.sample.cases')], words)}
        </p>
        <ul class="named">
          {named.map((person) => (
            <li key={person.id}>
              <a href={caseHref(person.id)}>
                <PersonName primary={person.primary} native={person.native} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{words('welcome.pin.title')}</h2>
        <p>{words('welcome.pin.how')}</p>
      </section>
      {firstPage}
      <Points
        id="permissions"
        title="welcome.permissions.title"
        points={[
          'welcome.permissions.sites',
          'welcome.permissions.click',
          'welcome.permissions.local',
          'welcome.permissions.kept',
          'welcome.permissions.seen',
        ]}
        words={words}
      />
      <Points
        id="safety"
        title="safety.title"
        intro="safety.intro"
        points={[
          'safety.ties',
          'safety.officials',
          'safety.tone',
          'safety.public',
          'safety.organisations',
          'safety.never',
        ]}
        words={words}
      />
      <Points
        id="data"
        title="welcome.data.title"
        points={['welcome.data.sources', 'welcome.data.age', 'welcome.data.unsure']}
        words={words}
      >
        <p>
          <a href={wordsHref}>{words('glossary.link')}</a>
        </p>
      </Points>
      <section aria-labelledby="casebook">
        <h2 id="casebook">{words('welcome.casebook.title')}</h2>
        {everybody !== undefined && <p>{words('welcome.casebook.text', { count: everybody })}</p>}
        <a class="button" data-look="primary" href={casesHref}>
          {words('welcome.casebook.open')}
        </a>
      </section>
    </main>
  );
}
