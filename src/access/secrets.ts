import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody can guess, in letters that may stand in an address. */
export function newSecret(prefix = ''): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** 80 bits for what is no secret but must not be counted through. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(10).toString('hex')}`;
}

/** By which a secret is kept. It has 256 bits of its own, so that a fast hash without salt is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** What the forms of a session carry: made from its secret, of which it tells nothing. */
export function formToken(session: string): string {
  return createHmac('sha256', session).update('headwater form').digest('base64url');
}

/** Compares in a time that does not depend on where two texts differ. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
