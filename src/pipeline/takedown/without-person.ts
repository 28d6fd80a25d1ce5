import type { TakedownRequest } from '../../core/takedown.ts';

/** A request without who asks, why, and the words that it names: what is left says what is to be gone, and nothing of anybody. */
export function withoutPerson(request: TakedownRequest): TakedownRequest {
  return {
    ...request,
    ...{ passage: null, person: null, statement: null },
    requester: { name: '', contact: '' },
  };
}
