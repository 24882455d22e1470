import fc from 'fast-check';

/** Texts that have broken other programs, each by a way of its own. */
export const nasty: readonly string[] = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title></textarea></style><svg onload=alert(1)>',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;amp;&#0;',
  'javascript:alert(1)',
  'JaVaScRiPt\u0000:alert(1)',
  'data:text/html,<script>1</script>',
  'https://evil.example/\r\nSet-Cookie: a=b',
  'https://user:pass@evil.example/',
  '//evil.example',
  '__proto__',
  'constructor',
  'toString',
  '{{name}}{{?x}}[[he:a|she:b]]',
  '=HYPERLINK("https://evil.example")',
  '@SUM(1)',
  'a@b.example\r\nBcc: c@d.example',
  'x\nBEGIN:VEVENT\nEND:VEVENT',
  '../../../update-keys',
  '%00%2e%2e%2f',
  // Turned round, isolated, marked: what is read is not what stands there.
  'abc\u202egnp.exe',
  '\u2066\u2067\u2068\u2069\u202a\u202b\u202d',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad',
  // Half a character, the end of a text in the middle, and what is no character.
  '\ud83d',
  '\udc4d\ud83d',
  'a\u0000b',
  '\ufffe\uffff\ufdd0',
  'Z\u0351\u036b\u0343\u036a\u0302'.repeat(40),
  '﷽'.repeat(50),
  'İıŞşẞßΐﬃ',
  '丁家喜'.repeat(60),
  'Ding Jiaxi '.repeat(40),
  '-'.repeat(2_000),
  `${'('.repeat(1_000)}a`,
  '9'.repeat(400),
  '-1',
  '1e999',
  '0x7fffffff',
  '2026-02-30',
  '0000-00-00',
  '+275760-09-13',
  'null',
];

/** A text as somebody who means harm might choose it, or as chance makes it. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...nasty), fc.constantFrom(...nasty)).map((two) => two.join('')),
  },
);

/** Anything that JSON can say, fields called `__proto__` among it. */
const json: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53, [], {}) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constant(0).map(() => JSON.parse('{"__proto__":{"polluted":true}}')) },
);

/** Where a value is damaged, and how. Numbers choose among what there is, whatever the value looks like. */
const wound = fc.record({
  path: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'twice', 'many'),
  with: json,
});

/** Like a good value, but for one to three wounds: most parsers fall over what is nearly right. */
export function damaged<T>(good: readonly T[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.nat(good.length - 1), fc.array(wound, { minLength: 0, maxLength: 3 }))
    .map(([which, wounds]) => wounds.reduce(injure, structuredClone(good[which]) as unknown));
}

function injure(
  value: unknown,
  { path, how, with: by }: { path: number[]; how: string; with: unknown },
): unknown {
  let at = value as Record<string, unknown>;
  if (typeof at !== 'object' || at === null) return by;
  for (const [depth, choice] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[choice % Math.max(keys.length, 1)];
    const inner = key === undefined ? undefined : at[key];
    if (key === undefined || depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
      if (Array.isArray(at) && (how === 'add' || key === undefined)) at.push(by);
      else if (how === 'add' || key === undefined) put(at, String(by).slice(0, 40), by);
      else if (how === 'drop') delete at[key];
      else if (how === 'twice' && Array.isArray(at)) at.push(structuredClone(inner));
      else if (how === 'many' && typeof inner === 'string') at[key] = inner.slice(0, 200).repeat(200);
      else put(at, key, by);
      break;
    }
    at = inner as Record<string, unknown>;
  }
  return value;
}

/** As JSON.parse does it: a field of the name `__proto__` is a field like any other. */
const put = (object: object, key: string, value: unknown) =>
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });

/** Bytes of a file, as they are, cut off, or with some of them changed. */
export const damagedBytes = (file: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.option(fc.nat(file.length), { freq: 3 }),
    )
    .map(([changes, end]) => {
      const bytes = Uint8Array.from(file.subarray(0, end ?? file.length));
      for (const [at, to] of changes) if (at < bytes.length) bytes[at] = to;
      return bytes;
    });
