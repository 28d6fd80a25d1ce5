import type { Analysis } from '../../core/analysis.ts';
import { articleAddress } from '../../core/article-address.ts';
import type { FeedEntry } from '../../core/feed.ts';
import { identifier } from '../../core/identifier.ts';
import { creditedHosts } from '../../rights/takedown/credited-hosts.ts';
import { textMarks } from '../../rights/takedown/text-marks.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import { unpackJson } from '../../store/packed-json.ts';
import type { ListedEntry } from '../../store/sources/entries.ts';
import type { CaptureRow, Connection } from '../../store/tables.ts';
import { findStoreKeys } from '../../store/takedown/store-keys.ts';
import { findTakedown } from '../../store/takedown/takedowns.ts';
import {
  addTombstones,
  type Barred,
  barredPage,
  barredText,
  hasTombstones,
  pageMarks,
  scopeMarks,
} from '../../store/takedown/tombstones.ts';
import { claimedText } from './remove-text.ts';

export const REMOVED_MESSAGE = 'It was removed at its owner’s request and is not taken in again.';

/** Where something is from. */
export interface Place {
  readonly source: string;
  readonly url: string | null;
  /** What the page says is its address. */
  readonly canonical?: string | null;
  /** What a feed says of it. */
  readonly claims?: FeedEntry | undefined;
}

/** What else is known of a text. */
export interface TextStanding {
  /** Whether it is a later version of an article that stays. */
  readonly isKnown?: boolean;
  /** What was found in it, packed: whom it credits is barred with them. */
  readonly analysis?: Uint8Array;
}

/** Keeps out what its owner had removed. Every way in asks here. */
export interface TakedownDoor {
  /** By its address, or by what a feed says of it: asked before anything reaches the disk. */
  refuses(place: Place): Promise<Barred | null>;
  /** By its text, whatever its address is; a later version of an article that stays only where it is the same text. */
  refusesText(text: string, url: string | null, options?: TextStanding): Promise<Barred | null>;
  /** Writes down that something was kept out: its address only where its owner lets that stay. */
  note(place: Place, barred: Barred, at: string): Promise<void>;
  /** Takes out a capture whose text was recognised: its row, at the next sweep its file, from now on its address too. */
  takeOut(capture: Pick<CaptureRow, 'id' | 'source' | 'url'>, barred: Barred, at: string): Promise<void>;
}

/** What a source lists, without what its owner had removed: it is not even written down as listed. */
export async function withoutRemoved(
  db: Connection,
  entries: readonly ListedEntry[],
): Promise<readonly ListedEntry[]> {
  const door = await takedownDoor(db);
  if (door === null) return entries;
  const allowed: ListedEntry[] = [];
  for (const entry of entries) {
    const { entry: claims }: { readonly entry: FeedEntry } = JSON.parse(entry.item);
    const place = { source: entry.url ?? entry.key, url: entry.url, claims };
    if ((await door.refuses(place)) === null) allowed.push(entry);
  }
  return allowed;
}

/** The door as it is now, over a transaction; null while nothing was ever taken down, so that it costs one look. */
export async function takedownDoor(db: Connection): Promise<TakedownDoor | null> {
  const keys = (await hasTombstones(db)) ? await findStoreKeys(db) : null;
  if (keys === null) return null;
  const key = keys.mark;
  const refusesText: TakedownDoor['refusesText'] = (text, url, { isKnown = false, analysis } = {}) => {
    const credited = analysis === undefined ? [] : creditedHosts(unpackJson<Analysis>(analysis).citations);
    return barredText(db, textMarks(key, text), scopeMarks(key, url, credited), isKnown);
  };

  async function note(place: Place, barred: Barred, at: string): Promise<void> {
    const takedown = await findTakedown(db, barred.takedown);
    const isNamed = takedown?.request.keep.link ?? false;
    const [mark] = pageMarks(key, [place.url ?? place.source]);
    await recordOutcome(db, {
      item: isNamed ? identifier('item', place.source, place.url ?? '') : `removed_${mark?.toString('hex')}`,
      capture_id: null,
      source: isNamed ? place.source : 'removed',
      url: isNamed ? place.url : null,
      outcome: 'removed',
      message: REMOVED_MESSAGE,
      at,
    });
  }

  return {
    refusesText,
    note,
    async refuses({ source, url, canonical = null, claims }) {
      const address = url === null ? null : articleAddress(url, canonical);
      const byPage = await barredPage(db, key, [url, source, address]);
      if (byPage !== null || claims === undefined) return byPage;
      for (const text of claimedText(claims)) {
        const byText = await refusesText(text, url);
        if (byText !== null) return byText;
      }
      return null;
    },
    async takeOut(capture, barred, at) {
      const pages = pageMarks(key, [capture.url, capture.source]);
      await addTombstones(db, barred.takedown, { pages, hosts: [], texts: [] });
      await db
        .insertInto('takedown_captures')
        .values({ takedown_id: barred.takedown, capture_id: capture.id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await db.deleteFrom('captures').where('id', '=', capture.id).execute();
      await note({ source: capture.source, url: capture.url }, barred, at);
    },
  };
}
