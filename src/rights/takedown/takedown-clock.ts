import type { Takedown, TakedownStep } from '../../core/takedown.ts';
import { isOver } from './advance.ts';

const HOUR = 3_600_000;
/** From receipt to verified deletion. */
export const TAKEDOWN_HOURS = 24;
/** When whoever keeps it waiting is told, in hours after receipt. */
export const ALARM_HOURS = [12, 20, TAKEDOWN_HOURS] as const;
/** What failed is tried again after these minutes, the last one again and again. */
const TRY_AGAIN_MINUTES = [1, 5, 15, 30];

export interface TakedownClock {
  /** Below zero where it is late. */
  readonly millisecondsLeft: number;
  readonly isLate: boolean;
  /** Who has to do something next; null where nothing is left to do. */
  readonly waitsFor: 'requester' | 'operator' | 'program' | null;
}

export function dueTime(receivedAt: string): string {
  return new Date(Date.parse(receivedAt) + TAKEDOWN_HOURS * HOUR).toISOString();
}

type Timed = Pick<Takedown, 'kind' | 'state' | 'dueAt' | 'receivedAt' | 'request' | 'proof'>;

/** How much of the 24 hours is left. The clock runs from receipt on, whoever it waits for. */
export function takedownClock(takedown: Timed, now: Date): TakedownClock {
  const millisecondsLeft = Date.parse(takedown.dueAt) - now.getTime();
  const waitsFor = isOver(takedown.state) ? null : whoIsNext(takedown);
  return { millisecondsLeft, isLate: waitsFor !== null && millisecondsLeft < 0, waitsFor };
}

function whoIsNext({ kind, state, request, proof }: Timed): 'requester' | 'operator' | 'program' {
  if (state === 'verified') return decidesItself({ kind, proof }) ? 'program' : 'operator';
  if (state !== 'received') return 'program';
  return request.statement === null ? 'requester' : 'operator';
}

/**
 * Whether a request is decided by the program once control is shown: pages and outlets of a domain are its owner's. What is
 * said of words and of people can be true or not whoever says it, so that a person decides.
 */
export function decidesItself({ kind, proof }: Pick<Takedown, 'kind' | 'proof'>): boolean {
  return (kind === 'link' || kind === 'outlet') && proof?.shown != null;
}

/**
 * The alarms to be raised now. A request that waits for its requester raises none: whose content it is was not shown, and
 * anybody can ask for anything.
 */
export function alarmsDue(takedown: Timed, steps: readonly TakedownStep[], now: Date): string[] {
  const { waitsFor } = takedownClock(takedown, now);
  if (waitsFor === null || waitsFor === 'requester') return [];
  const hours = (now.getTime() - Date.parse(takedown.receivedAt)) / HOUR;
  const raised = new Set(steps.map(({ step }) => step));
  return ALARM_HOURS.filter((at) => hours >= at)
    .map((at) => `alarm-${at}h`)
    .filter((alarm) => !raised.has(alarm));
}

/** When a failed purge is tried again, after so many failures. */
export function nextTry(failures: number, last: string): Date {
  const minutes = TRY_AGAIN_MINUTES[Math.min(failures, TRY_AGAIN_MINUTES.length) - 1] ?? 0;
  return new Date(Date.parse(last) + minutes * 60_000);
}
