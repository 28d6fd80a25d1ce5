import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, each line parsed. */
  readonly records: readonly Record<string, unknown>[];
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Starts `headwater` as a user does, without the settings of whoever runs the tests. */
export function startHeadwater(
  args: readonly string[],
  { env = {}, cwd = ROOT }: RunOptions = {},
): ChildProcess {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('HEADWATER_'));
  return spawn(process.execPath, [join(ROOT, 'scripts', 'launch.mjs'), ...args], {
    cwd,
    env: { ...Object.fromEntries(ours), ...env },
  });
}

/** Runs `headwater` to its end. */
export function runHeadwater(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startHeadwater(args, options);
  const ended = collect(child);
  // A program that ends before it has read everything closes the pipe.
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return ended;
}

/** Everything that a process writes until it ends. */
export function collect(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const stdout = Buffer.concat(out).toString();
      const stderr = Buffer.concat(err).toString();
      resolve({
        code,
        signal,
        stdout,
        stderr,
        get records() {
          return stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, unknown>);
        },
      });
    });
  });
}

/** Lines of JSON from values; text stays as it is. */
export function jsonLines(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}
