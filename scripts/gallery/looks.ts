/** The ways to look at the gallery. Forced colours are the browser's to give: pictures of them are taken in it. */
export const looks = ['dark', 'rtl', 'large'] as const;
export type Look = (typeof looks)[number];

const rulesOf = new WeakMap<CSSMediaRule, string>();

/** Shows every sheet of the page and of its shadow trees in one scheme, whatever the browser prefers. */
export function showScheme(sheets: Iterable<CSSStyleSheet>, dark: boolean): void {
  for (const sheet of sheets) for (const rule of sheet.cssRules) setScheme(rule, dark);
}

function setScheme(rule: CSSRule, dark: boolean): void {
  if (!(rule instanceof CSSMediaRule)) return;
  const asked = rulesOf.get(rule) ?? rule.media.mediaText;
  if (!asked.includes('prefers-color-scheme: dark')) return;
  rulesOf.set(rule, asked);
  rule.media.mediaText = dark ? 'all' : 'not all';
}
