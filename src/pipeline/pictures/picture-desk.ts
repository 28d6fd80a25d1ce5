import type { Clock } from '../../core/clock.ts';
import { type PictureType, pictureType } from '../../core/picture-type.ts';
import type { RightsPolicy } from '../../core/rights.ts';
import type { Fetcher } from '../../fetch/fetcher.ts';
import { pictureOf } from '../../store/picture-of.ts';
import type { PictureFiles } from '../../store/pictures.ts';
import type { Connection } from '../../store/tables.ts';

/** A picture of an article as it may be handed on. */
export interface Picture extends PictureType {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Pictures of others, so that whoever reads here is not seen there. */
export interface PictureDesk {
  /** Of an article; null where it has none that may be shown. */
  picture(article: string): Promise<Picture | null>;
}

export interface PictureDeskOptions {
  readonly db: Connection;
  readonly files: PictureFiles;
  readonly fetcher: Pick<Fetcher, 'fetchPicture'>;
  readonly clock: Clock;
}

const MOST_BYTES = 5_000_000;
/** A small file can hold a picture that takes gigabytes to show. */
const MOST_PIXELS = 40_000_000;
/** What could not be had is not asked for again before. */
const FAILED_LASTS = 3_600_000;
const MOST_FAILED = 10_000;
/** Asked for at the same time; whoever comes later comes again. */
const AT_ONCE = 8;

/**
 * Fetches pictures through the polite fetcher when they are first looked at, and keeps them as files. Nobody can ask for an
 * address: only for the picture that an article names.
 */
export function createPictureDesk({ db, files, fetcher, clock }: PictureDeskOptions): PictureDesk {
  const failed = new Map<string, number>();
  const underWay = new Map<string, Promise<Uint8Array | null>>();

  async function fetched(article: string, url: string): Promise<Uint8Array | null> {
    const result = await fetcher.fetchPicture(url, MOST_BYTES);
    const isUsable = result instanceof Uint8Array && usableType(result) !== null;
    // Removed while it was on its way: it must not come back.
    if (isUsable && (await pictureOf(db, article))?.url === url) {
      await files.write(article, result);
      if ((await pictureOf(db, article))?.url === url) return result;
      files.forget(article);
      return null;
    }
    failed.set(article, clock.now().getTime() + FAILED_LASTS);
    const [oldest] = failed.size > MOST_FAILED ? failed.keys() : [];
    if (oldest !== undefined) failed.delete(oldest);
    return null;
  }

  function bytesOf(article: string, url: string): Promise<Uint8Array | null> {
    const before = underWay.get(article);
    if (before !== undefined) return before;
    if (underWay.size >= AT_ONCE || (failed.get(article) ?? 0) > clock.now().getTime())
      return Promise.resolve(null);
    const now = fetched(article, url).finally(() => underWay.delete(article));
    underWay.set(article, now);
    return now;
  }

  return {
    async picture(article) {
      const named = await pictureOf(db, article);
      if (named === null || mayNotShow(named.rights)) return null;
      const bytes = (await files.read(article)) ?? (await bytesOf(article, named.url));
      const type = bytes === null ? null : usableType(bytes);
      return bytes === null || type === null ? null : { ...type, bytes: new Uint8Array(bytes) };
    },
  };
}

function mayNotShow(rights: RightsPolicy | null): boolean {
  return rights !== null && rights.text === 'none';
}

function usableType(bytes: Uint8Array): PictureType | null {
  const type = pictureType(bytes);
  return type !== null && type.width * type.height <= MOST_PIXELS ? type : null;
}
