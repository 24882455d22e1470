import { useState } from 'preact/hooks';
import type { BackupPlan } from '../../../lib/casebook/backup/backup.ts';
import type { BackupRefusal } from '../../../lib/casebook/backup/format.ts';
import type { Words } from '../../../lib/words/index.ts';
import { gap } from '../../../lib/words/signs.ts';
import { FileChoice } from './FileChoice.tsx';
import { Section } from './Section.tsx';

/** How far a backup is: being made or read, asked for its passphrase, shown before it is put back, done, or refused. */
export type BackupStep =
  | { readonly at: 'rest' | 'going' | 'asking' | 'done' | 'trouble' }
  | { readonly at: 'made'; readonly setAside: number }
  | { readonly at: 'planned'; readonly plan: BackupPlan }
  | { readonly at: 'refused'; readonly refusal: BackupRefusal };

interface Props {
  readonly step: BackupStep;
  readonly onMake: (passphrase: string) => void;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onMode: (mode: BackupPlan['mode']) => void;
  readonly onApply: () => void;
  readonly onLeave: () => void;
  readonly words: Words;
}

/** Takes along what is kept, as a file, and puts it back: what that would do is shown first. */
export function BackupSection(props: Props) {
  const { step, words } = props;
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  return (
    <Section id="settings-backup" title={words('backup.title')}>
      <p class="meta">{words('backup.says')}</p>
      <div class="setting">
        <label class="setting-choice" for="backup-passphrase">
          {words('backup.passphrase')}
        </label>
        <input
          id="backup-passphrase"
          type="password"
          autocomplete="new-password"
          aria-describedby="backup-passphrase-says"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p class="meta" id="backup-passphrase-says">
          {words('backup.passphrase.says')}
        </p>
      </div>
      {passphrase !== '' && (
        <div class="setting">
          <label class="setting-choice" for="backup-again">
            {words('backup.passphrase.again')}
          </label>
          <input
            id="backup-again"
            type="password"
            autocomplete="new-password"
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </div>
      )}
      <button
        type="button"
        class="button"
        disabled={step.at === 'going'}
        onClick={() => {
          // A slip of the finger would seal the backup for ever.
          const right = passphrase === '' || passphrase === again;
          setDiffers(!right);
          if (right) props.onMake(passphrase);
        }}
      >
        {words('backup.make')}
      </button>
      <FileChoice id="backup-file" name={words('backup.open')} onFile={props.onFile} />
      {step.at === 'asking' && (
        <form
          class="erase-ask"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('sealed');
            if (field instanceof HTMLInputElement) props.onPassphrase(field.value);
          }}
        >
          <label for="sealed">{words('backup.sealed')}</label>
          <input id="sealed" name="sealed" type="password" autocomplete="off" />
          <p class="take">
            <button type="submit" class="button">
              {words('backup.unseal')}
            </button>
          </p>
        </form>
      )}
      {step.at === 'planned' && <Plan {...props} plan={step.plan} />}
      <p role="status">
        {step.at === 'going' && <span class="waits">{words('backup.going')}</span>}
        {step.at === 'done' && words('backup.done')}
        {step.at === 'made' &&
          (step.setAside > 0
            ? words('backup.made.setAside', { count: step.setAside })
            : words('backup.made'))}
      </p>
      <p role="alert" class="trouble-line">
        {differs && words('backup.passphrase.differs')}
        {step.at === 'trouble' && words('settings.failed')}
        {step.at === 'refused' && sayRefusal(step.refusal, words)}
      </p>
    </Section>
  );
}

const stores = ['follows', 'letterLog', 'drafts', 'judgements', 'sightings'] as const;
const columns = ['added', 'changed', 'removed', 'same', 'leftOut'] as const;

/** What putting it back would do. */
function Plan({ plan, onMode, onApply, onLeave, words }: Props & { readonly plan: BackupPlan }) {
  const { mode, settings, quietSites } = plan;
  return (
    <div class="erase-ask">
      <fieldset class="looks">
        <legend>{words('backup.how')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={mode === one}
            onClick={() => onMode(one)}
          >
            {words(`backup.${one}`)}
          </button>
        ))}
      </fieldset>
      <p class="meta">{words(`backup.${mode}.says`)}</p>
      <div class="table-scroll">
        <table class="custody-table" aria-label={words('backup.plan')}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {words(`backup.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stores.map((store) => (
              <tr key={store}>
                <th scope="row">{words(`backup.store.${store}`)}</th>
                {columns.map((column) => (
                  <td key={column}>{plan.stores[store][column].toLocaleString(words.locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="meta">
        {words('backup.settings', { count: settings.length })}
        {gap(words)}
        {words('backup.quiet', { added: quietSites.added, removed: quietSites.removed })}
      </p>
      <p class="take">
        <button type="button" class="button" data-look="primary" onClick={onApply}>
          {words('backup.apply')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {words('backup.leave')}
        </button>
      </p>
    </div>
  );
}

function sayRefusal(refusal: BackupRefusal, words: Words): string {
  if (refusal.kind !== 'schema') return words(`backup.refused.${refusal.kind}`);
  const [reason] = refusal.reasons;
  return words('backup.refused.schema', { field: reason?.field ?? '', expected: reason?.expected ?? '' });
}
