import type { WordKey } from '../words/index.ts';

/** One thing to know before writing, and who says so. */
export interface SafetyRule {
  readonly says: WordKey;
  readonly sources: readonly { readonly publisher: string; readonly url: string }[];
}

/** What to think of before the first letter: for the one who writes first, then for those whom the letter is about. */
export const safetyRules: readonly SafetyRule[] = [
  {
    says: 'safely.family',
    sources: [
      {
        publisher: 'Amnesty International Switzerland',
        url: 'https://www.amnesty.ch/fr/participer/ecrire-des-lettres/lettres-contre-l-oubli/docs/2024/octobre',
      },
      {
        publisher: 'AFP, Yahoo News',
        url: 'https://www.yahoo.com/news/chinese-government-tried-silence-them-152339065.html',
      },
    ],
  },
  {
    says: 'safely.inside',
    sources: [{ publisher: '民主中国', url: 'https://minzhuzhongguo.org/?p=81407' }],
  },
  {
    says: 'safely.name',
    sources: [
      {
        publisher: 'Amnesty International letter guide',
        url: 'https://it.scribd.com/doc/304027773/letter-writing-guide',
      },
      {
        publisher: 'svb.se',
        url: 'https://www.svb.se/nyheter/protesterar-mot-kinesiska-ambassaden',
      },
    ],
  },
  { says: 'safely.device', sources: [] },
  {
    says: 'safely.facts',
    sources: [
      {
        publisher: 'Martin Ennals Award',
        url: 'https://www.martinennalsaward.org/china-immediately-release-human-rights-lawyer-yu-wensheng-and-activist-xu-yan/',
      },
    ],
  },
  {
    says: 'safely.tone',
    sources: [
      {
        publisher: 'Amnesty International Switzerland',
        url: 'https://ua.amnesty.ch/fr/a-propos-des-actions-urgentes/ecrire',
      },
    ],
  },
  {
    says: 'safely.organisation',
    sources: [
      {
        publisher: 'Quotidiano Nazionale',
        url: 'https://www.quotidiano.net/ultimaora/la-russia-vieta-amnesty-international-77ab841f',
      },
    ],
  },
  {
    says: 'safely.prison',
    sources: [
      {
        publisher: 'plnmw.com (lawyers’ directory)',
        url: 'https://www.plnmw.com/LawyersDirectory/ulstwfwdrs.html',
      },
      {
        publisher: 'Hong Kong Legal Information Institute',
        url: 'https://www.hklii.org/hk/legis/en/reg/234A/s47a.html',
      },
      {
        publisher: 'Amnesty International Italia',
        url: 'https://www.amnesty.it/appelli/hong-kong-rilasciare-chow-hang-tung/',
      },
    ],
  },
];
