import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KyselyPlugin } from 'kysely';

/** Whoever asks for a page waits no longer than about this for one piece of writing. */
const SLICE_MILLISECONDS = 5;

/**
 * `node:sqlite` answers at once, so that a transaction of a thousand statements would keep the thread to itself from its begin
 * to its commit: half a second while news comes in, in which no page is answered and no worker is given its next task. With
 * this, a connection lets everybody else have a turn whenever it worked for some milliseconds. Only for the connection that
 * writes: others never see what it has not committed.
 */
export function givesWay(): KyselyPlugin {
  let since = performance.now();
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      if (performance.now() - since >= SLICE_MILLISECONDS) {
        await nextTurn();
        since = performance.now();
      }
      return result;
    },
  };
}
