import { HeadwaterError } from '../../core/errors.ts';
import { registrableDomain } from '../../core/url.ts';

const HOUR = 3_600_000;
/** Of one domain, however many requests name it: whoever owns it is not to be written to or asked more often by others. */
const MOST = { look: { count: 60, within: HOUR }, letter: { count: 5, within: 24 * HOUR } } as const;
/** Domains that are remembered. */
const MOST_DOMAINS = 10_000;

/** How often others are asked and written to because of requests. */
export interface Pace {
  /** Counts one more. @throws HeadwaterError `not-allowed` where there were enough for now, in words for the requester. */
  take(kind: keyof typeof MOST, host: string, now: number): void;
}

export function createPace(): Pace {
  const taken = new Map<string, number[]>();
  return {
    take(kind, host, now) {
      const { count, within } = MOST[kind];
      const key = `${kind} ${registrableDomain(`https://${host}/`) ?? host}`;
      const before = (taken.get(key) ?? []).filter((at) => at > now - within);
      if (before.length >= count)
        throw new HeadwaterError(
          'not-allowed',
          kind === 'letter'
            ? 'enough letters were sent to this domain today; please use another way, or come again tomorrow'
            : 'this domain was looked at often enough for now; please come again in an hour',
        );
      taken.delete(key);
      taken.set(key, [...before, now]);
      const [oldest] = taken.keys();
      if (taken.size > MOST_DOMAINS && oldest !== undefined) taken.delete(oldest);
    },
  };
}
