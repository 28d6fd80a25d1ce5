// Asks the sources of a store again and again, over loopback and with short pauses; a test kills it at any moment.
import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { Fetcher } from '../../fetch/fetcher.ts';
import { createLogger } from '../../log/logger.ts';
import { startScheduler } from '../schedule/scheduler.ts';
import { openToyPipeline } from './open-toy-pipeline.ts';

const [folder = '', port = '', delay = '0'] = process.argv.slice(2);
const clock = { now: () => new Date() };
const toy = await openToyPipeline(folder);
const hosts = await toy.store.read.selectFrom('sources').select('host').execute();
const fetcher = new Fetcher({
  userAgent: 'Headwater/0.1 (+https://headwater.example/bot)',
  timeoutMilliseconds: 1_000,
  delayMilliseconds: Number(delay),
  maxBytes: 100_000,
  allowAddresses: [...new Set([...hosts.map(({ host }) => host), `moved.web.test:${port}`])],
  clock,
  sleep,
  lookup: (_name, options, callback) => lookup('127.0.0.1', options, callback),
});
startScheduler({
  store: toy.store,
  fetcher,
  catalogue: createOutletCatalogue([]),
  clock,
  listings: toy.pipeline.listings,
  log: createLogger({ level: 'warn', format: 'json' }),
  takeIn: (items) => toy.pipeline.takeIn(items),
  push: null,
  hostsAtOnce: 24,
  restMilliseconds: Number(delay),
  limits: { least: 800, most: 1_500 },
});
