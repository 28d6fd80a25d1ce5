import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress, isHere, isServedHereAlone } from './is-here.ts';

const app = new Hono()
  .get('/here', (context) => context.text(String(isHere(context))))
  .get('/address', (context) => context.text(clientAddress(context, ['127.0.0.1', '192.0.2.1'])));
const ask = async (path: string, remoteAddress: string, headers: Record<string, string> = {}) =>
  (await app.request(path, { headers }, { incoming: { socket: { remoteAddress } } })).text();

describe('a request from the machine itself', () => {
  it('comes straight from its own address under a name of its own', async () => {
    for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080', '127.1.2.3:1'])
      for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
        expect(await ask('/here', address, { host })).toBe('true');
    expect(await ask('/here', '203.0.113.9', { host: 'localhost' })).toBe('false');
    for (const host of ['news.example', '127.0.0.1.evil.example', 'localhost.evil.example', '', 'x y'])
      expect(await ask('/here', '127.0.0.1', { host }), host).toBe('false');
    for (const field of [
      'x-forwarded-for',
      'x-forwarded-proto',
      'forwarded',
      'via',
      'x-real-ip',
      'cf-ray',
      'cdn-loop',
    ])
      expect(await ask('/here', '127.0.0.1', { host: 'localhost', [field]: 'x' }), field).toBe('false');
  });

  it('does not come by a proxy that hides who asks, as far as it can be told', async () => {
    const env = { incoming: { httpVersion: '1.0', socket: { remoteAddress: '127.0.0.1' } } };
    const answer = await app.request('/here', { headers: { host: '127.0.0.1:8080' } }, env);
    expect(await answer.text()).toBe('false');
    const from = (origin: string) => ask('/here', '127.0.0.1', { host: '127.0.0.1:8080', origin });
    expect(await from('https://news.example')).toBe('false');
    expect(await from('http://127.0.0.1:8080')).toBe('true');
  });
});

describe('serving the machine itself alone', () => {
  it('is on its own address without a public one', () => {
    expect(isServedHereAlone('127.0.0.1', null)).toBe(true);
    expect(isServedHereAlone('localhost', 'http://127.0.0.1:8080')).toBe(true);
    expect(isServedHereAlone('127.0.0.1', 'https://news.example')).toBe(false);
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'news.example', ''])
      expect(isServedHereAlone(host, null), host).toBe(false);
  });
});

describe('the address that limits count', () => {
  it('is that of the connection, or what proxies that are known saw', async () => {
    expect(await ask('/address', '203.0.113.9', { 'x-forwarded-for': '198.51.100.1' })).toBe('203.0.113.9');
    const through = (forwarded: string) =>
      ask('/address', '::ffff:127.0.0.1', { 'x-forwarded-for': forwarded });
    expect(await through('198.51.100.1, 203.0.113.9, 192.0.2.1')).toBe('203.0.113.9');
    expect(await through('made up')).toBe('127.0.0.1');
    expect(await through('')).toBe('127.0.0.1');
  });
});
