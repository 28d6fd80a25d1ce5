import { RefusedAddressError } from './address-guard.ts';
import type { NotFetched } from './fetch-result.ts';
import { HostHeldError } from './host-pacer.ts';

/** Codes and names under which undici, Node and the system say that something took too long. */
const TIME_OUTS: ReadonlySet<string> = new Set([
  'TimeoutError',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
/** Headers that are larger than undici reads. */
const TOO_LARGE: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW']);

/** A failed request as a named outcome. */
export function failureOutcome(url: URL, error: unknown): NotFetched {
  if (error instanceof HostHeldError) {
    return { outcome: 'rate-limited', message: error.message, retryAt: new Date(error.until).toISOString() };
  }
  let reason = String(error);
  // `AggregateError`s, one for each address tried, hold their causes in a list.
  for (let cause = error; cause instanceof Error; cause = innerCause(cause)) {
    if (cause instanceof RefusedAddressError) return refusedAddress(cause.message);
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (TIME_OUTS.has(cause.name) || TIME_OUTS.has(code)) {
      return { outcome: 'timed-out', message: `${url.href} did not answer in time` };
    }
    if (TOO_LARGE.has(code))
      return { outcome: 'too-large', message: `${url.host} sends headers without end` };
    reason = cause.message === '' ? code : cause.message;
  }
  return { outcome: 'network-error', message: `${url.href} could not be fetched: ${reason}` };
}

/** The outcome of an address that is private or local. */
export function refusedAddress(what: string): NotFetched {
  return { outcome: 'refused-address', message: `${what}; HEADWATER_ALLOW_ADDRESSES can name it` };
}

function innerCause(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}
