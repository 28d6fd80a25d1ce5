import type { RightsPolicy } from '../../core/rights.ts';
import { pageKey } from '../../core/url.ts';
import type { Queue } from '../../queue/queue.ts';
import { keptUntil, type LaterWords, rejudge } from '../../rights/rejudge.ts';
import type { SiteStatements } from '../../rights/site-statements.ts';
import {
  capturesOfSite,
  changeCapture,
  type FetchedCapture,
  fetchedCaptures,
  newestFetched,
} from '../../store/captures/captures.ts';
import { getMeta, setMeta } from '../../store/meta.ts';
import type { CaptureRow, Connection } from '../../store/tables.ts';
import { sequenceKey } from '../sequence-key.ts';
import type { SaidLater } from '../take-in-item.ts';

/** Look at all captures of a site again, or of an outlet; let go of what may not be kept of one capture. */
export const HEED_JOB = { site: 'heed-site', outlet: 'heed-outlet', capture: 'withhold' } as const;

export interface HeedContext {
  readonly queue: Queue;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * What a publisher says with a new capture of a page holds for the earlier ones too. Other forms of the page (AMP, print)
 * speak for themselves: many bar copies of the form only.
 */
export async function heedCapture(
  tx: Connection,
  row: Pick<CaptureRow, 'sequence' | 'article_id' | 'url'> & { readonly rights: string | null },
  context: HeedContext,
): Promise<void> {
  const policy: RightsPolicy | null = row.rights === null ? null : JSON.parse(row.rights);
  if (policy === null || row.url === null) return;
  await withholdLater(tx, row.sequence, policy, context);
  if (policy.text === 'full') return;
  const earlier = (await fetchedCaptures(tx, row.article_id)).filter(
    ({ sequence, url }) => sequence < row.sequence && pageKey(url) === pageKey(row.url ?? ''),
  );
  await judgeAgain(tx, earlier, { headers: [], site: null, rules: policy.rules }, context);
}

/** What a server says of a page with the answer that it has not changed. */
export async function heedAnswer(
  tx: Connection,
  source: string,
  said: SaidLater,
  context: HeedContext,
): Promise<void> {
  const newest = await newestFetched(tx, source);
  if (newest === null) return;
  const captures = (await fetchedCaptures(tx, newest.article_id)).filter(
    ({ url }) => pageKey(url) === pageKey(newest.url),
  );
  await judgeAgain(tx, captures, said, context);
}

const SITE_KEY = 'said by ';

/**
 * What a site says of its pages as a whole (TDMRep, ai.txt, RSL, robots.txt), remembered: where it says something else than
 * before, all that is kept of it is looked at again.
 */
export async function heedSite(
  tx: Connection,
  url: string,
  site: SiteStatements,
  { queue }: HeedContext,
): Promise<void> {
  const { origin } = new URL(url);
  const { robots, tdmrep, aiTxt, licences } = site;
  // Licences that one page names are that page's.
  const named = new Set(robots?.licences.map((href) => URL.parse(href, url)?.href));
  const own = licences.filter((licence) => named.has(licence.url));
  const isSilent =
    (robots?.fields.length ?? 0) === 0 && tdmrep === null && aiTxt === null && own.length === 0;
  const before = await getMeta(tx, `${SITE_KEY}${origin}`);
  const words = isSilent ? '' : JSON.stringify({ ...site, licences: own });
  if (words === (before ?? '')) return;
  await setMeta(tx, `${SITE_KEY}${origin}`, words);
  if (!isSilent) await queue.enqueue(tx, [{ kind: HEED_JOB.site, key: siteKey(origin, null) }]);
}

/** Captures are looked at for so long before others have their turn: a file of statements may be long. */
const TURN_MILLISECONDS = 50;
const BATCH = 100;

/** Looks at some captures of a site again; the rest is a job of its own. */
export async function heedSiteJob(tx: Connection, key: string, context: HeedContext): Promise<void> {
  const [origin = '', url = '', sequence = '0'] = key.split(' ');
  const words = await getMeta(tx, `${SITE_KEY}${origin}`);
  if (words === null || words === '') return;
  const site: SiteStatements = JSON.parse(words);
  const after = url === '' ? null : { url, sequence: Number(sequence) };
  const captures = await capturesOfSite(tx, origin, after, BATCH);
  const until = performance.now() + TURN_MILLISECONDS;
  let last: FetchedCapture | undefined;
  for (const capture of captures) {
    if (last !== undefined && performance.now() > until) break;
    await judgeAgain(tx, [capture], { headers: [], site }, context);
    last = capture;
  }
  if (last !== undefined && (captures.length === BATCH || last !== captures.at(-1)))
    await context.queue.enqueue(tx, [{ kind: HEED_JOB.site, key: siteKey(origin, last) }]);
}

function siteKey(origin: string, after: FetchedCapture | null): string {
  // Addresses hold no spaces.
  return after === null ? origin : `${origin} ${after.url} ${after.sequence}`;
}

async function judgeAgain(
  tx: Connection,
  captures: readonly FetchedCapture[],
  said: Pick<LaterWords, 'headers' | 'site' | 'rules'>,
  context: HeedContext,
): Promise<void> {
  for (const { sequence, url, rights } of captures) {
    const kept: RightsPolicy | null = rights === null ? null : JSON.parse(rights);
    const { headers, site, rules } = said;
    const policy = rejudge(kept, {
      url,
      headers,
      site,
      ...(rules === undefined ? {} : { rules }),
      at: context.at,
    });
    if (policy === null) continue;
    await changeCapture(tx, sequence, { rights: JSON.stringify(policy) });
    await context.queue.enqueue(tx, [{ kind: HEED_JOB.capture, key: sequenceKey(sequence) }]);
  }
}

/** A page that is to be shown until a day is looked at then. */
export async function withholdLater(
  tx: Connection,
  sequence: number,
  policy: RightsPolicy,
  { queue, at }: HeedContext,
): Promise<void> {
  const until = keptUntil(policy);
  if (until === null || until < Date.parse(at)) return;
  const runAt = new Date(until + 1);
  await queue.enqueue(tx, [{ kind: HEED_JOB.capture, key: sequenceKey(sequence), runAt }]);
}
