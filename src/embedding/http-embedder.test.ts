import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createHttpEmbedder } from './http-embedder.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: { readonly model: string; readonly input: readonly string[] };
}

/** A server that gives whatever `answer` makes of what it was asked; with its address and all that it was asked. */
async function serve(answer: (asked: Asked) => { readonly status?: number; readonly body: string }) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const one = { path: request.url ?? '', key: request.headers.authorization, body: JSON.parse(body) };
    asked.push(one);
    const { status = 200, body: text } = answer(one);
    response.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const embedder = (address: string, key: string | null = null) =>
  createHttpEmbedder({ address, model: 'tiny', key, timeoutMilliseconds: 2_000, fetch });

describe('an embedding model on a server', () => {
  it('is asked as Ollama is', async () => {
    const { asked, address } = await serve(() => ({ body: '{"embeddings": [[1, 0], [0, 0.5]]}' }));
    expect(await embedder(address).embed(['a', 'b'])).toEqual([
      Float32Array.of(1, 0),
      Float32Array.of(0, 0.5),
    ]);
    expect(asked).toMatchObject([{ path: '/api/embed', body: { model: 'tiny', input: ['a', 'b'] } }]);
  });

  it('is asked as OpenAI is, with its key, and takes vectors by their index', async () => {
    const body = '{"data": [{"index": 1, "embedding": [0, 1]}, {"index": 0, "embedding": [1, 0]}]}';
    const { asked, address } = await serve(() => ({ body }));
    expect(await embedder(`${address}/v1`, 'sesame').embed(['a', 'b'])).toEqual([
      Float32Array.of(1, 0),
      Float32Array.of(0, 1),
    ]);
    expect(asked).toMatchObject([{ path: '/v1/embeddings', key: 'Bearer sesame' }]);
  });

  it.each([
    ['no JSON', { body: 'hello' }, /JSON/],
    ['an error', { status: 404, body: 'no such model' }, /answered 404: no such model/],
    ['too few vectors', { body: '{"embeddings": [[1]]}' }, /1 vectors for 2 texts/],
    ['vectors of two lengths', { body: '{"embeddings": [[1], [1, 2]]}' }, /no vectors/],
    ['what is no number', { body: '{"embeddings": [["x"], ["y"]]}' }, /no vectors/],
    ['nothing', { body: '{}' }, /no vectors/],
  ])('that gives %s is an error that says what to do', async (_, answer, reason) => {
    const { address } = await serve(() => answer);
    const error = await embedder(address)
      .embed(['a', 'b'])
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'embedding-unavailable' });
    expect(String(error)).toMatch(reason);
    expect(String(error)).toContain('leave HEADWATER_EMBEDDINGS empty');
  });

  it('that is not there is an error with its address', async () => {
    await expect(embedder('http://127.0.0.1:9').embed(['a'])).rejects.toMatchObject({
      code: 'embedding-unavailable',
      message: expect.stringContaining('http://127.0.0.1:9/api/embed'),
    });
  });
});
