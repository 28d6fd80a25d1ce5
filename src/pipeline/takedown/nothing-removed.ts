import type { TakedownResult } from '../../core/takedown.ts';

/** What a purge of these began with. */
export const NOTHING_REMOVED: TakedownResult = {
  ...{ articles: 0, captures: 0, sentences: 0, elsewhere: 0, files: 0, bytes: 0, left: 0 },
  ...{ toDo: [], purgedAt: '', checkedAt: null },
};
