import { DEFAULT_LIMITS, type PollingLimits } from '../../sources/polling-policy.ts';
import { dueCitedPages } from '../../store/sources/cited-pages.ts';
import { dueEntries } from '../../store/sources/entries.ts';
import { activeSources, dueSources } from '../../store/sources/polls.ts';
import { dueSubscriptions, updateSubscription } from '../../store/sources/subscriptions.ts';
import { mayPass } from '../../store/sqlite/sqlite-error.ts';
import type { CitedPageRow, EntryRow, SourceRow, SubscriptionRow } from '../../store/tables.ts';
import { createBell } from '../bell.ts';
import { BusyHosts } from './busy-hosts.ts';
import { fetchCitedPage, giveUpCitedPage } from './fetch-cited-page.ts';
import { fetchEntry, giveUpEntry } from './fetch-entry.ts';
import { NetworkWatch } from './network-watch.ts';
import { pollSource, recordFailure } from './poll-source.ts';
import { subscribe } from './push.ts';
import type { ScheduleContext } from './schedule-context.ts';

export interface SchedulerOptions extends Omit<ScheduleContext, 'isStopped' | 'limits' | 'random'> {
  /** Hosts that are asked at the same time. */
  readonly hostsAtOnce: number;
  /** Whether pages are fetched that articles name as where something of theirs comes from. */
  readonly chases?: boolean;
  /** Milliseconds for which a host is left alone between two tasks. */
  readonly restMilliseconds: number;
  readonly limits?: PollingLimits;
  readonly random?: () => number;
  /** Without a network, it is looked for this often. */
  readonly probeMilliseconds?: number;
  /** Where nothing is due, sources that others added are looked for this often. */
  readonly lookMilliseconds?: number;
}

/** What asks sources again and again, and fetches what they list. */
export interface Scheduler {
  /** Since when there is no network; null while there is. */
  readonly offlineSince: Date | null;
  /** Looks for what is due at once. */
  wake(): void;
  /** Rejects where the store fails; never resolves. */
  readonly failed: Promise<never>;
  /** Begins nothing any more. What is under way leaves the store alone from now on, and is done again at the next start. */
  stop(): void;
  /** Resolves when nothing of it touches the store any more. */
  readonly done: Promise<void>;
}

/** One request or a few to one host: a source to be asked, or an entry or a page that articles name to be fetched. */
type Task =
  | { readonly kind: 'poll'; readonly host: string; readonly due: number; readonly source: SourceRow }
  | { readonly kind: 'subscribe'; readonly host: string; readonly due: number; readonly row: SubscriptionRow }
  | { readonly kind: 'entry'; readonly host: string; readonly due: number; readonly entry: EntryRow }
  | { readonly kind: 'cited'; readonly host: string; readonly due: number; readonly page: CitedPageRow };

const LOOK_MILLISECONDS = 1_000;
/** Hosts end their rest one after the other: they are not looked at one by one. */
const LEAST_LOOK_MILLISECONDS = 20;
const PROBE_MILLISECONDS = 30_000;
/** Where nothing can be written, because the disk is full, nothing is asked for so long. */
const FULL_MILLISECONDS = 30_000;
/** A time that does not come: what brings out a bug is not tried again. */
const LATER = Number.MAX_SAFE_INTEGER;

/**
 * Starts asking. All state is in the store, so that a program that was killed goes on where it was. Each host has one task
 * at a time and rests after it, so that no host with much to say keeps the others waiting; of what is due, the longest due
 * comes first.
 */
export function startScheduler(options: SchedulerOptions): Scheduler {
  const { clock, log, probeMilliseconds = PROBE_MILLISECONDS } = options;
  let stopped = false;
  const context: ScheduleContext = {
    limits: DEFAULT_LIMITS,
    random: Math.random,
    ...options,
    isStopped: () => stopped,
  };
  const network = new NetworkWatch({ clock, log, probeMilliseconds });
  const hosts = new BusyHosts();
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  const bell = createBell();
  let writesFrom = 0;

  async function begin(task: Task): Promise<void> {
    hosts.begin(task.host);
    try {
      await perform(task, context, network);
    } catch (error) {
      // Nothing was written: what is due is still due when there is room again.
      if (mayPass(error)) writesFrom = clock.now().getTime() + FULL_MILLISECONDS;
      else if (!stopped) await setAside(task, error, context).catch(failure.reject);
    } finally {
      // A host that asks for long pauses rests here, not with a place among those that are asked.
      const rested = clock.now().getTime() + options.restMilliseconds;
      hosts.end(task.host, Math.max(rested, context.fetcher.readyAt(task.host)));
      bell.ring();
    }
  }

  async function run(): Promise<void> {
    const sources = await activeSources(context.store.read);
    if (sources > 0) log.info('sources are asked from now on', { sources });
    while (!stopped) {
      const now = clock.now().getTime();
      hosts.wakeUp(now);
      const isOnline = network.offlineSince === null;
      const isFull = now < writesFrom && writesFrom - now <= FULL_MILLISECONDS;
      const room = isFull
        ? 0
        : isOnline
          ? options.hostsAtOnce - hosts.working
          : hosts.working === 0 && network.mayAsk()
            ? 1
            : 0;
      const { chases = false } = options;
      const tasks =
        room > 0 ? await nextTasks(context, { now, busy: hosts.busy(), room, isOnline, chases }) : [];
      if (stopped) return;
      for (const task of tasks) void begin(task);
      const look = Math.min(options.lookMilliseconds ?? LOOK_MILLISECONDS, hosts.nextWake(now));
      if (tasks.length === 0) await bell.wait(Math.max(look, LEAST_LOOK_MILLISECONDS));
    }
  }

  const done = run().catch((error) => {
    log.error('the scheduler stopped', { error });
    failure.reject(error);
  });
  return {
    get offlineSince() {
      return network.offlineSince;
    },
    wake: bell.ring,
    failed: failure.promise,
    done,
    stop() {
      stopped = true;
      bell.ring();
    },
  };
}

