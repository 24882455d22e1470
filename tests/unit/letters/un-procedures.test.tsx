import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { UnProcedures } from '../../../components/letter/UnProcedures.tsx';
import { unProceduresSchema } from '../../../lib/dataset/un-procedure.ts';
import { words } from '../../../lib/words/index.ts';
import { unProceduresOutput } from '../../../scripts/dataset/un-procedures.ts';
import { dataFolder } from '../dataset/list-files.ts';

const file = unProceduresOutput(dataFolder, []).files.get('dataset/un-procedures.json') ?? '';
const all = unProceduresSchema.parse(JSON.parse(file));
const html = render(<UnProcedures of={all} words={words} />);

describe('the ways to the United Nations', () => {
  test('are closed until they are asked for, and say first that consent comes first', () => {
    expect(html).toMatch(/^<details class="un"><summary>/);
    expect(html.indexOf('Consent comes first')).toBeLessThan(html.indexOf('Special Procedures'));
  });

  test('say of each what it needs, and link to its page', () => {
    for (const { url, needs } of all.procedures) {
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      for (const need of needs) expect(html).toContain(need);
    }
  });

  test('tell nobody where the reader comes from, and never lead to a mail', () => {
    for (const [link] of html.matchAll(/<a [^>]*>/g)) expect(link).toContain('rel="noopener noreferrer"');
    expect(html).not.toMatch(/mailto:|\S@\S/);
  });

  test('are not there when there are none', () => {
    expect(render(<UnProcedures of={{ procedures: [], guides: [] }} words={words} />)).toBe('');
  });
});
