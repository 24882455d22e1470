import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../../lib/letters/fill.ts';
import { nobody } from '../../../lib/letters/sender.ts';
import { everyLanguage, personCalled, recipients, today } from './dataset.ts';
import { everyLetter } from './every-letter.ts';
import { isLawyer, principles } from './principles.ts';

describe.each(everyLanguage.map((letters) => [letters.language, letters] as const))(
  'in %s',
  (lang, letters) => {
    const named = principles[lang] ?? /$^/;

    it('nobody who is no lawyer is spoken for as one, unless it is the profession they ask back', () => {
      const wrong = everyLetter(letters, false)
        .filter(({ person, purpose }) => !isLawyer(person.roles) && purpose !== 'licence')
        .filter(({ letter }) => named.test(letter.body));
      expect(wrong.map(({ person, purpose }) => `${person.id} ${purpose}`)).toEqual([]);
    });

    it('Ji Sizun, who defended others without being a lawyer, is remembered as what he was, in any wording', () => {
      const person = personCalled('ji-sizun');
      const [addressee] = recipients.authorities.filter(({ of }) => of === 'CN');
      if (!addressee) throw new Error('no office in China');
      const of = { person, purpose: 'remember' as const, addressee, sender: nobody };
      for (let seed = 0; seed < 60; seed++) {
        const { body } = writeLetter({ ...of, seed }, letters, recipients.answerable, today);
        expect(body).not.toMatch(named);
      }
    });
  },
);
