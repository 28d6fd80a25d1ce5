import { getRequestListener } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeLoopback, fetcherFor, serve, servePages } from '../../fetch/fixtures/loopback.ts';
import { pushRoutes } from '../../web/push-routes.ts';
import { createPushDesk } from './push.ts';
import { type Scheduler, startScheduler } from './scheduler.ts';
import { createSourceDesk, type SourceDesk } from './source-desk.ts';
import { openSchedule, rss } from './testing/open-schedule.ts';
import { createHub } from './testing/websub-hub.ts';

const DAY = 86_400_000;
const LEASE_DAYS = 5;

let schedule: ReturnType<typeof openSchedule>;
let hub: ReturnType<typeof createHub>;
let scheduler: Scheduler;
let desk: SourceDesk;
let topic: string;
let feed: string;

/** A publisher, its hub and Headwater, each with a server of its own; only the clock is a stand-in. */
async function open(hubPath = '/'): Promise<void> {
  hub = createHub({ lease: (LEASE_DAYS * DAY) / 1_000 });
  const hubHost = await serve(hub.listener);
  const publisher = await servePages((request, response) => {
    const isFeed = request.url === '/feed';
    response.writeHead(isFeed ? 200 : 404, { 'content-type': 'application/rss+xml' }).end(isFeed ? feed : '');
  });
  topic = `http://${publisher}/feed`;
  feed = rss(['a'], `<atom:link rel="hub" href="http://${hubHost}${hubPath}"/>`);
  schedule = openSchedule();
  const { store, clock, log, listings, catalogue } = schedule.context;
  const routes = pushRoutes(createPushDesk({ store, clock, log, listings, onNews: () => scheduler.wake() }));
  const ours = await serve(getRequestListener(routes.fetch));
  const fetcher = fetcherFor([publisher, hubHost], { clock });
  const push = {
    callback: (token: string) => `http://${ours}/websub/${token}`,
    post: (href: string, fields: Readonly<Record<string, string>>) => fetcher.postForm(href, fields),
  };
  scheduler = startScheduler({
    ...schedule.context,
    fetcher,
    push,
    hostsAtOnce: 4,
    restMilliseconds: 0,
    lookMilliseconds: 5,
  });
  desk = createSourceDesk({ store, clock, catalogue, fetcher, listings, push });
  await schedule.add(topic);
}

beforeEach(() => open());
afterEach(async () => {
  scheduler.stop();
  await scheduler.done;
  await closeLoopback();
  await schedule.close();
});

const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000, interval: 10 });
const source = async () => (await schedule.list())[0];
const listed = async () => (await schedule.entries()).map(({ url }) => url?.split('/').at(-1));
/** The one callback that the hub knows. */
const callback = () => [...hub.subscriptions.keys()][0] ?? '';
async function subscribed(): Promise<void> {
  await eventually(() => hub.subscriptions.size).toBe(1);
  await eventually(async () => (await source())?.pushed).toBe(true);
}

describe('a hub over HTTP', { timeout: 30_000 }, () => {
  it('is asked, verifies that it was us, and from then on brings the news', async () => {
    await subscribed();
    expect(hub.forms).toHaveLength(1);
    expect(hub.forms[0]).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': topic });
    expect(hub.verifications).toEqual([{ mode: 'subscribe', status: 200, confirmed: true }]);
    for (const [index, method] of ['sha1', 'sha256', 'sha384', 'sha512'].entries())
      expect(await hub.distribute(topic, rss([`news-${index}`]), { method })).toEqual([202]);
    expect(await listed()).toEqual(['a', 'news-0', 'news-1', 'news-2', 'news-3']);
  });

  it('that signs with another secret is heard, and its news is not taken in', async () => {
    await subscribed();
    expect(await hub.distribute(topic, rss(['forged']), { forge: true })).toEqual([202]);
    expect(await fetch(callback(), { method: 'POST', body: rss(['unsigned']) })).toMatchObject({
      status: 202,
    });
    expect(await listed()).toEqual(['a']);
  });

  it('is not confirmed what nobody here asked for', async () => {
    await subscribed();
    const form = { 'hub.callback': callback(), 'hub.topic': topic };
    expect(await hub.verify({ ...form, 'hub.mode': 'subscribe', 'hub.topic': `${topic}?other` })).toBe(false);
    expect(await hub.verify({ ...form, 'hub.mode': 'unsubscribe' })).toBe(false);
    const unknown = {
      ...form,
      'hub.mode': 'subscribe',
      'hub.callback': new URL('no-token', callback()).href,
    };
    expect(await hub.verify(unknown)).toBe(false);
    expect(hub.verifications.slice(1).map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is asked again before the lease ends, and polls go on where it does not answer', async () => {
    await subscribed();
    schedule.pass(LEASE_DAYS * 0.7 * DAY);
    scheduler.wake();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hub.forms).toHaveLength(1);
    schedule.pass(LEASE_DAYS * 0.15 * DAY);
    await eventually(() => hub.forms.length).toBe(2);
    expect(hub.forms[1]).toEqual(hub.forms[0]);
    await eventually(() => hub.verifications.length).toBe(2);
    hub.policy = 'fail';
    schedule.pass((LEASE_DAYS + 1) * DAY);
    await eventually(() => hub.forms.length).toBeGreaterThan(2);
    await eventually(async () => (await source())?.pushed).toBe(false);
    expect((await source())?.interval).toBeLessThanOrEqual(DAY / 2);
  });

  it('may deny a subscription at any time, and is left alone for days', async () => {
    await subscribed();
    hub.policy = 'deny';
    schedule.pass(LEASE_DAYS * 0.85 * DAY);
    await eventually(async () => (await source())?.pushed).toBe(false);
    const asked = hub.forms.length;
    expect(await hub.distribute(topic, rss(['late']))).toEqual([410]);
    expect(hub.subscriptions.size).toBe(0);
    schedule.pass(5 * DAY);
    scheduler.wake();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hub.forms).toHaveLength(asked);
    hub.policy = 'accept';
    schedule.pass(3 * DAY);
    await subscribed();
  });

  it('is told when its source is not watched any more, and ends the subscription', async () => {
    await subscribed();
    const { id = '' } = (await source()) ?? {};
    expect(await desk.remove([id])).toBe(1);
    await eventually(() => hub.subscriptions.size).toBe(0);
    expect(hub.forms.at(-1)).toMatchObject({ 'hub.mode': 'unsubscribe', 'hub.topic': topic });
    expect(hub.verifications.at(-1)).toEqual({ mode: 'unsubscribe', status: 200, confirmed: true });
  });

  it('is not asked for more while a source is paused', async () => {
    await subscribed();
    const { id = '' } = (await source()) ?? {};
    await desk.pause([id]);
    schedule.pass(LEASE_DAYS * DAY);
    scheduler.wake();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hub.forms).toHaveLength(1);
    await desk.resume([id]);
    await eventually(() => hub.forms.length).toBe(2);
  });
});

it('follows a hub that stands elsewhere', async () => {
  scheduler.stop();
  await closeLoopback();
  await schedule.close();
  await open('/moved');
  await subscribed();
  expect(hub.forms[0]).toMatchObject({ 'hub.topic': topic });
}, 30_000);
