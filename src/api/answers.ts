import type { Context } from 'hono';
import type { ErrorCode } from '../core/errors.ts';
import type { Page } from '../store/news-reader.ts';

const DEFAULT_LIMIT = 30;
const MOST = 100;

/** The one shape of an error. */
export function problem(
  context: Context,
  status: 400 | 403 | 404 | 413 | 415 | 422 | 500 | 503,
  code: ErrorCode,
  message: string,
): Response {
  return context.json({ error: { code, message } }, status);
}

export function badPage(context: Context): Response {
  return problem(
    context,
    400,
    'usage',
    `"limit" must be 1 to ${MOST} and "offset" 0 or more, both whole numbers.`,
  );
}

/** `limit` and `offset` of a list, where an answer has several under a prefix; null where they are none. */
export function requestedPage(context: Context, prefix = ''): Page | null {
  const limit = wholeNumber(context.req.query(`${prefix}limit`), DEFAULT_LIMIT);
  const offset = wholeNumber(context.req.query(`${prefix}offset`), 0);
  if (limit === null || offset === null || limit < 1 || limit > MOST) return null;
  return { offset, limit };
}

function wholeNumber(value: string | undefined, otherwise: number): number | null {
  if (value === undefined) return otherwise;
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}
