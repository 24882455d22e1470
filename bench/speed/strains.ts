/** A text that no reader would call one, made of one piece again and again. */
export interface Strain {
  readonly name: string;
  readonly piece: string;
}

/** Inputs that make a careless matcher slow: no end of candidates, of beginnings, of words without an end. */
export const STRAINS: readonly Strain[] = [
  { name: 'only 张', piece: '张' },
  { name: 'only a', piece: 'a' },
  { name: 'only spaces', piece: ' ' },
  { name: 'beginnings of a Chinese name (王全)', piece: '王全' },
  { name: 'beginnings of a Latin name (Wang Quan )', piece: 'Wang Quan ' },
  { name: 'the same without a space (WangQuan)', piece: 'WangQuan' },
  { name: 'beginnings of a Persian name (نسرین ست )', piece: 'نسرین ست ' },
  { name: 'a full Chinese name (王全璋)', piece: '王全璋' },
  { name: 'a full Latin name (Wang Quanzhang )', piece: 'Wang Quanzhang ' },
  { name: 'two-character names inside words (感谢阳光)', piece: '感谢阳光' },
];
