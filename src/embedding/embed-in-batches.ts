import type { Embedder } from './embedder.ts';

export interface BatchOptions {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told once of a batch that was given up. */
  readonly onFailure: (error: unknown, texts: number) => void;
}

/** Texts asked for at once. */
const MOST_TEXTS = 32;
/** How long a text waits for others to go with it. */
const GATHER_MILLISECONDS = 20;
/** A server that starts anew, or loads its model, is asked again. */
const PAUSES_MILLISECONDS = [1_000, 5_000];

/** Asks a model for one text at a time; null where it did not answer after three tries, so that the work goes on without. */
export type EmbedText = (text: string) => Promise<Float32Array | null>;

interface Waiting {
  readonly text: string;
  readonly answer: (vector: Float32Array | null) => void;
}

/** Gathers texts that are asked for at about the same time, so that a server gets them together. */
export function embedInBatches(embedder: Embedder, options: BatchOptions): EmbedText {
  let waiting: Waiting[] = [];
  let isAsking = false;

  async function askAll(): Promise<void> {
    isAsking = true;
    while (waiting.length > 0) {
      await options.sleep(GATHER_MILLISECONDS);
      const batch = waiting.slice(0, MOST_TEXTS);
      waiting = waiting.slice(MOST_TEXTS);
      const vectors = await askPatiently(embedder, batch, options);
      for (const [at, { answer }] of batch.entries()) answer(vectors?.[at] ?? null);
    }
    isAsking = false;
  }

  return (text) =>
    new Promise((answer) => {
      waiting.push({ text, answer });
      if (!isAsking) void askAll();
    });
}

async function askPatiently(
  embedder: Embedder,
  batch: readonly Waiting[],
  { sleep, onFailure }: BatchOptions,
): Promise<readonly Float32Array[] | null> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await embedder.embed(batch.map(({ text }) => text));
    } catch (error) {
      const pause = PAUSES_MILLISECONDS[tried];
      if (pause === undefined) {
        onFailure(error, batch.length);
        return null;
      }
      await sleep(pause);
    }
  }
}
