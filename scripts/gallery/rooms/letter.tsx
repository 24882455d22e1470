import { BesideRows } from '../../../components/letter/BesideRows.tsx';
import { ChangedNote } from '../../../components/letter/ChangedNote.tsx';
import { DidYouSend } from '../../../components/letter/DidYouSend.tsx';
import { DraftAsk } from '../../../components/letter/DraftAsk.tsx';
import letterCss from '../../../components/letter/letter.css?inline';
import { SafetyRules } from '../../../components/letter/SafetyRules.tsx';
import { SendPanel } from '../../../components/letter/SendPanel.tsx';
import { App } from '../../../entrypoints/compose/App.tsx';
import { openLetter } from '../../../entrypoints/compose/open.ts';
import { words } from '../material.ts';
import { nothing, type Room } from '../specimen.ts';

const send = (copied: 'idle' | 'copied' | 'failed', mail: string | undefined) => (
  <SendPanel
    mail={mail}
    mailNote={mail ? undefined : words('compose.mail.none')}
    webmails={mail ? [{ service: 'gmail', href: '#', tooLong: false } as never] : []}
    page="https://example.org"
    cc={false}
    onCc={nothing}
    copied={copied}
    onCopy={nothing}
    onFile={nothing}
    onTaken={nothing}
    words={words}
  />
);
const sent = (step: 'asked' | 'logged' | 'unlogged' | 'failed') => (
  <DidYouSend
    step={step}
    recipient="Minister of Justice, Beijing"
    keep="log"
    keepsDraft={false}
    onKeepDraft={nothing}
    onYes={nothing}
    onNo={nothing}
    logHref="#"
    words={words}
  />
);

/** The desk at which a letter is written: the real page, and the states that it comes to later. */
export const letter: Room = {
  id: 'letter',
  name: 'The letter',
  css: letterCss,
  ground: 'paper-sunk',
  specimens: [
    {
      name: 'The desk',
      says: 'The page of a letter for one person (entrypoints/compose): choices, the sheet, the ways out.',
      states: [
        ['somebody in prison', <App opened={await openLetter('ding-jiaxi')} words={words} />],
        ['none is suggested', <App opened={await openLetter('guy-herve-kam')} words={words} />],
        ['nobody of that name', <App opened={{ state: 'unknown' }} words={words} />],
      ],
    },
    {
      name: 'SendPanel',
      says: 'The ways out of the house: `mail` and `webmails` where an address is known, the clipboard, a file.',
      states: [
        ['an address is known', send('idle', 'mailto:office@example.org')],
        ['copied', send('copied', undefined)],
        ['the clipboard was refused', send('failed', undefined)],
      ],
      width: 272,
    },
    {
      name: 'DidYouSend',
      says: 'Asked after a way out was taken; `step` says what became of the answer.',
      states: (['asked', 'logged', 'unlogged', 'failed'] as const).map((step) => [step, sent(step)]),
      width: 272,
    },
    {
      name: 'DraftAsk, ChangedNote, SafetyRules',
      says: 'What has to be said before or beside the sheet.',
      states: [
        [
          'a draft is there',
          <DraftAsk
            label={words('compose.draft')}
            says={words('compose.draft.found', { when: '20 November 2026' })}
            onGoOn={nothing}
            onDiscard={nothing}
            words={words}
          />,
        ],
        [
          'another letter is offered',
          <ChangedNote
            writtenTo="the Minister of Justice"
            offered
            kept={false}
            onTake={nothing}
            onKeep={nothing}
            onBack={nothing}
            words={words}
          />,
        ],
        ['writing safely', <SafetyRules words={words} />],
      ],
      width: 640,
    },
    {
      name: 'BesideRows',
      says: 'The letter in the language of the office, each paragraph with the reader’s own beside it.',
      states: [
        [
          'German, with English',
          <BesideRows
            rows={[
              {
                key: 'a',
                text: 'Sehr geehrte Frau Ministerin,',
                beside: 'Dear Minister,',
                changed: false,
                notes: [],
              },
            ]}
            lang="en"
            languageName="English"
            onText={nothing}
            words={words}
          />,
        ],
      ],
      width: 640,
    },
  ],
};
