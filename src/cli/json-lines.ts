import { createReadStream } from 'node:fs';
import { type ErrorRecord, errorRecord, HeadwaterError } from '../core/errors.ts';
import { type CommandContext, EXIT, write } from './command.ts';
import { splitLines } from './split-lines.ts';

/** One line of input, parsed. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A filter on JSON Lines: one object out for each object in, in the same order, `{id, error: {code, message}}` in place
 * of a result for one that fails. Reads standard input, or the files named, never more than one line at a time.
 */
export async function filterJsonLines(context: CommandContext, transform: Transform): Promise<number> {
  let failures = 0;
  for await (const result of jsonLineResults(context, transform)) {
    if ('error' in result) failures += 1;
    await write(context.stdout, `${JSON.stringify(result)}\n`);
  }
  return failures === 0 ? EXIT.done : EXIT.someFailed;
}

/** What becomes of each line, in order. */
export async function* jsonLineResults(
  context: CommandContext,
  transform: Transform,
): AsyncGenerator<object> {
  for await (const line of inputLines(context)) yield await transformLine(line, transform);
}

/** Makes an object of an object; what it throws becomes the line's error. */
type Transform = (record: JsonRecord) => Promise<object> | object;

async function transformLine(
  line: string,
  transform: Transform,
): Promise<object | { id: string | null; error: ErrorRecord }> {
  let id: unknown = null;
  try {
    const record = parseRecord(line);
    id = record['id'];
    identity(record);
    // As it was given: whoever asked finds the line's answer by it.
    return { ...(await transform(record)), id };
  } catch (error) {
    return { id: typeof id === 'string' || typeof id === 'number' ? id : null, error: errorRecord(error) };
  }
}

/** A line as an object; throws `bad-json` for anything else. */
export function parseRecord(line: string): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new HeadwaterError('bad-json', `this line is not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HeadwaterError('bad-json', 'this line is JSON, but not an object');
  }
  return value as JsonRecord;
}

/** The lines of the files named, or of standard input; blank ones left out. */
export async function* inputLines(context: CommandContext): AsyncGenerator<string> {
  const paths = context.positionals.length === 0 ? ['-'] : context.positionals;
  for (const path of paths) {
    const name = path === '-' ? 'standard input' : path;
    try {
      // Opened one after the other: a stream that fails before it is read from would end the program.
      const stream = path === '-' ? context.stdin : createReadStream(path);
      for await (const line of splitLines(stream)) if (line.trim() !== '') yield line;
    } catch (cause) {
      throw new HeadwaterError('unreadable-file', `cannot read ${name}: ${(cause as Error).message}`, {
        cause,
      });
    }
  }
}

/** A member that must be text. Throws `bad-input` naming it. */
export function textMember(record: JsonRecord, name: string): string {
  const value = record[name];
  if (typeof value !== 'string') throw new HeadwaterError('bad-input', `"${name}" must be there and be text`);
  return value;
}

/** A member that may be absent or null. Throws `bad-input` if it is anything but text. */
export function optionalText(record: JsonRecord, name: string): string | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new HeadwaterError('bad-input', `"${name}" must be text or null`);
  return value;
}

/** The id of a record, as text; throws `bad-input` where there is none. */
export function identity(record: JsonRecord): string {
  const id = record['id'];
  if (typeof id === 'string') return id;
  if (typeof id === 'number') return String(id);
  throw new HeadwaterError('bad-input', '"id" must be there and be text or a number');
}
