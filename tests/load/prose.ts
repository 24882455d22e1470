import type { Draw } from './draw.ts';

/** The languages that articles are written in: each with a sentence that names somebody, and prose that names nobody. */
export type Tongue = 'en' | 'zh' | 'ar' | 'ru';

export const sentences: Readonly<Record<Tongue, (name: string) => string>> = {
  en: (name) => `The human rights lawyer ${name} is in prison.`,
  zh: (name) => `人权律师${name}仍在狱中。`,
  ar: (name) => `المحامي الحقوقي ${name} في السجن.`,
  ru: (name) => `Адвокат ${name} находится в тюрьме.`,
};

export const prose: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'Rain is expected in the north, and the harvest of the valley was brought in before the evening.',
    'The court sat until late in the afternoon, and nobody was let into the gallery.',
    'Prices of bread rose by a tenth within the year; bakers speak of flour and of wages.',
    'A ferry ran aground in the fog, and all who were aboard reached the shore.',
    'The ministry said that it would study the report and answer in due course.',
    '“We have waited for eleven years,” one of the mothers said at the gate.',
    'Two bridges are closed to lorries from Monday on, and the detour takes an hour.',
  ],
  zh: [
    '北方预计有雨，山谷里的庄稼傍晚之前已经收完。',
    '法庭一直开到下午很晚，旁听席上没有让任何人进去。',
    '面包一年之内贵了一成，店家说是因为面粉和工钱。',
    '有关部门表示会研究这份报告，并适时答复。',
  ],
  ar: [
    'من المتوقع هطول الأمطار في الشمال، وقد جُمع المحصول قبل المساء.',
    'استمرت الجلسة حتى وقت متأخر من بعد الظهر، ولم يُسمح لأحد بالدخول.',
    'قالت الوزارة إنها ستدرس التقرير وترد عليه في الوقت المناسب.',
  ],
  ru: [
    'На севере ожидаются дожди, а урожай в долине убрали ещё до вечера.',
    'Заседание шло до позднего вечера, и в зал никого не пустили.',
    'В министерстве сообщили, что изучат доклад и ответят в установленный срок.',
  ],
};

/** Prose of at least so many characters. */
export function proseOf(draw: Draw, tongue: Tongue, length: number): string {
  const said: string[] = [];
  for (let long = 0; long < length; long += said.at(-1)?.length ?? 0) said.push(draw.from(prose[tongue]));
  return said.join(' ');
}
