import { HeadwaterError } from '../core/errors.ts';
import type { CommandContext } from './command.ts';
import { inputLines } from './json-lines.ts';

/** What a command is given to work on: paths and addresses, or articles already read, a JSON object each. */
export interface Inputs {
  readonly targets: readonly string[];
  readonly records: readonly string[];
}

/**
 * The paths and addresses named, `-` standing for the lines of standard input; without any, standard input alone unless
 * it is a terminal. A line that begins with `{` is an article as `headwater read` gives it.
 */
export async function readInputs(context: CommandContext): Promise<Inputs> {
  const named = context.positionals;
  const wantsList = named.includes('-') || (named.length === 0 && context.stdin.isTTY !== true);
  const lines: string[] = [];
  if (wantsList)
    for await (const line of inputLines({ ...context, positionals: [] })) lines.push(line.trim());
  const targets = [
    ...named.filter((target) => target !== '-'),
    ...lines.filter((line) => !line.startsWith('{')),
  ];
  return { targets, records: lines.filter((line) => line.startsWith('{')) };
}

/** Throws where there is nothing to work on. */
export function requireInputs({ targets, records }: Inputs, command: string): void {
  if (targets.length + records.length > 0) return;
  throw new HeadwaterError(
    'usage',
    `name a file, a folder or an address, or give a list on standard input; see headwater ${command} --help`,
  );
}
