import { describe, expect, it } from 'vitest';
import { embedInBatches } from './embed-in-batches.ts';

const sleep = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('texts asked for one by one', () => {
  it('go to the model together, at most 32 at once, and each gets its own vector', async () => {
    const batches: number[] = [];
    const embed = embedInBatches(
      {
        version: 'tiny',
        async embed(texts) {
          batches.push(texts.length);
          return texts.map((text) => Float32Array.of(Number(text)));
        },
      },
      { sleep, onFailure: () => {} },
    );
    const numbers = Array.from({ length: 70 }, (_, at) => at);
    const vectors = await Promise.all(numbers.map((number) => embed(String(number))));
    expect(vectors.map((vector) => vector?.[0])).toEqual(numbers);
    expect(batches.length).toBeLessThanOrEqual(4);
    expect(Math.max(...batches)).toBe(32);
    expect((await embed('7'))?.[0]).toBe(7);
  });

  it('are asked for again, and given up after three times with a word of it', async () => {
    let asked = 0;
    const failures: number[] = [];
    const embed = embedInBatches(
      {
        version: 'tiny',
        async embed(texts) {
          asked += 1;
          if (asked < 3 || asked > 3) throw new Error('down');
          return texts.map(() => Float32Array.of(1));
        },
      },
      { sleep, onFailure: (_, texts) => failures.push(texts) },
    );
    expect(await embed('a')).toEqual(Float32Array.of(1));
    expect(await Promise.all([embed('b'), embed('c')])).toEqual([null, null]);
    expect(asked).toBe(6);
    expect(failures).toEqual([2]);
  });
});
