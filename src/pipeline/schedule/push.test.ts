import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueSubscriptions } from '../../store/sources/subscriptions.ts';
import { pushRoutes } from '../../web/push-routes.ts';
import { createPushDesk, subscribe } from './push.ts';
import { openSchedule, rss } from './testing/open-schedule.ts';

const FEED = 'https://a.example/feed';
const HUB = 'https://hub.example/';
const DAY = 86_400_000;

let schedule: ReturnType<typeof openSchedule>;
let posted: { href: string; fields: Readonly<Record<string, string>> }[];
let status: number;
beforeEach(async () => {
  posted = [];
  status = 202;
  schedule = openSchedule({
    callback: (token) => `https://me.example/websub/${token}`,
    async post(href, fields) {
      posted.push({ href, fields });
      return { status };
    },
  });
  await schedule.add(FEED);
  schedule.web.set(
    FEED,
    rss(['a'], `<atom:link rel="hub" href="${HUB}"/><atom:link rel="self" href="${FEED}?all"/>`),
  );
  await schedule.poll(FEED);
});
afterEach(() => schedule.close());

const now = () => schedule.context.clock.now().getTime();
async function subscribeAll() {
  for (const row of await dueSubscriptions(schedule.context.store.read, now(), 9))
    await subscribe(row, schedule.context);
  return posted.at(-1)?.fields ?? {};
}
function app() {
  const { store, clock, log, listings } = schedule.context;
  return pushRoutes(createPushDesk({ store, clock, log, listings, onNews: () => {} }));
}
const pathOf = (fields: Readonly<Record<string, string>>) => new URL(fields['hub.callback'] ?? '').pathname;

async function verify(fields: Readonly<Record<string, string>>, mode = 'subscribe', topic = `${FEED}?all`) {
  const query = new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topic,
    'hub.challenge': 'say this',
    'hub.lease_seconds': '864000',
  });
  return app().request(`${pathOf(fields)}?${query}`);
}
function deliver(
  fields: Readonly<Record<string, string>>,
  body: string,
  secret = fields['hub.secret'] ?? '',
) {
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  return app().request(pathOf(fields), {
    method: 'POST',
    body,
    headers: { 'x-hub-signature': signature, 'content-type': 'application/rss+xml' },
  });
}

describe('news that is pushed', () => {
  it('is asked for where a hub is offered, confirmed, and taken in when it is signed', async () => {
    const fields = await subscribeAll();
    expect(posted).toMatchObject([
      { href: HUB, fields: { 'hub.mode': 'subscribe', 'hub.topic': `${FEED}?all` } },
    ]);
    const answer = await verify(fields);
    expect([answer.status, await answer.text()]).toEqual([200, 'say this']);
    expect((await schedule.list())[0]?.pushed).toBe(true);
    expect((await deliver(fields, rss(['b']))).status).toBe(202);
    const urls = (await schedule.entries()).map(({ url }) => url);
    expect(urls).toContain('https://a.example/2026/b');
    expect((await schedule.list())[0]?.days.at(-1)).toMatchObject({ polls: 1, entries: 1 });
  });

  it('is not taken in with a wrong signature, which is not told', async () => {
    const fields = await subscribeAll();
    await verify(fields);
    expect((await deliver(fields, rss(['forged']), 'guess')).status).toBe(202);
    expect(await schedule.entries()).toHaveLength(1);
  });

  it('makes polls rare while the subscription lasts, and not after', async () => {
    await verify(await subscribeAll());
    const due = async () => Date.parse((await schedule.poll(FEED)).nextDue ?? '') - now();
    expect(await due()).toBe(DAY / 4);
    schedule.pass(11 * DAY);
    expect(await due()).toBeLessThanOrEqual(DAY / 2);
    expect((await schedule.list())[0]?.pushed).toBe(false);
  });

  it('is asked for again before the lease ends', async () => {
    await verify(await subscribeAll());
    schedule.pass(7 * DAY);
    await subscribeAll();
    expect(posted).toHaveLength(1);
    schedule.pass(1.1 * DAY);
    await subscribeAll();
    expect(posted).toHaveLength(2);
    expect(posted[1]?.fields['hub.secret']).toBe(posted[0]?.fields['hub.secret']);
  });

  it('is asked for less and less where the hub does not answer, and polled all the while', async () => {
    status = 500;
    await subscribeAll();
    for (let hour = 0; hour < 48; hour += 1) {
      schedule.pass(DAY / 24);
      await subscribeAll();
    }
    expect(posted.length).toBeGreaterThan(2);
    expect(posted.length).toBeLessThan(8);
    expect((await schedule.list())[0]?.pushed).toBe(false);
  });

  it('may be denied', async () => {
    const fields = await subscribeAll();
    expect((await verify(fields, 'denied')).status).toBe(200);
    expect((await schedule.list())[0]?.pushed).toBe(false);
    expect((await deliver(fields, rss(['b']))).status).toBe(410);
  });

  it('is refused where nobody asked for it', async () => {
    const fields = await subscribeAll();
    expect((await verify(fields, 'subscribe', 'https://other.example/')).status).toBe(404);
    expect((await verify(fields, 'unsubscribe')).status).toBe(404);
    expect((await app().request('/websub/unknown?hub.mode=subscribe&hub.challenge=x')).status).toBe(404);
    expect((await app().request('/websub/unknown', { method: 'POST', body: 'x' })).status).toBe(410);
  });

  it('of another kind than a feed has the source asked', async () => {
    const fields = await subscribeAll();
    await verify(fields);
    schedule.pass(60_000);
    expect((await deliver(fields, 'ping')).status).toBe(202);
    expect((await schedule.list())[0]?.nextDue).toBe(new Date(now()).toISOString());
  });
});
