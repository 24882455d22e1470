import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, embassyForCopy, openDesk } from '../../../entrypoints/compose/desk-state.ts';
import { nobody } from '../../../lib/letters/sender.ts';
import { english, personCalled, recipients, today } from './dataset.ts';

const open = (id: string, language = 'en-CA') =>
  openDesk(
    { person: personCalled(id), recipients, letters: english, un: { procedures: [], guides: [] } },
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
});
