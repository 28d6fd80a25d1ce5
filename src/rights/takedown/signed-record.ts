import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { SignedRecord, TakedownRecord } from '../../core/takedown.ts';

/** What a store signs its records with: Ed25519 (RFC 8032), as PKCS #8 in base64. */
export function signRecord(record: TakedownRecord, privateKey: string): SignedRecord {
  const text = canonical(record);
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return { record: text, signature: sign(null, Buffer.from(text), key).toString('base64') };
}

/** The key by which others check, as SPKI in base64. */
export function publicKeyOf(privateKey: string): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

/** Whether a record is as it was signed. False for what is no key, no signature or no record. */
export function isSignedBy({ record, signature }: SignedRecord, publicKey: string): boolean {
  try {
    const key: KeyObject = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    });
    return verify(null, Buffer.from(record), key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** By which the next record names this one, so that none can be taken out of the log unseen. */
export function recordHash({ record }: Pick<SignedRecord, 'record'>): string {
  return createHash('sha256').update(record).digest('hex');
}

/** JSON with the names of all objects in order (as RFC 8785 has it for what we write), so that it can be made again. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
