import { DEFAULT_LIMITS, type PollingLimits } from '../../sources/polling-policy.ts';
import { dueEntries } from '../../store/sources/entries.ts';
import { dueSources } from '../../store/sources/polls.ts';
import { dueSubscriptions } from '../../store/sources/subscriptions.ts';
import type { EntryRow, SourceRow, SubscriptionRow } from '../../store/tables.ts';
import { createBell } from '../bell.ts';
import { fetchEntry } from './fetch-entry.ts';
import { NetworkWatch } from './network-watch.ts';
import { pollSource } from './poll-source.ts';
import { subscribe } from './push.ts';
import type { ScheduleContext } from './schedule-context.ts';

export interface SchedulerOptions extends Omit<ScheduleContext, 'isStopped' | 'limits' | 'random'> {
  /** Hosts that are asked at the same time. */
  readonly hostsAtOnce: number;
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

/** One request or a few to one host: a source to be asked, or an entry to be fetched. */
type Task =
  | { readonly kind: 'poll'; readonly host: string; readonly due: number; readonly source: SourceRow }
  | { readonly kind: 'subscribe'; readonly host: string; readonly due: number; readonly row: SubscriptionRow }
  | { readonly kind: 'entry'; readonly host: string; readonly due: number; readonly entry: EntryRow };

const LOOK_MILLISECONDS = 1_000;
/** Hosts end their rest one after the other: they are not looked at one by one. */
const LEAST_LOOK_MILLISECONDS = 20;
const PROBE_MILLISECONDS = 30_000;

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
  const hosts = new BusyHosts(options.restMilliseconds);
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  const bell = createBell();

  async function begin(task: Task): Promise<void> {
    hosts.begin(task.host);
    try {
      await perform(task, context, network);
    } catch (error) {
      if (!stopped) failure.reject(error);
    } finally {
      hosts.end(task.host, clock.now().getTime());
      bell.ring();
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      const now = clock.now().getTime();
      hosts.wakeUp(now);
      const isOnline = network.offlineSince === null;
      const room = isOnline
        ? options.hostsAtOnce - hosts.working
        : hosts.working === 0 && network.mayAsk()
          ? 1
          : 0;
      const tasks = room > 0 ? await nextTasks(context, now, hosts.busy(), room, isOnline) : [];
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

/** Of all that is due the longest due, one of each host. */
async function nextTasks(
  { store, push }: ScheduleContext,
  now: number,
  busy: readonly string[],
  room: number,
  isOnline: boolean,
): Promise<Task[]> {
  const sources = await dueSources(store.read, now, busy, room);
  // Without a network one source is asked, to see whether it is back.
  const entries = isOnline || sources.length === 0 ? await dueEntries(store.read, now, busy, room) : [];
  const subscriptions = push === null || !isOnline ? [] : await dueSubscriptions(store.read, now, room);
  const isBusy = new Set(busy);
  const tasks: Task[] = [
    ...subscriptions
      .map((row): Task => ({ kind: 'subscribe', host: new URL(row.hub).host, due: row.due, row }))
      .filter(({ host }) => !isBusy.has(host)),
    ...sources.map((source): Task => ({ kind: 'poll', host: source.host, due: source.next_due, source })),
    ...entries.map((entry): Task => ({ kind: 'entry', host: entry.host, due: entry.due, entry })),
  ];
  const perHost = new Map<string, Task>();
  for (const task of tasks.sort((a, b) => a.due - b.due))
    if (!perHost.has(task.host)) perHost.set(task.host, task);
  return [...perHost.values()].slice(0, room);
}

async function perform(task: Task, context: ScheduleContext, network: NetworkWatch): Promise<void> {
  if (task.kind === 'entry') {
    const { outcome, ...event } = await fetchEntry(task.entry, context, network);
    context.log.debug('entry fetched', { outcome, ...event });
    return;
  }
  if (task.kind === 'subscribe') return subscribe(task.row, context);
  const event = await pollSource(task.source, context, network);
  if (event.outcome === 'stopped') return;
  const isError = event.message !== null && event.outcome !== 'page';
  const level = isError ? 'warn' : event.fresh > 0 || event.outcome === 'page' ? 'info' : 'debug';
  context.log[level](isError ? 'a source could not be read' : 'source asked', { ...event });
}

/** Which hosts have a task, and which rest after one. */
class BusyHosts {
  readonly #rest: number;
  readonly #working = new Set<string>();
  /** Until when they rest, in the order in which they began to. */
  readonly #resting = new Map<string, number>();

  constructor(restMilliseconds: number) {
    this.#rest = restMilliseconds;
  }

  get working(): number {
    return this.#working.size;
  }

  begin(host: string): void {
    this.#working.add(host);
  }

  end(host: string, now: number): void {
    this.#working.delete(host);
    this.#resting.delete(host);
    this.#resting.set(host, now + this.#rest);
  }

  wakeUp(now: number): void {
    for (const [host, until] of this.#resting) {
      if (until > now) return;
      this.#resting.delete(host);
    }
  }

  busy(): string[] {
    return [...this.#working, ...this.#resting.keys()];
  }

  /** Milliseconds until a host may be asked again. */
  nextWake(now: number): number {
    const [until] = this.#resting.values();
    return until === undefined ? Number.POSITIVE_INFINITY : Math.max(1, until - now);
  }
}
