import type { DossierFailure } from '../core/dossier.ts';
import { FINE_OUTCOMES } from '../core/outcome.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Progress } from '../pipeline/take-in.ts';
import type { TakeInItem } from '../pipeline/take-in-item.ts';
import { failuresOf } from '../store/outcomes.ts';
import type { Store } from '../store/store.ts';

/** What came of taking targets in. */
export interface Added {
  readonly items: number;
  readonly captured: number;
  readonly unchanged: number;
  /** Feeds, sitemaps, archives: what holds other items. */
  readonly feeds: number;
  /** Where the items came from: what to ask `failuresOf` for. */
  readonly sources: ReadonlySet<string>;
}

export type OnProgress = Parameters<Pipeline['takeIn']>[1];

/** Counts what is taken in, and remembers where it came from. */
export async function counted(
  items: AsyncIterable<TakeInItem>,
  take: (items: AsyncIterable<TakeInItem>) => Promise<Progress>,
): Promise<Added> {
  const sources = new Set<string>();
  let feeds = 0;
  async function* passing() {
    for await (const item of items) {
      sources.add(item.source);
      if (!('body' in item) && FINE_OUTCOMES.includes(item.outcome)) feeds += 1;
      yield item;
    }
  }
  const { items: all, captured, unchanged } = await take(passing());
  return { items: all, captured, unchanged, feeds, sources };
}

/** Which of these gave no article, and why. */
export async function dossierFailures(store: Store, sources: ReadonlySet<string>): Promise<DossierFailure[]> {
  const failures = await failuresOf(store.read, sources);
  return failures.map(({ source, outcome, message }) => ({ source, outcome, message: message ?? '' }));
}
