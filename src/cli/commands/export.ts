import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { exportCaptures } from '../../app/export-captures.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { type Command, type CommandContext, EXIT } from '../command.ts';

export const command: Command = {
  name: 'export',
  usage: '--warc FILE',
  help: `
Writes the captures of the store, in the order in which they came, as WARC/1.1 (ISO 28500): pages with their address, HTTP
headers and time, files as resources. A FILE named .warc is plain; any other is gzipped, a record a member, and so is standard
output ("-"). headwater add FILE takes it in again, into another store with the same result. Runs beside a running Headwater
too.`,
  options: { warc: { type: 'string' } },
  optionHelp: {
    warc: 'the file to write, .warc.gz or .warc; an old one is replaced when the new is whole',
  },
  async run(context) {
    const target = context.values['warc'];
    if (typeof target !== 'string' || target === '')
      throw new HeadwaterError('usage', 'name the file to write: headwater export --warc FILE');
    const counts =
      target === '-' ? await copyTo(context.stdout, '-', context) : await writeFile(target, context);
    const missing = counts.missing === 0 ? '' : `; ${counts.missing} are no longer there`;
    context.stderr.write(`${counts.written} captures written${missing}\n`);
    return EXIT.done;
  },
};

interface Counts {
  readonly written: number;
  readonly missing: number;
}

async function writeFile(path: string, context: CommandContext): Promise<Counts> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    const stream = createWriteStream(draft, { flags: 'wx' });
    // An error is thrown where it is waited for.
    stream.on('error', () => {});
    const counts = await copyTo(stream, path, context);
    stream.end();
    await finished(stream);
    await rename(draft, path);
    return counts;
  } catch (cause) {
    await rm(draft, { force: true });
    if (cause instanceof HeadwaterError) throw cause;
    throw new HeadwaterError('bad-input', `cannot write ${path}: ${(cause as Error).message}`, { cause });
  }
}

async function copyTo(stream: Writable, path: string, { settings }: CommandContext): Promise<Counts> {
  let written = 0;
  let missing = 0;
  const isPlain = path.toLowerCase().endsWith('.warc');
  for await (const { capture, bytes } of exportCaptures(settings, basename(path))) {
    if (bytes === null) missing += 1;
    else {
      await writeBytes(stream, isPlain ? gunzipSync(bytes) : bytes);
      if (capture !== null) written += 1;
    }
  }
  return { written, missing };
}

/** Waits while the stream is full; throws where it has failed. */
async function writeBytes(stream: Writable, bytes: Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    stream.write(bytes, (error) => (error ? reject(error) : resolve())),
  );
}
