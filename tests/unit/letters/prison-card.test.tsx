import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { NoPrisonCard } from '../../../components/letter/NoPrisonCard.tsx';
import { PrisonCard } from '../../../components/letter/PrisonCard.tsx';
import type { Person } from '../../../lib/dataset/person.ts';
import { type PrisonMail, prisonMailFileSchema } from '../../../lib/dataset/prison-mail.ts';
import { prisonCardFor } from '../../../lib/letters/prison-card.ts';
import { checkPrisonMail } from '../../../lib/letters/prison-mail.ts';
import { words } from '../../../lib/words/index.ts';
import { prisonMailOutput } from '../../../scripts/dataset/prison-mail.ts';
import { dataFolder } from '../dataset/list-files.ts';
import { people, personCalled, today } from './dataset.ts';

const { files } = prisonMailOutput(dataFolder, people);
const all = prisonMailFileSchema.parse(JSON.parse(files.get('dataset/prison-mail.json') ?? 'null'));
const ding = personCalled('ding-jiaxi');
const far = { now: today, near: false };
const offerFor = (person: Person, reader = far) => prisonCardFor(person, all, reader);

const card = (person: Person, text: string) => {
  const offer = offerFor(person);
  if (!offer.offered) throw new Error(`no card to ${person.id}`);
  const nothing = () => undefined;
  return render(
    <PrisonCard
      name={person.names.primary}
      rules={offer.rules}
      campaigns={person.campaigns}
      text={text}
      findings={checkPrisonMail(text, offer.rules)}
      onText={nothing}
      copied="idle"
      onCopy={nothing}
      onPrint={nothing}
      words={words}
    />,
  );
};
const whyNot = (person: Person, reader = far) => {
  const offer = offerFor(person, reader);
  if (offer.offered) throw new Error(`a card to ${person.id}`);
  return render(<NoPrisonCard offer={offer} name={person.names.primary} words={words} />);
};

describe('a card to somebody in prison', () => {
  it('is suggested for a term that runs, to a reader who lives elsewhere', () => {
    expect(offerFor(ding)).toMatchObject({ offered: true });
    expect(offerFor(ding, { ...far, near: true })).toMatchObject({ because: 'near' });
    expect(offerFor(personCalled('yu-wensheng'))).toMatchObject({ because: 'overdue' });
  });

  it('gives every rule of the place once, with who says it', () => {
    const html = card(ding, '');
    const rules = all.find(({ country, region }) => country === 'CN' && !region) as PrisonMail;
    for (const { text } of [...rules.avoid, ...rules.advice, ...rules.enclosures])
      expect(html.split(text)).toHaveLength(2);
    expect(html).toContain('https://chinaaid.org/writeletters/');
    expect(html).toContain('undated');
  });

  it('says of each finding what was found, and which rule speaks against it', () => {
    const html = card(ding, 'Amnesty sends its greetings.');
    expect(html).toContain('“Amnesty”:');
    expect(html.split('Name no organisation and no church.')).toHaveLength(3);
    expect(card(ding, 'You are not forgotten.')).toContain('No rule that is known here');
  });

  it('has lines to begin with that no rule speaks against, in every place', () => {
    for (const rules of all) {
      expect(rules.lines.length).toBeGreaterThanOrEqual(3);
      for (const { text } of rules.lines) expect(checkPrisonMail(text, rules)).toEqual([]);
    }
  });

  it('invents no address: it names who spoke up for the case, or nobody', () => {
    const xu = personCalled('xu-zhiyong');
    const { by, url } = xu.campaigns[0] ?? { by: '', url: '' };
    expect(card(xu, '')).toContain(`href="${url}"`);
    expect(card(xu, '')).toContain(by);
    expect(card(ding, '')).toContain('none is invented');
    for (const html of [card(ding, ''), card(xu, '')]) expect(html).not.toContain('mailto:');
  });

  it('says in words why it is not suggested', () => {
    expect(whyNot(personCalled('chow-hang-tung'))).toContain('solitary confinement');
    expect(whyNot({ ...ding, country: 'IR', region: undefined })).toContain('No source is known');
    expect(whyNot(personCalled('wang-yu'))).toContain('does not say that');
    expect(whyNot(ding, { ...far, near: true })).toContain('the same state');
  });
});
