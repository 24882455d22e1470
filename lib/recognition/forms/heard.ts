/**
 * What an ear keeps of a name when another script writes it: kinds of consonants, and the vowels around them. ベニー・タイ,
 * 베니 타이 and Benny Tai are one here.
 */
export interface Heard {
  /** One letter a consonant: P also b, f, v; L also r; C also j, z, ch; S also sh. */
  readonly bones: string;
  /** Vowels before the first consonant and behind each. */
  readonly vowels: readonly string[];
}

/** Any vowel may stand for this one: Arabic begins with an alif whatever follows. */
const ANY = '*';

class Ear implements Heard {
  bones = '';
  vowels: string[] = [''];

  consonant(kind: string): void {
    const last = this.vowels.length - 1;
    // Doubled consonants are one.
    if (this.bones.endsWith(kind) && this.vowels[last] === '') return;
    // ム and ン before a labial.
    if (kind === 'P' && this.bones.endsWith('M') && this.vowels[last] === '')
      this.bones = `${this.bones.slice(0, -1)}N`;
    this.bones += kind;
    this.vowels.push('');
  }

  vowel(letters: string, instead = false): void {
    const last = this.vowels.length - 1;
    this.vowels[last] = (instead ? '' : this.vowels[last]!) + letters;
  }
}

const LATIN =
  /tsch|tch|sch|dzh|zh|ch|ts|tz|dj|[jz]|sh|s|kh|gh|th|ph|ck|x|q|c|h|ng(?![aeiouyw])|[kgtdpbfvlrmn]|[aeiouyw]+/g;
/** The consonants as kinds; those that are not here are C. */
const KINDS: Readonly<Record<string, string>> = Object.fromEntries(
  'sch:S sh:S s:S kh:H gh:G th:T ph:P ck:K x:S q:K c:K h:H ng:N k:K g:G t:T d:D p:P b:P f:P v:P l:L r:L m:M n:N'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** How words of a folded name in Latin letters sound. In pinyin x and q are other consonants; Turkish c is one. */
export function heardLatin(words: readonly string[], manner?: 'pinyin' | 'turkish'): Heard {
  const ear = new Ear();
  for (const word of words) {
    for (const { 0: token, index } of word.matchAll(LATIN)) {
      const next = word.charAt(index + token.length);
      if (/^[aeiouyw]/.test(token)) {
        ear.vowel(token.replaceAll('y', 'i').replaceAll('w', 'u').replace('eu', 'o'));
      } else if (token === 'h' && !/[aeiouyw]/.test(next)) {
        // Silent: Sotoudeh.
      } else if ((manner && token === 'c') || (manner === 'pinyin' && token === 'q')) {
        ear.consonant('C');
      } else if (token === 'c' && /[ei]/.test(next)) {
        ear.consonant('S');
      } else {
        if (token === 'x' && manner !== 'pinyin') ear.consonant('K');
        ear.consonant(KINDS[token] ?? 'C');
      }
    }
  }
  return ear;
}

// From ァ (U+30A1) on: the consonant of each sign (- none, . doubles the next), and its vowel.
const KANA = '----------KGKGKGKGKGSCSCSCSCSCTDCC.CCTDTDNNNNNHPPHPPPPPHPPHPPMMMMM------LLLLL-----NP';
const KANA_VOWELS = 'aaiiuueeooaaiiuueeooaaiiuueeooaaii.uueeooaiueoaaaiiiuuueeeoooaiueoaauuooaiueoaaieo.u';
const SMALL = /[ァィゥェォャュョ]/;

/** How katakana sound. */
export function heardKana(letters: string): Heard {
  const ear = new Ear();
  for (const sign of letters) {
    const at = sign.charCodeAt(0) - 0x30a1;
    const kind = KANA.charAt(at);
    if (kind === '' || kind === '.') continue;
    if (kind !== '-') ear.consonant(kind);
    if (kind !== 'N' || KANA_VOWELS.charAt(at) !== '.') {
      // ティ, シャ: the small vowel takes the place of the large one.
      ear.vowel(KANA_VOWELS.charAt(at), SMALL.test(sign) && ear.bones !== '');
    }
  }
  return ear;
}

const INITIALS = 'GKNDTLMPPSS-CCCKTPH';
const MEDIALS = 'a e ia ie o e io ie o ua ue ue io u uo ue ui iu u i i'.split(' ');
const FINALS = ' KKKNNNTLLLLLLLLMPPTTNCCKTPH';

/** How hangul sounds. */
export function heardHangul(letters: string): Heard {
  const ear = new Ear();
  for (const syllable of letters) {
    const code = syllable.charCodeAt(0) - 0xac00;
    const initial = INITIALS.charAt(Math.floor(code / 588));
    if (initial !== '-') ear.consonant(initial);
    ear.vowel(MEDIALS[Math.floor((code % 588) / 28)] ?? '');
    const final = FINALS.charAt(code % 28);
    if (final !== ' ') ear.consonant(final);
  }
  return ear;
}

const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  'Pبپف Tتط Sسشصث Cجچژزذظ Dدض Hخح Lرل Kکق Gگغ Mم Nن'
    .split(' ')
    .flatMap((kind) => [...kind.slice(1)].map((letter) => [letter, kind.charAt(0)])),
);

/** How a word in Arabic letters, folded, sounds: short vowels are not written. */
export function heardArabic(words: readonly string[]): Heard {
  const ear = new Ear();
  for (const word of words) {
    // تش, تس and دج are one consonant, and so is the n of ننغ; a final h is silent.
    const letters = word
      .replace(/ت[شس]|دج/g, 'ج')
      .replace(/ن[غجگک](?![اوی])/g, 'ن')
      .replace(/ه$/, '');
    for (let i = 0; i < letters.length; i++) {
      const letter = letters.charAt(i);
      const kind = letter === 'ه' ? 'H' : ARABIC[letter];
      if (kind) ear.consonant(kind);
      else if (letter === 'ا' && i === 0) ear.vowel(ear.bones === '' ? ANY : '');
      else if (letter === 'ا') ear.vowel('a');
      else if (letter === 'و') ear.vowel('u');
      else if (letter === 'ی') ear.vowel('i');
    }
  }
  return ear;
}

/** Vowels that renditions exchange. */
const NEAR: Readonly<Record<string, string>> = { a: 'ae', e: 'eia', i: 'ie', o: 'oua', u: 'uoa' };

/** True when a rendition says the vowels of the name; `silent` where its script leaves vowels out. */
export function saysVowels(name: Heard, rendition: Heard, silent: boolean): boolean {
  return name.vowels.every((own, i) => {
    const other = rendition.vowels[i] ?? '';
    if (other.startsWith(ANY)) return own !== '';
    // Japanese and Korean put a vowel between consonants: ズナク.
    if (own === '') return other === '' || (!silent && /^[uoi]$/.test(other));
    // Arabic and Persian write the vowels of foreign names, save for short ones.
    if (other === '') return silent && /^[ae]$/.test(own);
    return isNear(open(own), open(other)) && isNear(own.slice(-1), other.slice(-1));
  });
}

/** The first vowel of several, without the glide that some scripts leave out: ターニャ, Tanya. */
function open(run: string): string {
  return run.replace(/^i+(?=.)/, '').charAt(0);
}

function isNear(own: string, other: string): boolean {
  return NEAR[own]?.includes(other) ?? false;
}
