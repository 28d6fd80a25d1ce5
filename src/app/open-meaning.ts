import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../config/settings.ts';
import { embedInBatches } from '../embedding/embed-in-batches.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { createHttpEmbedder } from '../embedding/http-embedder.ts';
import { measureMean } from '../embedding/measure-mean.ts';
import type { Logger } from '../log/logger.ts';
import type { Meaning } from '../pipeline/meaning.ts';

const TIMEOUT_MILLISECONDS = 60_000;

/**
 * The embedding model that the settings name, tried once; null where they name none.
 *
 * @throws HeadwaterError where it cannot be used (`embedding-unavailable`).
 */
export async function openMeaning(settings: Settings, log: Logger): Promise<Meaning | null> {
  const { embeddings } = settings;
  if (embeddings === '') return null;
  const embedder = await createEmbedder(settings);
  const model = { version: embedder.version, mean: await measureMean(embedder) };
  log.info('an embedding model helps to find stories', {
    model: model.version,
    dimensions: model.mean.length,
  });
  const embed = embedInBatches(embedder, {
    sleep: (milliseconds) => sleep(milliseconds),
    onFailure: (error, texts) =>
      log.error('articles are put into stories without the embedding model', { texts, error: String(error) }),
  });
  return { model, embed };
}

async function createEmbedder({ embeddings, embeddingsModel, embeddingsKey }: Settings): Promise<Embedder> {
  if (embeddings.endsWith('.onnx')) {
    // The tokenizer is loaded only where it is needed.
    const { createOnnxEmbedder } = await import('../embedding/onnx-embedder.ts');
    return createOnnxEmbedder(embeddings);
  }
  return createHttpEmbedder({
    address: embeddings,
    model: embeddingsModel,
    key: embeddingsKey === '' ? null : embeddingsKey,
    timeoutMilliseconds: TIMEOUT_MILLISECONDS,
    fetch,
  });
}
