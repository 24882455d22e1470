import { join } from 'node:path';
import type { Campaign } from '../../../lib/dataset/campaign.ts';
import { petitionTextSchema } from '../../../lib/petitions/text-file.ts';
import type { Means } from '../../../lib/petitions/write.ts';
import { campaignsOutput } from '../../../scripts/dataset/campaigns.ts';
import { petitionTextsOutput } from '../../../scripts/dataset/petition-texts.ts';
import { everyLanguage, people, personCalled, recipients, today } from '../letters/dataset.ts';

const data = join(import.meta.dirname, '../../../data');
const texts = petitionTextsOutput(data);
if (texts.faults.length > 0) throw new Error(JSON.stringify(texts.faults, null, 1));

/** What petitions are written with, in every language that letters are written in. */
export const everyMeans: readonly Means[] = everyLanguage.map((letters) => ({
  text: petitionTextSchema.parse(
    JSON.parse(texts.files.get(`dataset/petition-texts/${letters.language}.json`) ?? 'null'),
  ),
  letters,
  rules: recipients.answerable,
  now: today,
}));
const [first] = everyMeans.filter(({ text }) => text.language === 'en');
if (!first) throw new Error('no English petitions');
export const means: Means = first;

export const campaigns: readonly Campaign[] = JSON.parse(
  campaignsOutput(data, people).files.get('dataset/campaigns.json') ?? 'null',
).campaigns;

export function peopleOf(id: string) {
  const campaign = campaigns.find((one) => one.id === id);
  if (!campaign) throw new Error(`no campaign ${id}`);
  return campaign.people.map((member) => personCalled(member.id));
}
