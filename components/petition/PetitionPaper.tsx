import { directionOf } from '../../lib/letters/direction.ts';
import { linesOf, type Parts } from '../../lib/petitions/parts.ts';
import { Lines } from './Lines.tsx';
import { type Signed, WhoSigns } from './WhoSigns.tsx';

interface Props extends Signed {
  readonly parts: Parts;
  /** The people as they are named, so that names stand out in the list. */
  readonly names: readonly string[];
  readonly address: readonly string[];
  readonly date: string;
  readonly lang: string;
}

/** What the printer gets: the petition itself, as it is handed over. */
export function PetitionPaper({ parts, names, address, date, lang, ...signed }: Props) {
  const people = linesOf(parts.people);
  return (
    <article class="sheet petition on-paper" lang={lang} dir={directionOf(lang)} aria-hidden="true">
      {signed.signing === 'body' && <div class="letterhead">{signed.organisation}</div>}
      <p class="sheet-date">{date}</p>
      <Lines of={address} />
      <h2>{parts.title}</h2>
      <Text of={parts.opening} />
      <Text of={parts.facts} />
      <Text of={parts.list} />
      {people.length > 0 && (
        <ol class="named">
          {people.map((line) => {
            const name = names.find((one) => line.startsWith(one)) ?? '';
            return (
              <li key={line}>
                <strong>{name}</strong>
                {line.slice(name.length)}
              </li>
            );
          })}
        </ol>
      )}
      <Text of={parts.grounds} />
      <div class="demand">
        <Text of={parts.ask} />
        <ol>
          {linesOf(parts.requests).map((request) => (
            <li key={request}>{request}</li>
          ))}
        </ol>
      </div>
      <Text of={parts.closing} />
      <WhoSigns {...signed} />
    </article>
  );
}

/** A part as paragraphs; nothing where the reader took it out. */
function Text({ of }: { of: string }) {
  return (
    <>
      {of
        .split(/\n{2,}/)
        .filter((text) => text.trim())
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
    </>
  );
}
