import type { Sheet } from '../../lib/petitions/sheet-plan.ts';
import type { PetitionText } from '../../lib/petitions/text-file.ts';
import type { WrittenPetition } from '../../lib/petitions/write.ts';
import { Field } from './PetitionPaper.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly of: number;
  readonly petition: WrittenPetition;
  readonly paper: PetitionText['paper'];
  readonly privacyTitle: string;
  /** To whom it goes; undefined where no address is known. */
  readonly office: string | undefined;
  readonly organiser: string;
  readonly contact: string;
}

/** One page to sign: what is asked stands on every sheet, so that nobody signs a bare list. */
export function SignatureSheet(props: Props) {
  const { sheet, of, petition, paper, privacyTitle, office, organiser, contact } = props;
  const { title, requests, asked, privacy, lang } = petition;
  const number = paper.sheet.replace('{n}', String(sheet.number)).replace('{of}', String(of));
  return (
    <section class="sheet signatures" lang={lang} aria-label={number}>
      <header>
        <h2>{title}</h2>
        <p class="sheet-number">{number}</p>
      </header>
      {office && (
        <p class="handed">
          {paper.to}: {office}
        </p>
      )}
      <p class="demand">
        {asked} {requests.map((request, i) => `${i > 0 ? '; ' : ''}(${i + 1}) ${request}`).join('')}.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{paper.number}</th>
            <th scope="col">{paper.name}</th>
            <th scope="col">{paper.place}</th>
            <th scope="col">{paper.signature}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: sheet.lines }, (_, i) => (
            <tr key={i}>
              <th scope="row">{sheet.first + i}</th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <div class="totals">
        <Field label={paper.onSheet} value="" />
        <Field label={paper.inAll} value="" />
      </div>
      <footer>
        <h3>{privacyTitle}</h3>
        {privacy.map((point) => (
          <p key={point}>{point}</p>
        ))}
        <div class="collector">
          <Field label={paper.collectedBy} value={organiser} />
          <Field label={paper.contact} value={contact} />
          <Field label={paper.destroyedBy} value="" />
        </div>
      </footer>
    </section>
  );
}
