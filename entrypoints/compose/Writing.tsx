import { addresseeName } from '../../components/letter/addressee-words.ts';
import { BesideRows } from '../../components/letter/BesideRows.tsx';
import { ChangedNote } from '../../components/letter/ChangedNote.tsx';
import { DraftAsk } from '../../components/letter/DraftAsk.tsx';
import { GrowingText } from '../../components/letter/GrowingText.tsx';
import { SafetyFirst } from '../../components/letter/SafetyFirst.tsx';
import { Sheet } from '../../components/letter/Sheet.tsx';
import { SheetTools } from '../../components/letter/SheetTools.tsx';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import { addressLines } from '../../lib/letters/address-block.ts';
import type { Addressee } from '../../lib/letters/audience.ts';
import { countWords } from '../../lib/letters/checks.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import { besideRows } from './beside-rows.ts';
import type { Desk } from './desk-state.ts';
import type { Drafts } from './draft.ts';
import type { KeptSelf } from './writer.ts';

export const bodyId = 'letter-body';

interface Props {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly self: KeptSelf;
  readonly to: Addressee;
  readonly words: Words;
}

/** The sheet, and what has to be said about it before anything is written on it. */
export function Writing({ desk, drafts, self, to, words }: Props) {
  const original = desk.original.value;
  const text = desk.text.value;
  const beside = desk.beside.value;
  const besideLanguage = desk.besideLanguage.value;
  const draft = drafts.found.value;
  const lang = original?.language ?? 'en';
  const kept = drafts.kept.value;
  const rows = beside && original && besideRows(desk.rows.value, original, beside, words);
  return (
    <main class="writing" aria-label={words('compose.sheet')}>
      {self.knowsSafety.value === false && <SafetyFirst onRead={self.safetyRead} words={words} />}
      {desk.broken.value && <p role="alert">{words('compose.failed')}</p>}
      {draft && (
        <DraftAsk
          label={words('compose.draft')}
          says={words('compose.draft.found', {
            when: sayDate(draft.edited.slice(0, 10), words.locale),
          })}
          onGoOn={drafts.goOn}
          onDiscard={drafts.discard}
          words={words}
        />
      )}
      <ChangedNote
        writtenTo={original && original.to.id !== to.id ? addresseeName(original.to, words) : undefined}
        offered={desk.offered.value !== undefined}
        kept={desk.keeps.value}
        onTake={desk.takeOffered}
        onKeep={desk.dismissOffered}
        onBack={desk.takeBack}
        words={words}
      />
      <SheetTools
        canUndo={desk.history.canUndo.value}
        canRedo={desk.history.canRedo.value}
        onUndo={desk.undo}
        onRedo={desk.redo}
        onOtherWording={() => desk.choose({ seed: desk.choice.value.seed + 1 })}
        count={countWords(text.body)}
        draft={kept === 'nothing' ? undefined : words(`compose.draft.${kept}`)}
        words={words}
      />
      <Sheet
        date={desk.letters.value?.speech.date(isoDay(desk.now)) ?? ''}
        address={addressLines(to)}
        subject={text.subject}
        besideSubject={rows && besideLanguage ? { text: beside.subject, lang: besideLanguage } : undefined}
        lang={lang}
        onSubject={(subject) => desk.type({ subject })}
        onUndo={desk.undo}
        onRedo={desk.redo}
        words={words}
      >
        {rows && besideLanguage ? (
          <BesideRows
            rows={rows}
            lang={besideLanguage}
            languageName={new Intl.DisplayNames(words.locale, { type: 'language' }).of(besideLanguage) ?? ''}
            onText={desk.typeRow}
            words={words}
          />
        ) : (
          <GrowingText
            id={bodyId}
            label={words('compose.text')}
            text={text.body}
            onText={(body) => desk.type({ body })}
          />
        )}
      </Sheet>
    </main>
  );
}
