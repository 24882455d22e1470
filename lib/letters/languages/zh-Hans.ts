import { chinese } from './chinese.ts';

export const speech = chinese({
  locale: 'zh-Hans',
  names: ['zh-Hans', 'zh-Hant'],
  month: '个月',
  law: {
    mainland: { imprisonment: '有期徒刑', lifelong: '无期徒刑', bail: '取保候审' },
    other: { imprisonment: '监禁', lifelong: '终身监禁', bail: '保释' },
  },
  and: '并',
});
