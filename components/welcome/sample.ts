import type { WordKey } from '../../lib/words/index.ts';

/** A paragraph of the sample article: in the reader's language by key, or as a specimen of another. */
export interface SampleParagraph {
  readonly lang?: string;
  readonly text: WordKey | { readonly as: string };
  /** The records it rests on, with the dates it states: a test sees to it that they still stand there. */
  readonly rests: Readonly<Record<string, readonly string[]>>;
}

/*
 * Every statement is taken from data/people/. Whoever changes a sentence here, or a record it rests on, reads both
 * again. What sources disagree about is left out.
 */
export const sample: readonly SampleParagraph[] = [
  {
    text: 'welcome.sample.xiamen',
    rests: { 'ding-jiaxi': ['2019-12-26', '2023-04-10'], 'xu-zhiyong': ['2020-02', '2023-04-10'] },
  },
  {
    lang: 'zh-Hans',
    text: {
      as: '律师江天勇2009年7月被北京市司法局注销执照，2016年11月21日从长沙返回北京途中失去联系。2017年11月，他以煽动颠覆国家政权罪被判处有期徒刑两年，2019年2月28日刑满。据美国之音2024年3月报道，江天勇出狱五年后仍被监控和跟踪，并被拒绝出境。',
    },
    rests: { 'jiang-tianyong': ['2009-07', '2016-11-21', '2017-11', '2019-02-28', '2024-03'] },
  },
  {
    lang: 'zh-Hant',
    text: {
      as: '大律師鄒幸彤自2021年9月8日起被還押。2026年1月22日，香港支聯會國安案開審，她否認控罪；3月13日，法官裁定案件表證成立，審訊繼續。',
    },
    rests: { 'chow-hang-tung': ['2021-09-08', '2026-01-22', '2026-03-13'] },
  },
  { text: 'welcome.sample.chang', rests: { 'chang-weiping': ['2023-06-08', '2024-07-08'] } },
  {
    lang: 'fa',
    text: {
      as: 'نسرین ستوده، وکیل حقوق بشر، در سال ۲۰۱۲ برندهٔ جایزهٔ ساخاروف پارلمان اروپا شد و در ۱۳ ژوئن ۲۰۱۸ از خانه‌اش در تهران به زندان اوین برده شد. بنا بر منابع تا دسامبر ۲۰۲۵، او در مرخصی از زندان است و ممکن است دوباره فراخوانده شود.',
    },
    rests: { 'nasrin-sotoudeh': ['2012', '2018-06-13', '2025-12'] },
  },
  {
    lang: 'ru',
    text: {
      as: 'Адвокат Максим Знак был арестован в Минске 9 сентября 2020 года и 6 сентября 2021 года приговорён к десяти годам лишения свободы. В декабре 2021 года Максиму Знаку была присуждена премия CCBE в области прав человека. 13 декабря 2025 года он вышел на свободу в группе из 123 заключённых.',
    },
    rests: { 'maksim-znak': ['2020-09-09', '2021-09-06', '2021-12-10', '2025-12-13'] },
  },
];
