import { useState } from 'preact/hooks';
import { BackupSection, type BackupStep } from '../../components/casebook/settings/BackupSection.tsx';
import {
  applyBackup,
  type BackupPlan,
  makeBackup,
  openBackup,
  planBackup,
} from '../../lib/casebook/backup/backup.ts';
import type { Backup } from '../../lib/casebook/backup/format.ts';
import type { Words } from '../../lib/words/index.ts';
import { saveText } from './save.ts';

/** Makes a backup, and puts one back. Nothing is changed before the reader has seen what would change. */
export function BackupBox({ words }: { words: Words }) {
  const [step, setStep] = useState<BackupStep>({ at: 'rest' });
  const [file, setFile] = useState<File>();

  const plan = async (backup: Backup, mode: BackupPlan['mode']) => {
    const planned = await planBackup(backup, mode);
    setStep(planned.ok ? { at: 'planned', plan: planned.value } : { at: 'trouble' });
  };
  const open = async (chosen: File, passphrase = '') => {
    setFile(chosen);
    setStep({ at: 'going' });
    const opened = await openBackup(chosen, passphrase);
    if (opened.ok) await plan(opened.value, 'merge');
    else if (opened.refusal.kind === 'needs-passphrase') setStep({ at: 'asking' });
    else setStep({ at: 'refused', refusal: opened.refusal });
  };
  const make = async (passphrase: string) => {
    setStep({ at: 'going' });
    const made = await makeBackup(passphrase);
    if (!made.ok) return setStep({ at: 'trouble' });
    saveText(made.value.name, made.value.text, 'application/json');
    setStep({ at: 'made', setAside: made.value.setAside });
  };
  return (
    <BackupSection
      step={step}
      onMake={(passphrase) => void make(passphrase)}
      onFile={(chosen) => void open(chosen)}
      onPassphrase={(passphrase) => file && void open(file, passphrase)}
      onMode={(mode) => step.at === 'planned' && void plan(step.plan.backup, mode)}
      onApply={() => {
        if (step.at !== 'planned') return;
        setStep({ at: 'going' });
        void applyBackup(step.plan).then(({ ok }) => setStep({ at: ok ? 'done' : 'trouble' }));
      }}
      onLeave={() => setStep({ at: 'rest' })}
      words={words}
    />
  );
}
