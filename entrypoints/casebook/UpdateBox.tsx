import { useEffect, useState } from 'preact/hooks';
import { UpdateSection, type UpdateStep } from '../../components/casebook/settings/UpdateSection.tsx';
import { takeBackDataset } from '../../lib/casebook/dataset-store.ts';
import { applyUpdate, chooseUpdate, datasetInUse, takesDatasetFiles } from '../../lib/dataset-update.ts';
import { packagedVersion } from '../../lib/packaged.ts';
import type { Words } from '../../lib/words/index.ts';

/** Opens a dataset file, applies it, takes it back. */
export function UpdateBox({ words }: { words: Words }) {
  const [step, setStep] = useState<UpdateStep>({ at: 'rest' });
  const [inUse, setInUse] = useState<{ version: string; opened: boolean; takesFiles: boolean }>();
  const look = async () => {
    const opened = await datasetInUse();
    const version = opened.ok && opened.value ? opened.value.version : await packagedVersion();
    const takesFiles = await takesDatasetFiles();
    setInUse({ version, opened: opened.ok && opened.value !== null, takesFiles });
  };
  const after = async (ok: boolean) => {
    await look();
    setStep({ at: ok ? 'done' : 'trouble' });
  };
  useEffect(() => void look(), []);
  if (!inUse) return null;
  return (
    <UpdateSection
      {...inUse}
      step={step}
      onFile={(file) => {
        setStep({ at: 'going' });
        chooseUpdate(file).then(
          (chosen) => setStep({ at: 'chosen', chosen }),
          () => setStep({ at: 'trouble' }),
        );
      }}
      onApply={() => {
        if (step.at !== 'chosen' || step.chosen.kind !== 'plan') return;
        const { plan, key } = step.chosen;
        void applyUpdate({ plan, key }).then(({ ok }) => after(ok));
      }}
      onLeave={() => setStep({ at: 'rest' })}
      onTakeBack={() => void takeBackDataset().then(({ ok }) => after(ok))}
      words={words}
    />
  );
}
