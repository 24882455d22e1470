import { chinese } from './chinese.ts';

export const speech = chinese({
  locale: 'zh-Hant',
  names: ['zh-Hant', 'zh-Hans'],
  month: '個月',
  law: {
    mainland: { imprisonment: '有期徒刑', lifelong: '無期徒刑', bail: '取保候審' },
    other: { imprisonment: '監禁', lifelong: '終身監禁', bail: '保釋' },
  },
  and: '並',
});
