import { chinese } from './chinese.ts';

export const speech = chinese({
  locale: 'zh-Hans',
  names: ['zh-Hans', 'zh-Hant'],
  month: '个月',
  term: { mainland: '有期徒刑', other: '监禁' },
  life: { mainland: '无期徒刑', other: '终身监禁' },
  and: '并',
});
