import type { TakedownState } from '../../core/takedown.ts';

/**
 * What can happen to a takedown. `control-shown`: the requester showed control of the domain; `granted`, `refused`: it was
 * decided; `purged`: every place was gone through; `nothing-left`, `something-left`: the files were searched; `purge-failed`:
 * a place could not be gone through.
 */
export type TakedownEvent =
  | 'control-shown'
  | 'granted'
  | 'refused'
  | 'withdrawn'
  | 'purged'
  | 'purge-failed'
  | 'nothing-left'
  | 'something-left';

const NEXT: Readonly<Record<TakedownState, Readonly<Partial<Record<TakedownEvent, TakedownState>>>>> = {
  received: {
    'control-shown': 'verified',
    granted: 'decided',
    refused: 'refused',
    withdrawn: 'withdrawn',
  },
  verified: { granted: 'decided', refused: 'refused', withdrawn: 'withdrawn' },
  decided: { purged: 'purged', 'purge-failed': 'failed' },
  purged: { 'nothing-left': 'checked', 'something-left': 'failed', 'purge-failed': 'failed' },
  // What failed is done again from the start of the purge: every step of it may be done twice.
  failed: { purged: 'purged', 'purge-failed': 'failed' },
  checked: {},
  refused: {},
  withdrawn: {},
};

/** The state that follows; null where that cannot happen in this state. What is decided cannot be taken back. */
export function advance(state: TakedownState, event: TakedownEvent): TakedownState | null {
  return NEXT[state][event] ?? null;
}

/** Whether nothing more will happen. */
export function isOver(state: TakedownState): boolean {
  return Object.keys(NEXT[state]).length === 0;
}
