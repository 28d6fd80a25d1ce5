import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TAKEDOWN_STATES, type TakedownState } from '../../core/takedown.ts';
import { advance, isOver, type TakedownEvent } from './advance.ts';

const EVENTS: readonly TakedownEvent[] = [
  'control-shown',
  'granted',
  'refused',
  'withdrawn',
  'purged',
  'purge-failed',
  'nothing-left',
  'something-left',
];
const after = (events: readonly TakedownEvent[]) =>
  events.reduce<TakedownState>((state, event) => advance(state, event) ?? state, 'received');

it('leads from receipt to the check', () => {
  expect(after(['control-shown', 'granted', 'purged', 'nothing-left'])).toBe('checked');
  expect(after(['granted', 'purged', 'something-left', 'purged', 'nothing-left'])).toBe('checked');
});

it('purges nothing that was not decided, and takes nothing back that was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...EVENTS)), (events) => {
      const state = after(events);
      if (['decided', 'purged', 'checked', 'failed'].includes(state)) expect(events).toContain('granted');
      if (state === 'checked') expect(events).toContain('purged');
      if (state === 'refused' || state === 'withdrawn') expect(isOver(state)).toBe(true);
    }),
  );
  expect(advance('decided', 'withdrawn')).toBeNull();
});

it('ends in three states only', () => {
  expect(TAKEDOWN_STATES.filter(isOver)).toEqual(['checked', 'refused', 'withdrawn']);
});
