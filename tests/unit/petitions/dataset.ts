import { join } from 'node:path';
import type { Campaign } from '../../../lib/dataset/campaign.ts';
import { petitionTextSchema } from '../../../lib/petitions/text-file.ts';
import type { Means } from '../../../lib/petitions/write.ts';
import { campaignsOutput } from '../../../scripts/dataset/campaigns.ts';
import { petitionTextsOutput } from '../../../scripts/dataset/petition-texts.ts';
import { english, people, personCalled, recipients, today } from '../letters/dataset.ts';

const data = join(import.meta.dirname, '../../../data');
const texts = petitionTextsOutput(data);
if (texts.faults.length > 0) throw new Error(JSON.stringify(texts.faults, null, 1));

export const means: Means = {
  text: petitionTextSchema.parse(JSON.parse(texts.files.get('dataset/petition-texts/en.json') ?? 'null')),
  letters: english,
  rules: recipients.answerable,
  now: today,
};

export const campaigns: readonly Campaign[] = JSON.parse(
  campaignsOutput(data, people).files.get('dataset/campaigns.json') ?? 'null',
).campaigns;

export function peopleOf(id: string) {
  const campaign = campaigns.find((one) => one.id === id);
  if (!campaign) throw new Error(`no campaign ${id}`);
  return campaign.people.map((member) => personCalled(member.id));
}
