import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

const HOUR = 3_600_000;

it('writes to one domain five times a day, whoever asks and under whatever name below it', () => {
  const pace = createPace();
  for (const host of [
    'ledger.example',
    'www.ledger.example',
    'a.ledger.example',
    'ledger.example',
    'b.ledger.example',
  ])
    pace.take('letter', host, 0);
  expect(() => pace.take('letter', 'ledger.example', HOUR)).toThrow('enough letters');
  pace.take('letter', 'gazette.example', HOUR);
  pace.take('look', 'ledger.example', HOUR);
  pace.take('letter', 'ledger.example', 25 * HOUR);
});

it('looks at one domain sixty times an hour', () => {
  const pace = createPace();
  for (let time = 0; time < 60; time += 1) pace.take('look', 'ledger.example', time);
  expect(() => pace.take('look', 'ledger.example', 60)).toThrow('often enough');
  pace.take('look', 'ledger.example', HOUR + 100);
});