interface Round {
  readonly now: number;
  readonly busy: readonly string[];
  readonly room: number;
  readonly isOnline: boolean;
  readonly chases: boolean;
}

/** Of all that is due the longest due, one of each host. */
async function nextTasks(
  { store, push }: ScheduleContext,
  { now, busy, room, isOnline, chases }: Round,
): Promise<Task[]> {
  const sources = await dueSources(store.read, now, busy, room);
  // Without a network one source is asked, to see whether it is back.
  const entries = isOnline || sources.length === 0 ? await dueEntries(store.read, now, busy, room) : [];
  const subscriptions = push === null || !isOnline ? [] : await dueSubscriptions(store.read, now, room);
  const mayChase = chases && (isOnline || sources.length + entries.length === 0);
  const cited = mayChase ? await dueCitedPages(store.read, now, busy, room) : [];
  const isBusy = new Set(busy);
  const tasks: Task[] = [
    ...subscriptions
      .map((row): Task => ({ kind: 'subscribe', host: new URL(row.hub).host, due: row.due, row }))
      .filter(({ host }) => !isBusy.has(host)),
    ...sources.map((source): Task => ({ kind: 'poll', host: source.host, due: source.next_due, source })),
    ...entries.map((entry): Task => ({ kind: 'entry', host: entry.host, due: entry.due, entry })),
    ...cited.map((page): Task => ({ kind: 'cited', host: page.host, due: page.due, page })),
  ];
  const perHost = new Map<string, Task>();
  for (const task of tasks.sort((a, b) => a.due - b.due))
    if (!perHost.has(task.host)) perHost.set(task.host, task);
  return [...perHost.values()].slice(0, room);
}

/**
 * Something was thrown where nothing should be: by the store, which ends the scheduler, or by a bug that one source or page
 * brings out, which must not keep all others from being asked.
 */
async function setAside(task: Task, error: unknown, context: ScheduleContext): Promise<void> {
  if (isStoreFailure(error)) throw error;
  context.log.error('a bug in Headwater, please report it', { task: task.kind, host: task.host, error });
  const message = `Reading it failed: ${error instanceof Error ? error.message : String(error)}`;
  if (task.kind === 'poll') await recordFailure(task.source, { outcome: 'reader-failed', message }, context);
  else if (task.kind === 'entry') await giveUpEntry(task.entry, message, context);
  else if (task.kind === 'cited') await giveUpCitedPage(task.page, message, context);
  else
    await updateSubscription(context.store.write, task.row.source_id, {
      state: 'refused',
      reason: message,
      due: LATER,
    });
}

function isStoreFailure(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return (
    typeof code === 'string' &&
    (code.startsWith('store-') || code === 'ERR_SQLITE_ERROR' || /^E[A-Z]+$/.test(code))
  );
}

async function perform(task: Task, context: ScheduleContext, network: NetworkWatch): Promise<void> {
  if (task.kind === 'entry') {
    const { outcome, ...event } = await fetchEntry(task.entry, context, network);
    context.log.debug('entry fetched', { outcome, ...event });
    return;
  }
  if (task.kind === 'cited') {
    const { outcome, ...event } = await fetchCitedPage(task.page, context, network);
    context.log.debug('cited page fetched', { outcome, ...event });
    return;
  }
  if (task.kind === 'subscribe') return subscribe(task.row, context);
  const event = await pollSource(task.source, context, network);
  if (event.outcome === 'stopped') return;
  const isError = event.message !== null && event.outcome !== 'page';
  const level = isError ? 'warn' : event.fresh > 0 || event.outcome === 'page' ? 'info' : 'debug';
  const fields = Object.entries(event).filter(([, value]) => value !== null);
  context.log[level](isError ? 'a source could not be read' : 'source asked', Object.fromEntries(fields));
}
