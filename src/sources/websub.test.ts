import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerLinks, isSigned, readHubWord, renewAfter, subscriptionForm } from './websub.ts';

const TOPIC = 'https://harborpost.example/feed';
const WORD = {
  'hub.mode': 'subscribe',
  'hub.topic': TOPIC,
  'hub.challenge': 'c4',
  'hub.lease_seconds': '864000',
};

describe('WebSub', () => {
  it('asks for a subscription with a topic, a callback, a secret and a lease', () => {
    const form = subscriptionForm({ topic: TOPIC, callback: 'https://me.example/websub/t', secret: 's' });
    expect(form).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.secret': 's' });
    expect(Number(form['hub.lease_seconds'])).toBeGreaterThan(86_400);
  });

  it('confirms what was asked for, and nothing else', () => {
    expect(readHubWord(WORD, TOPIC)).toEqual({
      kind: 'verify',
      challenge: 'c4',
      leaseMilliseconds: 864_000_000,
    });
    for (const odd of [
      { 'hub.topic': 'https://other.example/' },
      { 'hub.mode': 'unsubscribe' },
      { 'hub.challenge': '' },
      { 'hub.mode': undefined },
    ])
      expect(readHubWord({ ...WORD, ...odd }, TOPIC)).toEqual({ kind: 'unknown' });
  });

  it('hears that a subscription is denied', () => {
    const denied = { 'hub.mode': 'denied', 'hub.topic': TOPIC, 'hub.reason': 'too many' };
    expect(readHubWord(denied, TOPIC)).toEqual({ kind: 'denied', reason: 'too many' });
  });

  it('takes no lease that ends at once or never, and renews before the end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (lease) => {
        const word = readHubWord({ ...WORD, 'hub.lease_seconds': lease }, TOPIC);
        const milliseconds = word.kind === 'verify' ? word.leaseMilliseconds : 0;
        expect(milliseconds).toBeGreaterThanOrEqual(300_000);
        expect(milliseconds).toBeLessThanOrEqual(30 * 86_400_000);
        expect(renewAfter(milliseconds)).toBeLessThan(milliseconds);
      }),
    );
  });

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('knows a delivery by its signature with %s', (method) => {
    const body = Buffer.from('<rss/>');
    const digest = createHmac(method, 'secret').update(body).digest('hex');
    expect(isSigned(body, `${method}=${digest}`, 'secret')).toBe(true);
    expect(isSigned(body, `${method}=${digest}`, 'other')).toBe(false);
    expect(isSigned(Buffer.from('<rss />'), `${method}=${digest}`, 'secret')).toBe(false);
  });

  it('takes nothing without a signature, or with one that is none', () => {
    const body = Buffer.from('<rss/>');
    for (const signature of [undefined, '', 'sha256=', 'sha256=zz', 'md5=00', 'sha256', '=00'])
      expect(isSigned(body, signature, 'secret'), String(signature)).toBe(false);
    fc.assert(fc.property(fc.string(), (signature) => !isSigned(body, signature, 'secret')));
  });

  it('finds hubs in Link headers', () => {
    const header = `<https://a.example/>; rel=self, <https://hub.example/?a=1,2>; title="x"; rel="hub next", </b>; rel="nohub"`;
    expect(headerLinks(header, 'hub')).toEqual(['https://hub.example/?a=1,2']);
    expect(headerLinks(header, 'self')).toEqual(['https://a.example/']);
    expect(headerLinks(undefined, 'hub')).toEqual([]);
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(headerLinks(text, 'hub'))));
  });
});
