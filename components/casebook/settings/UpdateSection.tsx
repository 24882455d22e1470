import type { UpdateRefusal } from '../../../lib/dataset/update-file.ts';
import type { ChosenUpdate } from '../../../lib/dataset-update.ts';
import { sayChange } from '../../../lib/words/changes.ts';
import { sayDate } from '../../../lib/words/dates.ts';
import type { Words } from '../../../lib/words/index.ts';
import { sayList } from '../../../lib/words/signs.ts';
import { FileChoice } from './FileChoice.tsx';
import { Section } from './Section.tsx';

/** How far a dataset file is. */
export type UpdateStep =
  | { readonly at: 'rest' | 'going' | 'done' | 'trouble' }
  | { readonly at: 'chosen'; readonly chosen: ChosenUpdate };

interface Props {
  readonly step: UpdateStep;
  /** The version in use, and whether it was opened from a file. */
  readonly version: string;
  readonly opened: boolean;
  /** False in a build that knows nobody’s signature. */
  readonly takesFiles: boolean;
  readonly onFile: (file: File) => void;
  readonly onApply: () => void;
  readonly onLeave: () => void;
  readonly onTakeBack: () => void;
  readonly words: Words;
}

/** A version is a day: 2026.11.21. */
const sayVersion = (version: string, words: Words): string =>
  sayDate(version.replaceAll('.', '-'), words.locale);

/** Changes listed before it is applied; a count stands for the rest. */
const mostListed = 12;

/** Opens a newer dataset from a file: what it changes is shown first, and it can be taken back. */
export function UpdateSection(props: Props) {
  const { step, version, opened, takesFiles, onFile, onApply, onLeave, onTakeBack, words } = props;
  const chosen = step.at === 'chosen' ? step.chosen : undefined;
  return (
    <Section id="settings-update" title={words('update.title')}>
      <p class="meta">{words(takesFiles ? 'update.says' : 'update.noKeys')}</p>
      <p>
        {words(opened ? 'update.opened' : 'update.own', { date: sayVersion(version, words) })}{' '}
        {opened && (
          <button type="button" class="button" onClick={onTakeBack}>
            {words('update.takeBack')}
          </button>
        )}
      </p>
      {takesFiles && <FileChoice id="update-file" name={words('update.open')} onFile={onFile} />}
      {chosen?.kind === 'plan' && (
        <div class="erase-ask">
          <p>
            {words('update.plan', {
              from: sayVersion(chosen.plan.from, words),
              to: sayVersion(chosen.plan.to, words),
              changed: chosen.plan.changed,
              added: chosen.plan.added,
              gone: chosen.plan.takenOut,
            })}
          </p>
          <ul class="plain-list">
            {chosen.plan.changes.slice(0, mostListed).map(({ id, name, changes }) => (
              <li key={id}>
                <strong>{name}</strong>: {sayChange(changes[0], words)}
              </li>
            ))}
          </ul>
          {chosen.plan.changes.length > mostListed && (
            <p class="meta">{words('update.more', { count: chosen.plan.changes.length - mostListed })}</p>
          )}
          {chosen.plan.unrecognised.length > 0 && (
            <p class="meta">
              {words('update.unrecognised', {
                names: sayList(
                  chosen.plan.unrecognised.map(({ name }) => name),
                  words,
                ),
              })}
            </p>
          )}
          <p class="take">
            <button type="button" class="button" data-look="primary" onClick={onApply}>
              {words('update.apply')}
            </button>
            <button type="button" class="button" onClick={onLeave}>
              {words('backup.leave')}
            </button>
          </p>
        </div>
      )}
      <p role="status">
        {step.at === 'going' && <span class="waits">{words('update.going')}</span>}
        {step.at === 'done' && words('update.done')}
      </p>
      <p role="alert" class="trouble-line">
        {step.at === 'trouble' && words('settings.failed')}
        {chosen?.kind === 'refused' && sayRefusal(chosen.refusal, words)}
        {chosen?.kind === 'not-newer' &&
          words('update.notNewer', {
            here: sayVersion(chosen.here, words),
            offered: sayVersion(chosen.offered, words),
          })}
      </p>
    </Section>
  );
}

function sayRefusal(refusal: UpdateRefusal, words: Words): string {
  if (refusal.kind === 'schema') {
    const [reason] = refusal.reasons;
    return words('update.refused.schema', { field: reason?.field ?? '', expected: reason?.expected ?? '' });
  }
  if (refusal.kind === 'unknown-key' && refusal.none) return words('update.refused.no-key');
  return words(`update.refused.${refusal.kind}`);
}
