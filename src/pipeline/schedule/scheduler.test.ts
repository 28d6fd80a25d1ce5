import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../../log/logger.ts';
import { type Scheduler, type SchedulerOptions, startScheduler } from './scheduler.ts';
import { openSchedule, rss } from './testing/open-schedule.ts';

const AWAY = { outcome: 'network-error', message: 'getaddrinfo ENOTFOUND' } as const;

let schedule: ReturnType<typeof openSchedule>;
let scheduler: Scheduler | null;
let lines: string[];
beforeEach(() => {
  schedule = openSchedule();
  scheduler = null;
  lines = [];
});
afterEach(async () => {
  scheduler?.stop();
  await scheduler?.done;
  await sleep(20);
  await schedule.close();
});

function start(options: Partial<SchedulerOptions> = {}): Scheduler {
  const log = createLogger({
    level: 'info',
    format: 'pretty',
    write: (line) => lines.push(line.slice(9).trim()),
  });
  const given = {
    ...schedule.context,
    log,
    hostsAtOnce: 4,
    restMilliseconds: 0,
    probeMilliseconds: 1,
    lookMilliseconds: 5,
  };
  scheduler = startScheduler({ ...given, ...options });
  return scheduler;
}
const eventually = (isTrue: () => unknown | Promise<unknown>) =>
  expect.poll(isTrue, { timeout: 5_000, interval: 5 });

describe('the scheduler', () => {
  it('asks what is due and fetches what it finds, also what others add meanwhile', async () => {
    const feeds = ['https://a.example/feed', 'https://b.example/feed'];
    for (const url of feeds) schedule.web.set(url, rss([new URL(url).hostname[0] ?? '']));
    await schedule.add(feeds[0] ?? '');
    start();
    await eventually(() => schedule.taken.length).toBe(1);
    await schedule.add(feeds[1] ?? '');
    await eventually(() => schedule.taken.length).toBe(2);
    expect(schedule.asked.filter(({ url }) => url === feeds[0])).toHaveLength(1);
  });

  it('lets no host with much to say keep the others waiting', async () => {
    const order: string[] = [];
    schedule.web.set(
      'https://a.example/feed',
      rss(Array.from({ length: 50 }, (_, index) => `item-${index}`)),
    );
    schedule.web.set('https://late.example/feed', rss([]));
    await schedule.add('https://a.example/feed');
    const takeIn: SchedulerOptions['takeIn'] = async (items) => {
      order.push(...items.map(({ source }) => source));
      if (order.length === 3) await schedule.add('https://late.example/feed');
      await sleep(2);
    };
    start({ takeIn, hostsAtOnce: 2 });
    await eventually(() => order.length).toBe(50);
    const asked = schedule.asked.map(({ url }) => url);
    expect(asked.indexOf('https://late.example/feed')).toBeLessThan(20);
  });

  it('leaves a host alone until its door says that it is ready', async () => {
    schedule.web.set('https://a.example/feed', rss(['x', 'y']));
    await schedule.add('https://a.example/feed');
    const { fetcher, clock } = schedule.context;
    start({ fetcher: { ...fetcher, readyAt: () => clock.now().getTime() + 60_000 } });
    await eventually(() => schedule.asked.length).toBe(1);
    await sleep(50);
    expect(schedule.asked).toHaveLength(1);
    schedule.pass(60_000);
    await eventually(() => schedule.asked.length).toBe(2);
  });

  it('says once that there is no network, goes on looking, and asks all when it is back', async () => {
    const urls = Array.from({ length: 8 }, (_, index) => `https://h${index}.example/feed`);
    for (const url of urls) {
      await schedule.add(url);
      schedule.web.set(url, AWAY);
    }
    const { offlineSince } = start();
    expect(offlineSince).toBeNull();
    await eventually(() => scheduler?.offlineSince).not.toBeNull();
    const heard = async () => (await schedule.list()).map(({ failures, lastError }) => [failures, lastError]);
    await eventually(heard).toEqual(urls.map(() => [0, null]));
    const before = schedule.asked.length;
    for (let probes = 0; probes < 5; probes += 1) {
      schedule.pass(10);
      scheduler?.wake();
      await sleep(10);
    }
    expect(schedule.asked.length).toBeGreaterThan(before);
    for (const url of urls) schedule.web.set(url, rss([]));
    await eventually(async () => {
      schedule.pass(10);
      return (await schedule.list()).filter(({ lastSuccess }) => lastSuccess !== null).length;
    }).toBe(8);
    expect(lines[0]).toBe('info: sources are asked from now on sources=8');
    expect(lines.filter((line) => line.includes('no network'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('network is back'))).toHaveLength(1);
  });

  it('survives a bug that one source brings out, and says so', async () => {
    await schedule.add('https://bad.example/feed');
    await schedule.add('https://good.example/feed');
    schedule.web.set('https://good.example/feed', rss(['x']));
    const { fetcher } = schedule.context;
    start({
      fetcher: {
        ...fetcher,
        fetchIfChanged: (url, validators) =>
          url.includes('bad')
            ? Promise.reject(new TypeError('x is undefined'))
            : fetcher.fetchIfChanged(url, validators),
      },
    });
    await eventually(() => schedule.taken.length).toBe(1);
    await eventually(
      async () => (await schedule.list()).find(({ url }) => url.includes('bad'))?.lastErrorCode,
    ).toBe('reader-failed');
    expect(lines.some((line) => line.startsWith('error: a bug in Headwater'))).toBe(true);
  });

  it('ends where the store fails', async () => {
    await schedule.add('https://a.example/feed');
    schedule.web.set('https://a.example/feed', rss(['x']));
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    await expect(start({ takeIn: () => Promise.reject(full) }).failed).rejects.toThrow('no space left');
  });

  it('leaves the store alone once it is stopped, with requests still under way', async () => {
    await schedule.add('https://a.example/feed');
    const { promise, resolve } = Promise.withResolvers<void>();
    const { fetcher } = schedule.context;
    start({
      fetcher: {
        ...fetcher,
        async fetchIfChanged(url, validators) {
          await promise;
          return fetcher.fetchIfChanged(url, validators);
        },
      },
    });
    await sleep(30);
    scheduler?.stop();
    await scheduler?.done;
    schedule.web.set('https://a.example/feed', rss(['x']));
    resolve();
    await sleep(30);
    expect((await schedule.list())[0]).toMatchObject({ lastPolled: null, waiting: 0 });
  });
});
