import type { ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { DatasetIndex } from '../../lib/dataset/index-file.ts';
import { loadPerson } from '../../lib/dataset/load.ts';
import { cardFactsOf } from '../../lib/letters/card-facts.ts';
import { loadLetterIndex } from '../../lib/letters/letter-index.ts';
import { readPackaged } from '../../lib/packaged.ts';
import type { ReaderBridge } from '../../lib/page/bridge.ts';
import type { ReaderMessage } from '../../lib/protocol.ts';
import { readSettings } from '../../lib/settings/store.ts';
import { cardAnswer } from '../../lib/words/card-table.ts';
import type { Words } from '../../lib/words/index.ts';
import { openCard } from './card.ts';

/** The reader's bridge on our own page: the card and the records are at hand; badge and tabs are the background's. */
export function welcomeBridge(index: DatasetIndex, spoken: ReadonlySignal<Words>): ReaderBridge {
  return {
    async found(findings) {
      await tell({ kind: 'page.found', findings: [...findings], styled: true });
      const { hoverDelayMs } = await readSettings();
      return { marks: 'all', quiet: false, hoverDelayMs };
    },
    loadCard: () => Promise.resolve(openCard),
    async person(id) {
      const [person, rules] = await Promise.all([
        loadPerson(readPackaged, index, id),
        loadLetterIndex(readPackaged),
      ]);
      return cardAnswer(person ? cardFactsOf(person, rules, new Date()) : null, spoken.peek());
    },
    open: (surface, person) => void tell({ kind: 'open', surface, person }),
    openSource: (person, source, inFront) => void tell({ kind: 'source.open', person, source, inFront }),
  };
}

async function tell(message: ReaderMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // No background to listen: the names on this page are marked all the same.
  }
}
