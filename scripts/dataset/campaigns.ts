import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Campaign, campaignSchema } from '../../lib/dataset/campaign.ts';
import { brokenCampaignRules } from '../../lib/dataset/campaign-rules.ts';
import { isoDay } from '../../lib/dataset/partial-date.ts';
import type { ReadPart } from './part.ts';
import { type DataFault, fieldName, lineEntry, readYaml } from './yaml-file.ts';

/** All campaigns of a folder in the order of their ids, and every fault in them. */
export function readCampaigns(
  folder: string,
  people: ReadonlySet<string>,
  today: string,
): { campaigns: Campaign[]; faults: DataFault[] } {
  const campaigns: Campaign[] = [];
  const faults: DataFault[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const file = join(folder, name);
    const checked = readYaml(file, campaignSchema);
    if ('faults' in checked) {
      faults.push(...checked.faults);
      continue;
    }
    const campaign = checked.value;
    const rules = brokenCampaignRules(campaign, people, today);
    const id = basename(name, '.yaml');
    if (campaign.id !== id) rules.unshift({ path: ['id'], expected: `${id}, the name of the file` });
    for (const { path, expected } of rules)
      faults.push({
        file,
        ...lineEntry(checked.lineOf(path)),
        field: fieldName(path),
        reason: `expected ${expected}`,
      });
    campaigns.push(campaign);
  }
  return { campaigns, faults };
}

/** The frame around the cases: what several of them belong to. */
export const campaignsOutput: ReadPart = (dataFolder, people) => {
  const { campaigns, faults } = readCampaigns(
    join(dataFolder, 'campaigns'),
    new Set(people.map(({ id }) => id)),
    isoDay(new Date()),
  );
  return {
    faults,
    files: new Map([['dataset/campaigns.json', JSON.stringify({ campaigns })]]),
    schemas: { campaign: campaignSchema },
  };
};
