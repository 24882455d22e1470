import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFault } from '../../../lib/letters/check-template.ts';
import { type Choose, chooseBySeed, renderOne, renderWording } from '../../../lib/letters/render.ts';
import { aimSlot, alwaysFilled, recordSlots, senderSlots, switchSlots } from '../../../lib/letters/slots.ts';
import { parseTemplate, TemplateFault } from '../../../lib/letters/template.ts';
import { everyLanguage } from './dataset.ts';

const first: Choose = () => 0;
const render = (template: string, slots: Record<string, string | undefined> = {}, choose = first) =>
  renderWording(template, slots, choose)?.text;

describe('the filler', () => {
  it('fills a slot, and drops the words that stand with a missing one', () => {
    expect(render('Held[[ at {{place}}]][[ since {{since}}]].', { place: 'Jiangbei' })).toBe(
      'Held at Jiangbei.',
    );
    expect(render('Held[[ at {{place}}[[, since {{since}}]]]].', { place: 'Jiangbei' })).toBe(
      'Held at Jiangbei.',
    );
    expect(render('Held[[ at {{place}}[[, since {{since}}]]]].', { since: '2019' })).toBe('Held.');
  });

  it('drops a whole paragraph when a fact outside brackets is missing', () => {
    expect(render('Held at {{place}}.')).toBeUndefined();
    expect(render('[[Held at {{place}}.]]')).toBeUndefined();
    expect(render('[[Held at {{place}}.]]', { place: '  ' })).toBeUndefined();
  });

  it('asks whether a fact is known without printing it', () => {
    const template = '[[{{?held}}Held.]] [[{{!held}}Free.]]';
    expect(render(template, { held: 'yes' })).toBe('Held.');
    expect(render(template)).toBe('Free.');
  });

  it('takes one wording, the same for the same seed, and every one for some seed', () => {
    const template = '{One|Two|Three} and {four|five}.';
    const found = new Set<string | undefined>();
    for (let seed = 0; seed < 200; seed++) {
      expect(render(template, {}, chooseBySeed(seed))).toBe(render(template, {}, chooseBySeed(seed)));
      found.add(render(template, {}, chooseBySeed(seed)));
    }
    expect(found.size).toBe(6);
  });

  it('takes the next wording when the facts of the chosen one are missing', () => {
    expect(render('{At {{place}}|Somewhere}.')).toBe('Somewhere.');
    const wordings = ['At {{place}}.', 'Since {{since}}.', 'In custody.'];
    for (let seed = 0; seed < 20; seed++)
      expect(renderOne(wordings.slice(0, 2), { since: '2019' }, chooseBySeed(seed))?.text).toBe(
        'Since 2019.',
      );
    expect(renderOne(wordings.slice(0, 2), {}, first)).toBeUndefined();
    expect(renderOne(wordings, {}, first)?.text).toBe('In custody.');
  });

  it('has words by the pronoun', () => {
    const template = '{he,they:détenu|she:détenue} depuis {{since}}';
    expect(render(template, { pronoun: 'she', since: '2019' })).toBe('détenue depuis 2019');
    expect(render(template, { pronoun: 'they', since: '2019' })).toBe('détenu depuis 2019');
    expect(render(template, { pronoun: 'she' })).toBeUndefined();
  });

  it('keeps a no-break space before a stop, as French wants it', () => {
    expect(render('Je demande\u00A0: {{x}} .', { x: 'ceci' })).toBe('Je demande\u00A0: ceci.');
  });

  it('puts words in as they are: nothing in a fact is read as a template', () => {
    const place = 'A {{person}} [[b]] {c|d} $& \\1';
    expect(render('At {{place}}.', { place })).toBe(`At ${place}.`);
  });

  it('says where a template is broken', () => {
    for (const broken of ['[[a', 'a]]', '{a', '{a}', 'a}', 'a|b', '{{a b}}', '{{a', ']'])
      expect(() => parseTemplate(broken), broken).toThrow(TemplateFault);
    expect(templateFault('In {{plaice}}.', {})).toMatch(/no slot {{plaice}}/);
    expect(templateFault('{{held}}', {})).toMatch(/is a switch/);
    expect(templateFault('{{him}}', {})).toMatch(/no slot/);
    expect(templateFault('{{him}}', { him: 'him, her or them' })).toBeUndefined();
    expect(templateFault('{he:un|she:une}', {})).toMatch(/words for he, she and they/);
    expect(templateFault('{he,they:un|une}', {})).toMatch(/words for he, she and they/);
  });
});

/** Every wording of a language's templates. */
function wordings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordings) : [];
}

describe.each(everyLanguage.map((letters) => [letters.language, letters] as const))(
  'the templates in %s under any part of a record',
  (language, letters) => {
    const frames = Object.values(letters.audiences).map(({ greeting: _greeting, ...frame }) => frame);
    const all = wordings([frames, letters.farewell, letters.purposes]);
    const always = [...Object.keys(alwaysFilled), ...Object.keys(letters.speech.slots), aimSlot];
    const optional = [recordSlots, switchSlots, senderSlots].flatMap((slots) => Object.keys(slots));
    const slots = fc.record(
      Object.fromEntries([
        ['pronoun', fc.constantFrom('he', 'she', 'they')],
        ...always.map((slot) => [slot, fc.constant(`<${slot}>`)]),
        ...optional.map((slot) => [slot, fc.constantFrom(`<${slot}>`, undefined, '')]),
      ]),
    );

    it('never leave a hole', () => {
      fc.assert(
        fc.property(fc.constantFrom(...all), slots, fc.integer(), (template, slots, seed) => {
          const text = renderWording(template, slots, chooseBySeed(seed))?.text;
          if (text === undefined) return;
          expect(text).not.toMatch(/undefined|null|[{}[\]|]| {2}|^\s|\s$| [.,;?]|[,;:]\.|“”|«\s*»|「」|\(\)/);
          if (language === 'en') expect(text).not.toMatch(/\b(at|in|of|for|to|as)[.,;]/);
        }),
        { numRuns: 2000 },
      );
    });
  },
);
