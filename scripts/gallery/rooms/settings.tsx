import css from '../../../components/casebook/casebook.css?inline';
import { GlossaryView } from '../../../components/casebook/GlossaryView.tsx';
import { MethodView } from '../../../components/casebook/MethodView.tsx';
import { Plain } from '../../../components/casebook/Plain.tsx';
import { Switch } from '../../../components/casebook/Switch.tsx';
import { BackupSection, type BackupStep } from '../../../components/casebook/settings/BackupSection.tsx';
import { EraseSection, type EraseStep } from '../../../components/casebook/settings/EraseSection.tsx';
import { JudgementList } from '../../../components/casebook/settings/JudgementList.tsx';
import { KeptSettings } from '../../../components/casebook/settings/KeptSettings.tsx';
import { ReadingSettings } from '../../../components/casebook/settings/ReadingSettings.tsx';
import { SiteList } from '../../../components/casebook/settings/SiteList.tsx';
import { UpdateSection, type UpdateStep } from '../../../components/casebook/settings/UpdateSection.tsx';
import { ReportPage } from '../../../entrypoints/casebook/ReportPage.tsx';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { record, words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

const none = { databases: [], local: [], sync: [], session: [], alarms: [], caches: [], pages: [] };
const backup = (step: BackupStep) => (
  <BackupSection
    step={step}
    onMake={nothing}
    onFile={nothing}
    onPassphrase={nothing}
    onMode={nothing}
    onApply={nothing}
    onLeave={nothing}
    words={words}
  />
);
const erase = (step: EraseStep) => (
  <EraseSection step={step} onAsk={nothing} onNo={nothing} onErase={nothing} words={words} />
);
const update = (step: UpdateStep) => (
  <UpdateSection
    step={step}
    version="2026.11.21"
    opened
    takesFiles
    onFile={nothing}
    onApply={nothing}
    onLeave={nothing}
    onTakeBack={nothing}
    words={words}
  />
);

/** What is on or off, what is kept, and how to be rid of it. */
export const settings: Room = {
  id: 'settings',
  name: 'The casebook: settings, and what is said plainly',
  css,
  specimens: [
    {
      name: 'ReadingSettings, KeptSettings, Switch',
      says: 'What Vigil does, from `settings`; each change is told by `onChange` and holds at once.',
      states: [
        [
          'reading',
          <ReadingSettings settings={defaultSettings} browsers="en" onChange={nothing} words={words} />,
        ],
        ['kept', <KeptSettings settings={defaultSettings} onChange={nothing} seenHref="#" words={words} />],
        [
          'a switch that could not be switched',
          <Switch
            id="trouble"
            name={words('settings.sync.follows')}
            says={words('settings.sync.says')}
            on={false}
            onChange={nothing}
            trouble={words('settings.failed')}
          />,
        ],
      ],
    },
    {
      name: 'SiteList, JudgementList',
      says: 'What the reader said of sites and of names, to be taken back.',
      states: [
        [
          'sites',
          <SiteList
            sites={[
              { kind: 'quiet', site: 'example.org' },
              { kind: 'read', site: '*://news.example.com/*' },
            ]}
            onTakeBack={nothing}
            words={words}
          />,
        ],
        ['nothing said', <SiteList sites={[]} onTakeBack={nothing} words={words} />],
        [
          'no judgements',
          <JudgementList judgements={[]} nameOf={(id) => id} onTakeBack={nothing} words={words} />,
        ],
      ],
    },
    {
      name: 'BackupSection',
      says: 'Saves what is kept to a file and puts it back; `step` says how far that has come.',
      states: [
        ['at rest', backup({ at: 'rest' })],
        ['working', backup({ at: 'going' })],
        ['made', backup({ at: 'made', setAside: 0 })],
        ['asks for the passphrase', backup({ at: 'asking' })],
        ['refused', backup({ at: 'refused', refusal: { kind: 'not-a-backup' } })],
      ],
    },
    {
      name: 'UpdateSection',
      says: 'A newer dataset from a file.',
      states: [
        ['at rest', update({ at: 'rest' })],
        [
          'not newer',
          update({ at: 'chosen', chosen: { kind: 'not-newer', here: '2026.11.21', offered: '2026.10.01' } }),
        ],
      ],
    },
    {
      name: 'EraseSection',
      says: 'Erases everything that Vigil keeps, and shows that nothing is left.',
      states: [
        ['at rest', erase({ at: 'rest' })],
        ['asks once more', erase({ at: 'asked' })],
        ['done', erase({ at: 'done', erased: { nothingLeft: true, left: none, granted: {} } })],
      ],
    },
    {
      name: 'ReportView, MethodView, GlossaryView, Plain',
      says: 'A report of an error, what stands in docs/method.md, what the words of a status mean, and a page that has little to say.',
      states: [
        ['report', <ReportPage person={await record('ding-jiaxi')} version="2026.11.21" words={words} />],
        [
          'text',
          <MethodView
            method={{
              blocks: [
                { kind: 'heading', level: 1, line: [{ text: 'How Vigil knows' }] },
                { kind: 'paragraph', line: [{ text: 'Vigil is compiled by people from public sources.' }] },
              ],
            }}
          />,
        ],
        ['words', <GlossaryView asked={undefined} methodHref="#m" words={words} />],
        [
          'no such page',
          <Plain title={words('casebook.nowhere.title')}>
            <p>{words('casebook.nowhere')}</p>
          </Plain>,
        ],
      ],
    },
  ],
};
