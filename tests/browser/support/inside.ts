/**
 * What a test needs of Vigil's own rooms inside a page of the extension: bundled, and put there by the browser's remote
 * control, so that the real code runs with the real storage.
 */
import { applyBackup, makeBackup, openBackup, planBackup } from '../../../lib/casebook/backup/backup.ts';
import { takeBackDataset } from '../../../lib/casebook/dataset-store.ts';
import { listDrafts, saveDraft } from '../../../lib/casebook/drafts.ts';
import { follow, listFollows, noteOn, unfollow } from '../../../lib/casebook/follows.ts';
import { applyUpdate, chooseUpdate, datasetInUse } from '../../../lib/dataset-update.ts';
import { changeSettings, readSettings } from '../../../lib/settings/store.ts';

const inside = {
  applyBackup,
  applyUpdate,
  changeSettings,
  chooseUpdate,
  datasetInUse,
  follow,
  listDrafts,
  listFollows,
  makeBackup,
  noteOn,
  openBackup,
  planBackup,
  readSettings,
  saveDraft,
  takeBackDataset,
  unfollow,
};
export type Inside = typeof inside;

declare global {
  var vigil: Inside;
}
globalThis.vigil = inside;
