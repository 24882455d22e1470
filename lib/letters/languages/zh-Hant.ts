import { chinese } from './chinese.ts';

export const speech = chinese({
  locale: 'zh-Hant',
  names: ['zh-Hant', 'zh-Hans'],
  month: '個月',
  term: { mainland: '有期徒刑', other: '監禁' },
  life: { mainland: '無期徒刑', other: '終身監禁' },
  and: '並',
});
