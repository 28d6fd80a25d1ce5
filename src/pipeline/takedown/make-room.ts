import { HeadwaterError } from '../../core/errors.ts';
import type { TakedownRequest } from '../../core/takedown.ts';
import type { Connection } from '../../store/tables.ts';
import { forgetRequesters } from '../../store/takedown/forget-requesters.ts';
import { countUnproven, dropOldestUnproven, dropUnproven } from '../../store/takedown/unproven.ts';

/** Anybody can ask: requests that nobody showed to be theirs do not fill the disk. */
const MOST = 2_000;
/** Of them those that name one domain. */
const MOST_OF_DOMAIN = 20;
const DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/** Requests that say nothing but a domain, and of which nobody shows control of it, are forgotten after 14 days. */
export function expireUnproven(tx: Connection, now: Date): Promise<number> {
  return dropUnproven(tx, new Date(now.getTime() - DAYS * DAY_MILLISECONDS).toISOString());
}

/** So long it is known who asked, once a request is over. */
const REQUESTER_DAYS = 90;

export function forgetOldRequesters(tx: Connection, now: Date): Promise<number> {
  return forgetRequesters(tx, new Date(now.getTime() - REQUESTER_DAYS * DAY_MILLISECONDS).toISOString());
}

/**
 * Makes room for a request. Where too many wait for proof the oldest go: whoever controls a domain is always heard, whatever others
 * sent. Those with a statement wait for an operator and are not let go of.
 *
 * @throws HeadwaterError `not-allowed` where too many with a statement wait.
 */
export async function makeRoom(
  tx: Connection,
  { domain, statement }: TakedownRequest,
  now: Date,
): Promise<void> {
  await expireUnproven(tx, now);
  const withStatement = statement !== null;
  const { all, ofDomain } = await countUnproven(tx, domain, { withStatement });
  if (withStatement) {
    if (all < MOST && ofDomain < MOST_OF_DOMAIN) return;
    throw new HeadwaterError(
      'not-allowed',
      'too many requests with a statement wait for an operator; please come again later, or name your domain without a statement and show control of it',
    );
  }
  const gone = await dropOldestUnproven(tx, { count: ofDomain - MOST_OF_DOMAIN + 1, named: domain });
  await dropOldestUnproven(tx, { count: all - gone - MOST + 1, named: null });
}
