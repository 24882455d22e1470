import { ChangedNote } from '../../components/letter/ChangedNote.tsx';
import { DraftAsk } from '../../components/letter/DraftAsk.tsx';
import { SheetTools } from '../../components/letter/SheetTools.tsx';
import { EditPaper } from '../../components/petition/EditPaper.tsx';
import { PetitionPaper } from '../../components/petition/PetitionPaper.tsx';
import { type SheetWords, SignatureSheet } from '../../components/petition/SignatureSheet.tsx';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import type { Recipient } from '../../lib/dataset/recipient.ts';
import { addressLines } from '../../lib/letters/address-block.ts';
import { countWords } from '../../lib/letters/checks.ts';
import { demandOf, type Parts, partsOf } from '../../lib/petitions/parts.ts';
import { sheetsOf } from '../../lib/petitions/sheet-plan.ts';
import type { WrittenPetition } from '../../lib/petitions/write.ts';
import { sayDate } from '../../lib/words/dates.ts';
import type { Words } from '../../lib/words/index.ts';
import type { PetitionDesk } from './desk-state.ts';
import type { PetitionDrafts } from './draft.ts';
import type { Pack } from './open.ts';
import type { OnPaper, PetitionWords } from './text-state.ts';

interface Props {
  readonly desk: PetitionDesk;
  readonly text: PetitionWords;
  readonly drafts: PetitionDrafts;
  readonly paper: OnPaper;
  readonly pack: Pack;
  readonly to: Recipient | undefined;
  readonly words: Words;
}

/** The paper: the petition, to be changed and to be printed, and the sheets to sign. */
export function Paper({ desk, text, drafts, paper, pack, to, words }: Props) {
  const choice = desk.choice.value;
  const petition = desk.petitionIn(paper.language);
  const besidePack = desk.packs.value.get(desk.besideLanguage.value ?? '');
  const besides = besidePack && besidePack.language !== paper.language ? besidePack : undefined;
  const besidePetition = besides && desk.petitionIn(besides.language);
  const draft = drafts.found.value;
  const kept = drafts.kept.value;
  const address = to ? addressLines(to) : [];
  const date = pack.letters.speech.date(isoDay(desk.now));
  const signs = {
    signing: choice.signing,
    paper: pack.text.paper,
    organisation: choice.organisation,
    signatories: choice.signatories,
    signed: [choice.name, choice.where],
  };
  const beside = besides && besidePetition && sheetWords(besides, besidePetition, partsOf(besidePetition));
  return (
    <main class="writing" aria-label={words('sign.paper')} data-paper={choice.paper}>
      <div class="about-paper">
        {draft && (
          <DraftAsk
            label={words('sign.draft')}
            says={words('sign.draft.found', { when: sayDate(draft.edited.slice(0, 10), words.locale) })}
            onGoOn={drafts.goOn}
            onDiscard={drafts.discard}
            words={words}
          />
        )}
        <ChangedNote
          writtenTo={undefined}
          offered={text.offered.value}
          kept={text.keeps.value}
          onTake={text.takeOffered}
          onKeep={text.dismissOffered}
          onBack={text.takeBack}
          words={words}
        />
        <SheetTools
          canUndo={text.history.canUndo.value}
          canRedo={text.history.canRedo.value}
          onUndo={text.undo}
          onRedo={text.redo}
          count={countWords(Object.values(paper.parts).join(' '))}
          draft={kept === 'nothing' ? undefined : words(`sign.draft.${kept}`)}
          words={words}
        />
      </div>
      <EditPaper
        {...signs}
        parts={paper.parts}
        original={paper.original}
        beside={besides && besidePetition && { parts: partsOf(besidePetition), lang: besides.language }}
        address={address}
        date={date}
        lang={paper.language}
        onText={text.type}
        onUndo={text.undo}
        onRedo={text.redo}
        words={words}
      />
      <PetitionPaper
        {...signs}
        parts={paper.parts}
        names={petition?.list?.lines.map(({ name }) => name) ?? []}
        address={address}
        date={date}
        lang={paper.language}
      />
      {petition &&
        choice.signing === 'sheet' &&
        sheetsOf(choice.sheets, choice.lines).map((sheet) => (
          <SignatureSheet
            key={sheet.number}
            sheet={sheet}
            of={choice.sheets}
            words={sheetWords(pack, petition, paper.parts)}
            beside={beside}
            office={address[0]}
            organiser={choice.organiser}
            contact={choice.contact}
          />
        ))}
    </main>
  );
}

/** What a sheet says: the text as the reader has it, the note with who collects and to whom it goes. */
function sheetWords({ text, letters, language }: Pack, petition: WrittenPetition, parts: Parts): SheetWords {
  return {
    lang: language,
    title: parts.title,
    demand: demandOf(petition.asked, parts.requests, text, letters),
    paper: text.paper,
    privacyTitle: text.privacy.title,
    privacy: petition.privacy,
    number: letters.speech.number,
  };
}
