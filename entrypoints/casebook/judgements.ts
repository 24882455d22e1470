import type { Judgement } from '../../lib/casebook/judgement.ts';
import { judgementsKept } from '../../lib/casebook/judgements.ts';

/** What the reader said of names on pages; none where it cannot be read, which is said at the head of the page. */
export async function openJudgements(): Promise<readonly Judgement[]> {
  const kept = await judgementsKept();
  return kept.ok ? kept.value : [];
}
