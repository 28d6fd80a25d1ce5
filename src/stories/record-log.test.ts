import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordLog, type RecordLog } from './record-log.ts';

function recordAt(log: RecordLog, number: number, length: number): number[] {
  const place = log.placeOf(number);
  return [...log.chunkOf(number).subarray(place, place + length)];
}

describe('createRecordLog', () => {
  it('takes records of any length', () => {
    const log = createRecordLog();
    for (const length of [10, 200_000, 10, 70_000, 20]) log.push(new Uint32Array(length).fill(length));
    const lengths = [10, 200_000, 10, 70_000, 20];
    for (const [number, length] of lengths.entries()) {
      const record = recordAt(log, number, length);
      expect([record[0], record.at(-1), record.length]).toEqual([length, length, length]);
    }
    for (let count = 0; count < 5; count += 1) log.shift();
    for (let count = 0; count < 2_000; count += 1) {
      log.push(new Uint32Array(300));
      log.shift();
    }
    expect(log.end - log.first).toBe(0);
  });

  it('does what a queue does', () => {
    const step = fc.record({ length: fc.integer({ min: 1, max: 30_000 }), shifts: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const log = createRecordLog();
        const model: { number: number; length: number }[] = [];
        for (const { length, shifts } of steps) {
          const record = new Uint32Array(length).fill(log.end + 1);
          model.push({ number: log.push(record), length });
          for (let count = 0; count < shifts; count += 1) {
            log.shift();
            model.shift();
          }
          expect(log.end - log.first).toBe(model.length);
          for (const { number, length } of model) {
            const words = recordAt(log, number, length);
            expect([words[0], words.at(-1), number >= log.first]).toEqual([number + 1, number + 1, true]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('needs no more room than what it holds at once', () => {
    const log = createRecordLog();
    const record = new Uint32Array(300);
    for (let count = 0; count < 5_000; count += 1) log.push(record);
    const { words } = log;
    for (let count = 0; count < 50_000; count += 1) {
      log.push(record);
      log.shift();
    }
    expect(log.words).toBeLessThan(1.1 * words);
    expect(log.end - log.first).toBe(5_000);
  });
});
