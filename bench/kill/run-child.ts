import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ChildRun {
  /** Whether it came to its end before it was killed. */
  readonly done: boolean;
  /** Lines that it wrote. */
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly milliseconds: number;
}

/**
 * Runs a script of this folder, and kills it (SIGKILL) so many milliseconds after its first line; `null` lets it end. A
 * script says BEGUN first and DONE last.
 */
export function runChild(
  script: string,
  args: readonly string[],
  killAfter: number | null,
): Promise<ChildRun> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  let timer: NodeJS.Timeout | undefined;
  let begun = performance.now();
  child.stdout.on('data', (chunk) => {
    if (stdout === '') {
      begun = performance.now();
      if (killAfter !== null) timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    }
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      const lines = stdout.split('\n').filter(Boolean);
      resolve({ done: lines.includes('DONE'), lines, stderr, milliseconds: performance.now() - begun });
    });
  });
}
