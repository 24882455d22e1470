import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, embassyForCopy, openDesk } from '../../../entrypoints/compose/desk-state.ts';
import { nobody, suggestedLines } from '../../../lib/letters/sender.ts';
import { everyLanguage, index, personCalled, recipients, today } from './dataset.ts';

const open = (id: string, language = 'en-CA') =>
  openDesk(
    {
      person: personCalled(id),
      recipients,
      index,
      prisonMail: [],
      un: { procedures: [], guides: [] },
      load: (language) => {
        const letters = everyLanguage.find((one) => one.language === language);
        if (!letters) throw new Error(`no letters in ${language}`);
        return letters;
      },
    },
    [language],
    today,
  );

describe('the desk', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = open('ding-jiaxi');
  });
  const mine = () => desk.type({ body: `${desk.text.value.body}\n\nMy own line.` });
  const pick = (recipient: string) => desk.choose({ recipient });

  it('begins with the fitting letter to the fitting office in the country of the browser’s language', () => {
    expect(desk.choice.value).toMatchObject({ country: 'CA', purpose: 'release' });
    expect(desk.addressee.value?.id).toBe('cn-in-ca');
    expect(desk.text.value.body).toMatch(/^Your Excellency,\n\n/);
  });

  it('writes the letter anew at every choice, as long as nobody has changed it', () => {
    pick('cn-minister-justice');
    expect(desk.text.value.body).toMatch(/^Dear Minister,/);
    desk.choose({ purpose: 'conditions' });
    expect(desk.text.value.subject).toMatch(/medical care|conditions|custody/);
    desk.choose({ sender: { ...nobody, writer: 'student', where: 'Montréal', name: 'N.' } });
    expect(desk.text.value.body).toMatch(/as a student (?:in|from) Montréal.*\n\nN\.\nMontréal$/s);
    expect(desk.offered.value).toBeUndefined();
  });

  it('never throws typed words away: it offers the new text beside them', () => {
    mine();
    pick('cn-minister-justice');
    expect(desk.text.value.body).toMatch(/^Your Excellency,.*My own line\.$/s);
    expect(desk.offered.value?.body).toMatch(/^Dear Minister,/);
    expect(desk.original.value?.to.id).toBe('cn-in-ca');
  });

  it('gives them back after the new text was taken', () => {
    mine();
    pick('cn-minister-justice');
    desk.takeOffered();
    expect(desk.text.value.body).toMatch(/^Dear Minister,/);
    expect(desk.keeps.value).toBe(true);
    desk.takeBack();
    expect(desk.text.value.body).toMatch(/My own line\.$/);
    expect(desk.original.value?.to.id).toBe('cn-in-ca');
    expect(desk.keeps.value).toBe(false);
  });

  it('asks once, and again only when there is something new to offer', () => {
    mine();
    pick('cn-minister-justice');
    desk.dismissOffered();
    expect(desk.offered.value).toBeUndefined();
    desk.choose({ purpose: 'conditions' });
    expect(desk.offered.value).toBeDefined();
  });

  it('has no letter for a reader inside the country, and keeps the words for one who chose it by mistake', () => {
    mine();
    desk.choose({ country: 'CN', recipient: undefined });
    expect(desk.tooNear.value).toBe(true);
    expect(desk.addressee.value).toBeUndefined();
    desk.choose({ country: 'CA' });
    expect(desk.text.value.body).toMatch(/My own line\.$/);
  });

  it('offers a copy to an embassy that has an e-mail address', () => {
    pick('cn-minister-public-security');
    expect(embassyForCopy(desk)).toEqual(['chineseembassy.ca@gmail.com']);
    pick('cn-in-ca');
    expect(embassyForCopy(desk)).toEqual([]);
  });

  it('stays empty where no letter is suggested', () => {
    const empty = open('cheng-yuan');
    expect(empty.suggestion).toMatchObject({ withheld: 'letter.withheld.free' });
    expect(empty.text.value).toEqual({ subject: '', body: '' });
  });

  it('sets the reader’s own language beside a letter in another', () => {
    pick('cn-minister-justice');
    expect(desk.beside.value).toBeUndefined();
    desk.choose({ language: 'zh-Hans' });
    expect(desk.text.value.body).toContain('丁家喜');
    expect(desk.besideLanguage.value).toBe('en');
    expect(desk.beside.value?.body).toMatch(/^Dear Minister/);
    expect(desk.beside.value?.paragraphs.map(({ kind }) => kind)).toEqual(
      desk.original.value?.paragraphs.map(({ kind }) => kind),
    );
    desk.choose({ beside: '' });
    expect(desk.beside.value).toBeUndefined();
  });

  it('says a suggested line in both languages, and leaves one’s own as it is', () => {
    pick('cn-minister-justice');
    desk.choose({ language: 'zh-Hans' });
    const letters = desk.letters.value;
    if (!letters) throw new Error('no letters');
    const [suggested = ''] = suggestedLines(desk.person, nobody, letters);
    desk.choose({ sender: { ...nobody, line: suggested } });
    const lineOf = (letter: { paragraphs: readonly { kind: string; text: string }[] } | undefined) =>
      letter?.paragraphs.find(({ kind }) => kind === 'line')?.text;
    expect(lineOf(desk.original.value)).toBe(suggested);
    expect(lineOf(desk.beside.value)).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u);
    desk.choose({ sender: { ...nobody, line: 'Mine.' } });
    expect(lineOf(desk.beside.value)).toBe('Mine.');
  });

  it('changes one paragraph by its row, and knows which', () => {
    const before = desk.rows.value;
    desk.typeRow(2, 'Only this.\n');
    expect(desk.rows.value).toEqual(before.with(2, 'Only this.\n'));
    expect(desk.text.value.body).toContain('\n\nOnly this.\n\n\n');
    desk.typeRow(2, '');
    expect(desk.text.value.body).toBe(before.filter((_, i) => i !== 2).join('\n\n'));
  });

  it('undoes a word at a time, a new wording at once, and redoes both', () => {
    const first = desk.text.value.subject;
    for (const subject of [`${first} `, `${first} a`, `${first} ab`, `${first} ab `, `${first} ab c`])
      desk.type({ subject });
    desk.undo();
    expect(desk.text.value.subject).toBe(`${first} ab`);
    desk.undo();
    expect(desk.text.value.subject).toBe(first);
    expect(desk.history.canUndo.value).toBe(false);
    desk.redo();
    expect(desk.text.value.subject).toBe(`${first} ab`);
    desk.choose({ seed: desk.choice.value.seed + 1 });
    desk.takeOffered();
    const offered = desk.text.value;
    desk.undo();
    expect(desk.text.value.subject).toBe(`${first} ab`);
    desk.redo();
    expect(desk.text.value).toEqual(offered);
  });

  it('puts a kept draft back as it was, with what it began as', () => {
    desk.choose({ seed: 5 });
    const began = desk.original.value?.body;
    mine();
    const { text, choice } = desk;
    const again = open('ding-jiaxi');
    again.restore({ ...choice.value }, text.value);
    expect(again.text.value).toEqual(text.value);
    expect(again.original.value?.body).toBe(began);
    expect(again.offered.value).toBeUndefined();
  });
});
