import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openTakedowns } from '../../../app/open-takedowns.ts';
import type { Settings } from '../../../config/settings.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import type { SignedRecord, TakedownRecord } from '../../../core/takedown.ts';
import { searchFiles } from '../../../pipeline/takedown/search-files.ts';
import { PACKED, SENTENCE_AT, windowsOf } from '../../../rights/takedown/byte-windows.ts';
import { isSignedBy } from '../../../rights/takedown/signed-record.ts';
import { type Command, EXIT, write } from '../../command.ts';

export const command: Command = {
  name: 'takedown verify',
  usage: 'RECORD',
  help: `
Checks a record of the public log, a file that holds {"record": …, "signature": …}: with --key by that public key, else by that
of the store. With --text, a file that holds the text itself, every file of the store is searched for every sentence of it.`,
  options: { key: { type: 'string' }, text: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: {
    key: 'public key as the log page shows it',
    text: 'file with the text that was removed',
    json: 'the result as one JSON object',
  },
  async run({ settings, values, positionals: [path], stdout }) {
    if (path === undefined) throw new HeadwaterError('usage', 'give the file of a record');
    const signed = await readRecord(path);
    const key = typeof values['key'] === 'string' ? values['key'] : await storeKey(settings);
    const isSigned = key !== null && isSignedBy(signed, key);
    const record: TakedownRecord | null = isSigned ? JSON.parse(signed.record) : null;
    const found = typeof values['text'] === 'string' ? await search(settings, values['text']) : null;
    const result = { signed: isSigned, record, text: found };
    const lines = [
      isSigned
        ? `The record is as it was signed: number ${record?.number}, ${record?.result.articles} articles removed, checked ${record?.checkedAt}.`
        : 'The record is NOT signed by this key, or was changed.',
      ...(found === null
        ? []
        : [
            `${found.sentences} sentences searched for in ${found.files} files: ${found.left} found, ${found.elsewhere} in articles that stay.`,
          ]),
    ];
    await write(stdout, `${values['json'] === true ? JSON.stringify(result) : lines.join('\n')}\n`);
    return isSigned && (found?.left ?? 0) === 0 ? EXIT.done : EXIT.failed;
  },
};

async function readRecord(path: string): Promise<SignedRecord> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new HeadwaterError('unreadable-file', `${path} cannot be read`, { cause });
  });
  try {
    const { record, signature }: Partial<SignedRecord> = JSON.parse(text);
    if (typeof record === 'string' && typeof signature === 'string') return { record, signature };
  } catch {
    // Said below.
  }
  throw new HeadwaterError('bad-input', `${path} holds no record: {"record": …, "signature": …}`);
}

async function storeKey(settings: Settings): Promise<string | null> {
  const office = openTakedowns(settings);
  try {
    return await office.desk.publicKey();
  } finally {
    await office.close();
  }
}

/** A sentence for whoever has the text: where punctuation ends one, or a line does. */
const SENTENCE_END = /\n+|(?<=[.!?。！？…])\s*/u;

async function search({ data }: Settings, path: string) {
  const text = await readFile(path, 'utf8');
  const sentences = [...new Set(text.split(SENTENCE_END).map((one) => one.trim()))].filter(Boolean);
  const key = randomBytes(32);
  const made = windowsOf(sentences, key);
  const found = await searchFiles({ folder: data, key, windows: made.windows });
  /** The sentence that a window is of. */
  const sentence = (window: number) => made.windows.readUInt32LE(window * PACKED + SENTENCE_AT);
  const count = (flags: Uint8Array | Uint16Array) =>
    new Set(Array.from(flags).flatMap((flag, window) => (flag === 0 ? [] : [sentence(window)]))).size;
  return {
    sentences: made.sentences,
    files: found.files,
    left: count(found.left),
    elsewhere: count(found.elsewhere),
    places: [...new Set(found.left)].filter(Boolean).map((place) => found.places[place]),
  };
}
