import type { RightsPolicy } from '../../core/rights.ts';
import { charactersLeft, operatorsLimit } from '../../core/who-limits.ts';
import type { Queue } from '../../queue/queue.ts';
import { strictest } from '../../rights/rule.ts';
import { capturesFromWeb, changeCapture } from '../../store/captures/captures.ts';
import type { Connection } from '../../store/tables.ts';
import { type OutletOfAddress, operatorRules } from '../operator-rules.ts';
import { sequenceKey } from '../sequence-key.ts';
import { HEED_JOB } from './heed-words.ts';

/** Captures are looked through by so many at a time before others have their turn. */
const BATCH = 500;

/** Asks for all that is kept of an outlet to be looked at again: its operator decided to keep less of it. */
export async function heedOperator(tx: Connection, domain: string, queue: Queue): Promise<void> {
  await queue.enqueue(tx, [{ kind: HEED_JOB.outlet, key: domain }]);
}

/**
 * Looks through some captures for those of an outlet; the rest is a job of its own. What the operator decided counts beside
 * what publishers said, and what is said of a capture already stays. Nothing is done where the decision was taken back.
 */
export async function heedOutletJob(
  tx: Connection,
  key: string,
  { queue, outletOf }: { readonly queue: Queue; readonly outletOf: OutletOfAddress },
): Promise<void> {
  const [domain = '', after = '0'] = key.split(' ');
  const rule = (await operatorRules(tx)).get(domain);
  if (rule === undefined) return;
  const captures = await capturesFromWeb(tx, Number(after), BATCH);
  for (const { sequence, url, outlet_domain, rights } of captures) {
    if (outlet_domain !== domain && (url === null || outletOf(url) !== domain)) continue;
    const kept: RightsPolicy | null = rights === null ? null : JSON.parse(rights);
    if (operatorsLimit(kept) <= charactersLeft(rule)) continue;
    const policy = strictest([...(kept?.rules ?? []), rule]);
    await changeCapture(tx, sequence, { rights: JSON.stringify(policy) });
    await queue.enqueue(tx, [{ kind: HEED_JOB.capture, key: sequenceKey(sequence) }]);
  }
  const last = captures.at(-1);
  if (last !== undefined && captures.length === BATCH)
    await queue.enqueue(tx, [{ kind: HEED_JOB.outlet, key: `${domain} ${last.sequence}` }]);
}
