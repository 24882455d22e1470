/** Letters that do not come apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ə: 'e',
};

/** `Selçuk Kozağaçlı` → `selcuk-kozagacli`; undefined for a name without a Latin letter or with letters of others. */
export function personIdOf(name: string): string | undefined {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’‘ʻʼ`.]/g, '');
  if (/[^\p{Script=Latin}\P{L}]/u.test(folded)) return undefined;
  const id = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /[a-z]/.test(id) ? id : undefined;
}
