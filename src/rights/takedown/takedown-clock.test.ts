import { describe, expect, it } from 'vitest';
import type { Takedown } from '../../core/takedown.ts';
import { alarmsDue, dueTime, nextTry, takedownClock } from './takedown-clock.ts';

const RECEIVED = '2026-03-01T06:00:00.000Z';
const SHOWN = {
  token: 't',
  shown: { method: 'dns', host: 'news.example', at: RECEIVED },
  lastLook: null,
} as const;
function takedown(more: Partial<Takedown> & { statement?: string } = {}): Takedown {
  const { statement = null, ...rest } = more;
  const request: Takedown['request'] = {
    ...{ kind: 'link', links: [], domain: null, passage: null, person: null, statement },
    keep: { link: true, title: true, times: true },
    requester: { name: 'Ada', contact: 'ada@news.example' },
  };
  const base: Takedown = {
    ...{ id: 't', kind: 'link', state: 'received', receivedAt: RECEIVED, dueAt: dueTime(RECEIVED) },
    ...{ request, proof: null, decision: null, result: null },
  };
  return { ...base, ...rest };
}
const at = (hours: number) => new Date(Date.parse(RECEIVED) + hours * 3_600_000);

describe('the clock of a takedown', () => {
  it('runs for 24 hours from receipt', () => {
    expect(takedownClock(takedown(), at(9)).millisecondsLeft).toBe(15 * 3_600_000);
    expect(takedownClock(takedown(), at(25)).isLate).toBe(true);
    expect(takedownClock(takedown({ state: 'checked' }), at(25)).isLate).toBe(false);
  });

  it('says whom it waits for', () => {
    const waitsFor = (given: Takedown) => takedownClock(given, at(1)).waitsFor;
    expect(waitsFor(takedown())).toBe('requester');
    expect(waitsFor(takedown({ statement: 'I wrote it.' }))).toBe('operator');
    expect(waitsFor(takedown({ state: 'verified', proof: SHOWN }))).toBe('program');
    expect(waitsFor(takedown({ state: 'verified', proof: SHOWN, kind: 'person' }))).toBe('operator');
    expect(waitsFor(takedown({ state: 'failed' }))).toBe('program');
    expect(waitsFor(takedown({ state: 'refused' }))).toBeNull();
  });
});

describe('alarms', () => {
  it('are raised at 12, 20 and 24 hours, each once', () => {
    const waiting = takedown({ state: 'decided' });
    expect(alarmsDue(waiting, [], at(11.9))).toEqual([]);
    expect(alarmsDue(waiting, [], at(12))).toEqual(['alarm-12h']);
    const raised = [{ at: RECEIVED, step: 'alarm-12h', detail: null }];
    expect(alarmsDue(waiting, raised, at(20.5))).toEqual(['alarm-20h']);
    expect(alarmsDue(waiting, raised, at(30))).toEqual(['alarm-20h', 'alarm-24h']);
  });

  it('are not raised where the requester has yet to show that it is theirs, nor where it is over', () => {
    expect(alarmsDue(takedown(), [], at(30))).toEqual([]);
    expect(alarmsDue(takedown({ state: 'checked' }), [], at(30))).toEqual([]);
  });
});

it('tries what failed again, more and more seldom', () => {
  expect([1, 2, 3, 4, 9].map((failures) => nextTry(failures, RECEIVED).getUTCMinutes())).toEqual([
    1, 5, 15, 30, 30,
  ]);
});
