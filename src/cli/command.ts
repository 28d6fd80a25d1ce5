import type { Readable, Writable } from 'node:stream';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Settings } from '../config/settings.ts';

/** What a command has of the world around it. */
export interface CommandContext {
  readonly settings: Settings;
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /**
   * From now on SIGINT and SIGTERM do not end the program: the signal given is aborted, and the command ends in order. A
   * second one ends it at once.
   */
  endInOrder(): AbortSignal;
}

/** Commands by name, each loaded only when it is used: `--help` and the filters start at once. */
export type CommandList = Readonly<Record<string, ListedCommand>>;

interface ListedCommand {
  /** What it does, in one line. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name: "PATH|URL…". */
  readonly usage: string;
  /** Paragraphs of `--help`, after the usage line. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** What each option does, by name. */
  readonly optionHelp: Readonly<Record<string, string>>;
  /** Commands below this one, by the word that follows it: `headwater sources add`. */
  readonly subcommands?: CommandList;
  /** Resolves to the exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some inputs failed. */
  run(context: CommandContext): Promise<number>;
}

export const EXIT = { done: 0, failed: 1, usage: 2, someFailed: 3 } as const;

/** Writes to a stream and waits while it is full, so that output larger than memory can be piped. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => stream.once('drain', resolve));
}
