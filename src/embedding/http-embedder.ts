import { HeadwaterError } from '../core/errors.ts';
import type { Embedder } from './embedder.ts';

export interface HttpEmbedderOptions {
  /**
   * Where the model is served: an address that ends in /v1 speaks as OpenAI's does (`POST /v1/embeddings`), any other as
   * Ollama's (`POST /api/embed`).
   */
  readonly address: string;
  readonly model: string;
  /** Sent as bearer token, or null. */
  readonly key: string | null;
  readonly timeoutMilliseconds: number;
  /** The network. */
  readonly fetch: typeof fetch;
}

/** A model that a server of the user's runs. */
export function createHttpEmbedder(options: HttpEmbedderOptions): Embedder {
  const isOpenAi = /\/v\d+\/?$/.test(options.address);
  const url = `${options.address.replace(/\/$/, '')}${isOpenAi ? '/embeddings' : '/api/embed'}`;
  return {
    version: options.model,
    async embed(texts) {
      const answer = await ask(url, texts, options);
      const vectors = isOpenAi ? openAiVectors(answer) : ollamaVectors(answer);
      if (vectors === null || vectors.length !== texts.length)
        throw unusable(url, `it gave ${vectors?.length ?? 'no'} vectors for ${texts.length} texts`);
      return vectors;
    },
  };
}

async function ask(
  url: string,
  input: readonly string[],
  { model, key, timeoutMilliseconds, fetch }: HttpEmbedderOptions,
): Promise<unknown> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, input }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
      redirect: 'error',
    });
    const text = await response.text();
    if (!response.ok) throw unusable(url, `it answered ${response.status}: ${text.slice(0, 200)}`);
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof HeadwaterError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw unusable(url, cause instanceof Error ? cause.message : String(cause), error);
  }
}

function unusable(url: string, reason: string, cause?: unknown): HeadwaterError {
  const message = `The embedding model at ${url} cannot be used: ${reason}. Start it, or leave HEADWATER_EMBEDDINGS empty.`;
  return new HeadwaterError('embedding-unavailable', message, { cause });
}

/** `{data: [{index, embedding}]}`; the order is that of `index`. */
function openAiVectors(answer: unknown): Float32Array[] | null {
  const data = fieldOf(answer, 'data');
  if (!Array.isArray(data)) return null;
  const ordered = data
    .map((item, at) => ({
      at: Number(fieldOf(item, 'index') ?? at),
      vector: toVector(fieldOf(item, 'embedding')),
    }))
    .sort((a, b) => a.at - b.at);
  return allVectors(ordered.map(({ vector }) => vector));
}

/** `{embeddings: [[…]]}`. */
function ollamaVectors(answer: unknown): Float32Array[] | null {
  const embeddings = fieldOf(answer, 'embeddings');
  return Array.isArray(embeddings) ? allVectors(embeddings.map(toVector)) : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function toVector(value: unknown): Float32Array | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const vector = Float32Array.from(value, Number);
  return vector.every(Number.isFinite) ? vector : null;
}

function allVectors(vectors: readonly (Float32Array | null)[]): Float32Array[] | null {
  const known = vectors.filter((vector) => vector !== null);
  const sameLength = known.every((vector) => vector.length === known[0]?.length);
  return known.length === vectors.length && sameLength ? known : null;
}
