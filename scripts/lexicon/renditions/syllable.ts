/** A pinyin syllable in its initial and final, with y and w resolved: yuan is "" + "van", wei is "" + "uei". */
export interface PinyinParts {
  readonly initial: string;
  readonly final: string;
}

const SPOKEN_Y: Readonly<Record<string, string>> = {
  yi: 'i',
  ya: 'ia',
  ye: 'ie',
  yao: 'iao',
  you: 'iu',
  yan: 'ian',
  yin: 'in',
  yang: 'iang',
  ying: 'ing',
  yong: 'iong',
  yo: 'io',
  yu: 'v',
  yue: 've',
  yuan: 'van',
  yun: 'vn',
  wu: 'u',
  wa: 'ua',
  wo: 'uo',
  wai: 'uai',
  wei: 'ui',
  wan: 'uan',
  wen: 'un',
  wang: 'uang',
  weng: 'ueng',
}; // prettier-ignore

/** Splits a syllable in pinyin (ü as v). */
export function partsOf(syllable: string): PinyinParts {
  const spoken = SPOKEN_Y[syllable];
  if (spoken) return { initial: '', final: spoken };
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/.exec(syllable)?.[0] ?? '';
  let final = syllable.slice(initial.length);
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) final = `v${final.slice(1)}`;
  return { initial, final };
}
