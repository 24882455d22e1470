import type { PetitionText } from '../../lib/petitions/text-file.ts';
import type { Signing, WrittenPetition } from '../../lib/petitions/write.ts';

interface Props {
  readonly petition: WrittenPetition;
  readonly paper: PetitionText['paper'];
  readonly address: readonly string[];
  readonly date: string;
  readonly signing: Signing;
  readonly organisation: string;
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  /** Name and place of the one who signs alone. */
  readonly signed: readonly string[];
}

/** The petition itself, as it is handed over. */
export function PetitionPaper(props: Props) {
  const { petition, paper, address, date, signing, organisation, signatories, signed } = props;
  const { title, opening, facts, grounds, list, ask, requests, closing, lang } = petition;
  return (
    <article class="sheet petition" lang={lang}>
      {signing === 'body' && (
        <div class="letterhead">
          {organisation ? <strong>{organisation}</strong> : <span>{paper.letterhead}</span>}
        </div>
      )}
      <p class="sheet-date">{date}</p>
      {address.length > 0 && (
        <address class="sheet-address">
          {address.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      <h2>{title}</h2>
      <p>{opening}</p>
      {facts && <p>{facts}</p>}
      {list && (
        <>
          <p>{list.says}</p>
          <ol class="named">
            {list.lines.map(({ person, name, state, asOf }) => (
              <li key={person.id}>
                <strong>{name}</strong>, {state} <span class="as-of">({asOf})</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p>{grounds}</p>
      <div class="demand">
        <p>{ask}</p>
        <ol>
          {requests.map((request) => (
            <li key={request}>{request}</li>
          ))}
        </ol>
      </div>
      <p>{closing}</p>
      {signing === 'alone' && (
        <div class="signature">
          <Field label={paper.name} value={signed[0] ?? ''} />
          <Field label={paper.place} value={signed[1] ?? ''} />
          <Field label={paper.date} value="" />
          <Field label={paper.signature} value="" />
        </div>
      )}
      {signing === 'body' && (
        <div class="signatories">
          {signatories.map(({ name, role }, i) => (
            <div class="signature" key={i}>
              <Field label={paper.signature} value="" />
              <Field label={paper.name} value={name} />
              <Field label={paper.role} value={role} />
            </div>
          ))}
        </div>
      )}
    </article>
  );
}

/** A line to write on, or what was typed. */
export function Field({ label, value }: { label: string; value: string }) {
  return (
    <p class="line-field">
      <span class="line-label">{label}</span>
      <span class="line-value">{value || '\u00a0'}</span>
    </p>
  );
}
