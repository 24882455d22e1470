import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateFault } from '../../../lib/letters/check-template.ts';
import { type Choose, chooseBySeed, renderParagraph } from '../../../lib/letters/render.ts';
import { alwaysFilled, recordSlots, senderSlots, switchSlots } from '../../../lib/letters/slots.ts';
import { parseTemplate, TemplateFault } from '../../../lib/letters/template.ts';
import { english } from './dataset.ts';

const first: Choose = () => 0;
const render = (template: string, slots: Record<string, string | undefined> = {}, choose = first) =>
  renderParagraph(template, slots, choose)?.text;

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

  it('puts words in as they are: nothing in a fact is read as a template', () => {
    const place = 'A {{person}} [[b]] {c|d} $& \\1';
    expect(render('At {{place}}.', { place })).toBe(`At ${place}.`);
  });

  it('says where a template is broken', () => {
    for (const broken of ['[[a', 'a]]', '{a', '{a}', 'a}', 'a|b', '{{a b}}', '{{a', ']'])
      expect(() => parseTemplate(broken), broken).toThrow(TemplateFault);
    expect(templateFault('In {{place}}.')).toMatch(/can be missing/);
    expect(templateFault('[[In {{plaice}}.]]')).toMatch(/no slot {{plaice}}/);
    expect(templateFault('[[{{held}}]]')).toMatch(/is a switch/);
    expect(templateFault('[[In {{place}}.]] {{short}}')).toBeUndefined();
  });
});

/** Every paragraph of every template. */
function paragraphs(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(paragraphs) : [];
}

describe('the English templates under any part of a record', () => {
  const { greeting: _greeting, ...frame } = english.frame;
  const all = paragraphs([frame, english.purposes]);
  const optional = [...recordSlots, ...switchSlots, ...senderSlots];
  const slots = fc.record(
    Object.fromEntries([
      ...alwaysFilled.map((slot) => [slot, fc.constant(`<${slot}>`)]),
      ...optional.map((slot) => [slot, fc.constantFrom(`<${slot}>`, undefined, '')]),
    ]),
  );

  it('never leave a hole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), slots, fc.integer(), (template, slots, seed) => {
        const text = renderParagraph(template, slots, chooseBySeed(seed))?.text;
        if (text === undefined) return;
        expect(text).not.toMatch(/undefined|null|[{}[\]|]| {2}|^\s|\s$| [.,;:?]|[,;:]\.|“”|\(\)/);
        expect(text).not.toMatch(/\b(at|in|of|for|to|as)[.,;]/);
      }),
      { numRuns: 5000 },
    );
  });
});
