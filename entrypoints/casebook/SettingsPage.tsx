import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/casebook/Switch.tsx';
import { EraseSection, type EraseStep } from '../../components/casebook/settings/EraseSection.tsx';
import { JudgementList } from '../../components/casebook/settings/JudgementList.tsx';
import { KeptSettings } from '../../components/casebook/settings/KeptSettings.tsx';
import { ReadingSettings } from '../../components/casebook/settings/ReadingSettings.tsx';
import { Section } from '../../components/casebook/settings/Section.tsx';
import { SiteList } from '../../components/casebook/settings/SiteList.tsx';
import { seenHash } from '../../lib/casebook/route.ts';
import { browserLanguages } from '../../lib/words/chosen.ts';
import { languageFor } from '../../lib/words/languages.ts';
import { askBackground } from './ask-background.ts';
import { BackupBox } from './BackupBox.tsx';
import { openJudgements } from './judgements.ts';
import type { PageProps } from './page-props.ts';
import { ReminderSwitch } from './ReminderSwitch.tsx';
import { openSites, takeBackSite } from './sites.ts';
import { UpdateBox } from './UpdateBox.tsx';

/** `#/settings`: what Vigil does, and what it keeps. */
export function SettingsPage({ casebook, around: { words } }: PageProps) {
  const settings = casebook.settings.now.value;
  const index = casebook.index.value;
  const [sites, rereadSites] = useRead(openSites, []);
  const [judgements, rereadJudgements] = useRead(openJudgements, []);
  const [erase, setErase] = useState<EraseStep>({ at: 'rest' });
  if (!settings)
    return (
      <div class="settings">
        {casebook.settings.failed.value && <p role="alert">{words('settings.failed')}</p>}
      </div>
    );
  const change = (patch: Parameters<typeof casebook.settings.change>[0]) =>
    void casebook.settings.change(patch);
  const people = index.state === 'here' ? index.value.people : [];
  return (
    <div class="settings">
      <h1 tabIndex={-1}>{words('settings.title')}</h1>
      <p role="alert" class="trouble-line">
        {casebook.settings.failed.value && words('settings.failed')}
      </p>
      <ReadingSettings
        settings={settings}
        browsers={languageFor('auto', browserLanguages())}
        onChange={change}
        words={words}
      />
      <SiteList
        sites={sites}
        onTakeBack={(choice) => void takeBackSite(choice).then(rereadSites)}
        words={words}
      />
      <JudgementList
        judgements={judgements}
        nameOf={(id) => people.find((person) => person.id === id)?.primary ?? id}
        onTakeBack={({ key, host }) =>
          void askBackground({ kind: 'judgement.takeBack', key, host }).then(rereadJudgements)
        }
        words={words}
      />
      <Section id="settings-remind" title={words('settings.remind')}>
        <ReminderSwitch casebook={casebook} kind="dates" words={words} />
        <ReminderSwitch casebook={casebook} kind="letters" words={words} />
        <ReminderSwitch casebook={casebook} kind="changes" words={words} />
      </Section>
      <Section id="settings-sync" title={words('settings.sync')}>
        <Switch
          id="sync"
          name={words('settings.sync.follows')}
          says={words('settings.sync.says')}
          on={settings.syncFollows}
          onChange={(syncFollows) => change({ syncFollows })}
        />
      </Section>
      <KeptSettings settings={settings} onChange={change} seenHref={seenHash} words={words} />
      <BackupBox words={words} />
      <UpdateBox words={words} />
      <EraseSection
        step={erase}
        onAsk={() => setErase({ at: 'asked' })}
        onNo={() => setErase({ at: 'rest' })}
        onErase={() => {
          setErase({ at: 'going' });
          void askBackground({ kind: 'erase.all', granted: false }).then((erased) =>
            setErase(erased ? { at: 'done', erased } : { at: 'failed' }),
          );
        }}
        words={words}
      />
    </div>
  );
}

/** Something that is read when the page opens, and read again after it was changed here. */
function useRead<T>(read: () => Promise<T>, before: T): readonly [T, () => void] {
  const [value, setValue] = useState(before);
  const again = () => void read().then(setValue);
  useEffect(again, []);
  return [value, again];
}
