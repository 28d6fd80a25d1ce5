import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import type { TakedownRecord } from '../../core/takedown.ts';
import { isSignedBy, publicKeyOf, recordHash, signRecord } from './signed-record.ts';

const newKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const RECORD: TakedownRecord = {
  ...{ version: 1, number: 1, takedown: 't_1', kind: 'link', domain: 'news.example', proof: 'dns' },
  ...{ receivedAt: '1', decidedAt: '2', purgedAt: '3', checkedAt: '4', before: null },
  result: { articles: 1, sentences: 9, elsewhere: 0, files: 3, bytes: 100, left: 0 },
};

it('is checked by the public key, and by no other', () => {
  const key = newKey();
  const signed = signRecord(RECORD, key);
  expect(isSignedBy(signed, publicKeyOf(key))).toBe(true);
  expect(isSignedBy(signed, publicKeyOf(newKey()))).toBe(false);
  expect(
    isSignedBy({ ...signed, record: signed.record.replace('"left":0', '"left":1') }, publicKeyOf(key)),
  ).toBe(false);
  expect(isSignedBy(signed, 'no key')).toBe(false);
});

it('is the same characters however its fields stand', () => {
  const key = newKey();
  const { version, ...rest } = RECORD;
  expect(signRecord({ ...rest, version }, key).record).toBe(signRecord(RECORD, key).record);
  expect(recordHash(signRecord(RECORD, key))).toMatch(/^[0-9a-f]{64}$/);
});
