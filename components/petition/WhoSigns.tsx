import type { PetitionText } from '../../lib/petitions/text-file.ts';
import type { Signing } from '../../lib/petitions/write.ts';

export interface Signed {
  readonly signing: Signing;
  readonly paper: PetitionText['paper'];
  readonly organisation: string;
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  /** Name and place of the one who signs alone. */
  readonly signed: readonly string[];
}

/** Where a petition is signed by one person, or by those who speak for an organisation; sheets are pages of their own. */
export function WhoSigns({ signing, paper, signatories, signed }: Signed) {
  if (signing === 'alone')
    return (
      <div class="signature">
        <Field label={paper.name} value={signed[0] ?? ''} />
        <Field label={paper.place} value={signed[1] ?? ''} />
        <Field label={paper.date} value="" />
        <Field label={paper.signature} value="" />
      </div>
    );
  if (signing !== 'body') return null;
  return (
    <div class="signatories">
      {signatories.map(({ name, role }, i) => (
        <div class="signature" key={i}>
          <Field label={paper.signature} value="" />
          <Field label={paper.name} value={name} />
          <Field label={paper.role} value={role} />
        </div>
      ))}
    </div>
  );
}

/** A line to write on, or what was typed. */
export function Field({ label, value }: { label: string; value: string }) {
  return (
    <p class="line-field">
      <span class="line-label">{label}</span>
      <span class="line-value" dir="auto">
        {value || '\u00a0'}
      </span>
    </p>
  );
}
