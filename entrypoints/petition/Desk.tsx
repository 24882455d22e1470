import { PetitionLinks } from '../../components/casebook/PetitionLinks.tsx';
import { CheckList } from '../../components/letter/CheckList.tsx';
import { Notice } from '../../components/letter/Notice.tsx';
import { Publishers } from '../../components/Publishers.tsx';
import { WhoIsNamed } from '../../components/petition/WhoIsNamed.tsx';
import { caseAddress } from '../../lib/casebook/route.ts';
import { cautionsOn } from '../../lib/letters/cautions.ts';
import { placeName } from '../../lib/letters/place-name.ts';
import type { Words } from '../../lib/words/index.ts';
import { Choosing } from './Choosing.tsx';
import type { PetitionDesk } from './desk-state.ts';
import type { PetitionDrafts } from './draft.ts';
import { Handing } from './Handing.tsx';
import { Paper } from './Paper.tsx';
import type { PetitionWords } from './text-state.ts';

interface Props {
  readonly desk: PetitionDesk;
  readonly text: PetitionWords;
  readonly drafts: PetitionDrafts;
  readonly words: Words;
}

/** What to ask and who signs; the paper; and how it leaves the house. */
export function Desk({ desk, text, drafts, words }: Props) {
  const { subject, now } = desk;
  const { country, signing, organisation, organiser } = desk.choice.value;
  const to = desk.addressee.value;
  const paper = text.paper.value;
  const pack = paper && desk.packs.value.get(paper.language);
  const own = signing === 'body' ? organisation : organiser;
  // Their own organisation stands on the paper beside the text: as letterhead, or as who collects.
  const cautions = cautionsOn(
    [...Object.values(paper?.parts ?? {}), own].join('\n'),
    own,
    to,
    desk.recipients,
  );
  return (
    <div class="desk" data-beside={desk.besideLanguage.value !== undefined}>
      <Choosing desk={desk} words={words} />
      {desk.near.value ? (
        <Notice title={words('sign.withheld.title')}>
          <p>{words('sign.withheld.near', { country: country ? placeName(country, words.locale) : '' })}</p>
        </Notice>
      ) : desk.broken.value && !pack ? (
        <Notice title={words('compose.failed.title')}>
          <p>{words('compose.failed')}</p>
        </Notice>
      ) : (
        paper &&
        pack && (
          <>
            <Paper desk={desk} text={text} drafts={drafts} paper={paper} pack={pack} to={to} words={words} />
            <aside class="sending" aria-label={words('compose.send')}>
              {cautions.length > 0 && (
                <section class="panel" aria-labelledby="before">
                  <h2 id="before">{words('compose.before')}</h2>
                  <CheckList checks={cautions} words={words} />
                </section>
              )}
              <Handing desk={desk} parts={paper.parts} pack={pack} to={to} words={words} />
              <WhoIsNamed named={desk.named.value} now={now} caseHref={caseAddress} words={words} />
              <section class="panel" aria-labelledby="privacy">
                <h2 id="privacy">{words('sign.privacy')}</h2>
                <p class="meta">{words('sign.privacy.why')}</p>
                <p class="meta">
                  <Publishers of={pack.text.privacy.sources} words={words} />
                </p>
              </section>
              {desk.others.value.length > 0 && (
                <section class="panel others">
                  <PetitionLinks of={desk.others.value} words={words} />
                </section>
              )}
              {subject.kind === 'person' && subject.campaigns.length > 0 && (
                <section class="panel" aria-labelledby="together">
                  <h2 id="together">{words('sign.together')}</h2>
                  <ul class="plain-list">
                    {subject.campaigns.map(({ id, name }) => (
                      <li key={id}>
                        <a href={`/petition.html?campaign=${id}`}>{name}</a>
                      </li>
                    ))}
                    <li>
                      <a href={`/petition.html?country=${subject.person.country}`}>
                        {words('sign.country', { country: placeName(subject.person.country, words.locale) })}
                      </a>
                    </li>
                  </ul>
                </section>
              )}
            </aside>
          </>
        )
      )}
    </div>
  );
}
