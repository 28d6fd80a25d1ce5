import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOnnxEmbedder } from './onnx-embedder.ts';

const VOCABULARY = ['[UNK]', 'bridge', 'ferry', 'bread'];
/** A row for each word. */
const ROWS = [
  [0, 0, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-onnx-'));
  writeFileSync(join(folder, 'tiny.onnx'), lookUpModel());
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isInstalled = (() => {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    process.stderr.write('skipped: a model is run only where onnxruntime-node is installed\n');
    return false;
  }
})();

describe.skipIf(!isInstalled)('an embedding model in a file', () => {
  it('gives the mean of its vectors for the tokens of a text', async () => {
    const embedder = await createOnnxEmbedder(join(folder, 'tiny.onnx'));
    const [one, two] = await embedder.embed(['bridge ferry', 'Bread bread bridge bridge']);
    expect(one).toEqual(Float32Array.of(0.5, 0.5, 0));
    expect(two).toEqual(Float32Array.of(0.5, 0, 0.5));
    expect(embedder.version).toMatch(/^tiny-[0-9a-f]{8}$/);
  });

  it('that is no model is an error that says what to do', async () => {
    writeFileSync(join(folder, 'broken.onnx'), 'no model');
    await expect(createOnnxEmbedder(join(folder, 'broken.onnx'))).rejects.toMatchObject({
      code: 'embedding-unavailable',
      message: expect.stringContaining('the model cannot be opened'),
    });
  });
});

describe.skipIf(isInstalled)('an embedding model in a file without the runtime', () => {
  it('is an error that says what to install', async () => {
    await expect(createOnnxEmbedder(join(folder, 'tiny.onnx'))).rejects.toMatchObject({
      code: 'embedding-unavailable',
      message: expect.stringContaining('npm install onnxruntime-node'),
    });
  });
});

function tokenizer(): object {
  return {
    version: '1.0',
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.map((word, id) => [word, id])),
    },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    added_tokens: [],
  };
}

/** The smallest sentence model: `last_hidden_state = Gather(rows, input_ids)`, as an ONNX file (onnx.proto3). */
function lookUpModel(): Uint8Array {
  const [INT64, FLOAT] = [7, 1];
  const raw = Float32Array.from(ROWS.flat());
  const rows = message(
    integer(1, ROWS.length),
    integer(1, ROWS[0]?.length ?? 0),
    integer(2, FLOAT),
    text(8, 'rows'),
    bytes(9, new Uint8Array(raw.buffer)),
  );
  const named = (name: string, type: number, ...dimensions: string[]) => {
    const shape = message(...dimensions.map((dimension) => bytes(1, text(2, dimension))));
    const tensor = message(integer(1, type), bytes(2, shape));
    return message(text(1, name), bytes(2, bytes(1, tensor)));
  };
  const gather = message(
    text(1, 'rows'),
    text(1, 'input_ids'),
    text(2, 'last_hidden_state'),
    text(4, 'Gather'),
  );
  const graph = message(
    bytes(1, gather),
    text(2, 'tiny'),
    bytes(5, rows),
    bytes(11, named('input_ids', INT64, 'batch', 'tokens')),
    bytes(12, named('last_hidden_state', FLOAT, 'batch', 'tokens', 'size')),
  );
  return message(integer(1, 8), bytes(7, graph), bytes(8, message(text(1, ''), integer(2, 13))));
}

function message(...fields: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(fields));
}

function integer(field: number, value: number): Uint8Array {
  return Uint8Array.from([...varint(field << 3), ...varint(value)]);
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, new TextEncoder().encode(value));
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return Uint8Array.from([...varint((field << 3) | 2), ...varint(value.length), ...value]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
