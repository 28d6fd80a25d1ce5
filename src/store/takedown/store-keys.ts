import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { getMeta, setMeta } from '../meta.ts';
import type { Connection } from '../tables.ts';

/** The secrets of a store: what its marks are made with, and what it signs its records with (PKCS #8, base64). */
export interface StoreKeys {
  readonly mark: Buffer;
  readonly signing: string;
}

const MARK_KEY = 'takedown-mark-key';
const SIGNING_KEY = 'takedown-signing-key';

/** Null where nothing was ever taken down. */
export async function findStoreKeys(db: Connection): Promise<StoreKeys | null> {
  const [mark, signing] = [await getMeta(db, MARK_KEY), await getMeta(db, SIGNING_KEY)];
  return mark === null || signing === null ? null : { mark: Buffer.from(mark, 'base64'), signing };
}

/** The keys, made when they are first needed. Within a transaction that writes, so that there is one pair only. */
export async function storeKeys(tx: Connection): Promise<StoreKeys> {
  const known = await findStoreKeys(tx);
  if (known !== null) return known;
  const { privateKey } = generateKeyPairSync('ed25519');
  const keys = {
    mark: randomBytes(32),
    signing: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
  };
  await putStoreKeys(tx, keys);
  return keys;
}

export async function putStoreKeys(tx: Connection, keys: StoreKeys): Promise<void> {
  await setMeta(tx, MARK_KEY, keys.mark.toString('base64'));
  await setMeta(tx, SIGNING_KEY, keys.signing);
}
