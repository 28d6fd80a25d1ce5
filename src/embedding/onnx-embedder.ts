import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Tokenizer } from '@huggingface/tokenizers';
import { HeadwaterError } from '../core/errors.ts';
import type { Embedder } from './embedder.ts';

/** The part of onnxruntime-node that is used: it weighs 290 MB, so that whoever wants it installs it. */
interface OnnxRuntime {
  readonly InferenceSession: { create(path: string): Promise<OnnxSession> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => unknown;
}

interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, OnnxOutput>>>;
}

interface OnnxOutput {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** Positions that sentence models are made for. */
const MOST_TOKENS = 512;
const RUNTIME = 'onnxruntime-node';

/**
 * A sentence model in a file, with `tokenizer.json` and, where there is one, `tokenizer_config.json` beside it, as they are
 * published together. Its output is a vector for each text, or one for each token, of which the mean is taken.
 */
export async function createOnnxEmbedder(path: string): Promise<Embedder> {
  const runtime = await loadRuntime();
  const [session, tokenizer, digest] = await Promise.all([
    runtime.InferenceSession.create(path).catch((error) => {
      throw unusable(path, 'the model cannot be opened', error);
    }),
    loadTokenizer(path),
    digestOf(path),
  ]);
  return {
    version: `${basename(path, '.onnx')}-${digest}`,
    async embed(texts) {
      const vectors: Float32Array[] = [];
      // One by one: texts of unlike length would be filled up to the longest.
      for (const text of texts) vectors.push(await embedText(text, { runtime, session, tokenizer, path }));
      return vectors;
    },
  };
}

interface LoadedModel {
  readonly runtime: OnnxRuntime;
  readonly session: OnnxSession;
  readonly tokenizer: Tokenizer;
  readonly path: string;
}

async function embedText(
  text: string,
  { runtime, session, tokenizer, path }: LoadedModel,
): Promise<Float32Array> {
  const ids = tokenizer.encode(text).ids.slice(0, MOST_TOKENS);
  const tensor = (values: readonly number[]) =>
    new runtime.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const feeds: Record<string, unknown> = {};
  for (const name of session.inputNames) {
    if (name === 'input_ids') feeds[name] = tensor(ids);
    else if (name === 'attention_mask') feeds[name] = tensor(ids.map(() => 1));
    else if (name === 'token_type_ids') feeds[name] = tensor(ids.map(() => 0));
    else throw unusable(path, `the model asks for "${name}", which no sentence model should`);
  }
  const outputs = await session.run(feeds);
  const name =
    session.outputNames.find((output) => output === 'sentence_embedding') ?? session.outputNames[0] ?? '';
  const output = outputs[name];
  if (output === undefined) throw unusable(path, 'the model has no output');
  return meanOf(output);
}

/** Of [1, size] the vector itself, of [1, tokens, size] the mean over the tokens. */
function meanOf({ data, dims }: OnnxOutput): Float32Array {
  const size = dims.at(-1) ?? data.length;
  const vector = new Float32Array(size);
  for (const [at, value] of data.entries()) vector[at % size] = (vector[at % size] ?? 0) + value;
  return vector.map((value) => (value * size) / data.length);
}

async function loadRuntime(): Promise<OnnxRuntime> {
  try {
    return await import(RUNTIME);
  } catch (error) {
    const message = `A model file needs the package ${RUNTIME}. Install it with "npm install ${RUNTIME}", or leave HEADWATER_EMBEDDINGS empty.`;
    throw new HeadwaterError('embedding-unavailable', message, { cause: error });
  }
}

async function loadTokenizer(path: string): Promise<Tokenizer> {
  const file = (name: string) => join(dirname(path), name);
  try {
    const tokenizer = JSON.parse(await readFile(file('tokenizer.json'), 'utf8'));
    const config = await readFile(file('tokenizer_config.json'), 'utf8').catch(() => '{}');
    return new Tokenizer(tokenizer, JSON.parse(config));
  } catch (error) {
    throw unusable(path, 'no usable tokenizer.json lies beside it', error);
  }
}

/** Eight hex digits of SHA-256: another model under the same name is another version. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex').slice(0, 8);
}

function unusable(path: string, reason: string, cause?: unknown): HeadwaterError {
  const message = `The embedding model ${path} cannot be used: ${reason}. Put it right, or leave HEADWATER_EMBEDDINGS empty.`;
  return new HeadwaterError('embedding-unavailable', message, { cause });
}
