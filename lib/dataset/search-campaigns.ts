import MiniSearch from 'minisearch';
import { foldWord } from '../recognition/fold/folded.ts';
import { foldUnits } from '../recognition/fold/units.ts';
import type { Campaign } from './campaign.ts';

/** Campaigns ready to be searched, by their names and by what is said of them. */
export interface CampaignSearch {
  /** The campaigns that a query fits, the best fit first; all of them, in their order, for an empty query. */
  find(query: string): readonly Campaign[];
}

/** Words without case and marks; Chinese has no spaces between them, so there each character stands for itself. */
function tokens(text: string): string[] {
  const pieces = text.match(/\p{Script=Han}|\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return pieces.map((piece) => foldWord(piece, foldUnits()) || piece);
}

export function searchCampaigns(campaigns: readonly Campaign[]): CampaignSearch {
  const index = new MiniSearch<{ id: string; name: string; says: string }>({
    fields: ['name', 'says'],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  index.addAll(
    campaigns.map(({ id, name, native, summary }) => ({
      id,
      name: [name, ...native.map(({ text }) => text)].join(' '),
      says: summary.map(({ text }) => text).join(' '),
    })),
  );
  const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
  return {
    find(query) {
      if (query.trim() === '') return campaigns;
      return index
        .search(query, {
          combineWith: 'AND',
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 5 ? 0.2 : false),
          boost: { name: 3 },
        })
        .flatMap(({ id }) => byId.get(String(id)) ?? []);
    },
  };
}
