import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TakedownSearch, TakedownSearchResult } from './search-takedowns.ts';

/**
 * Searches files in a process of its own. Not in a thread: whoever closes a file lets go of all locks that its process has on it
 * (POSIX), and without those on the database another process takes it for one that nobody uses (sqlite.org/howtocorrupt.html, 2.2).
 * Rejects where that fails.
 */
export function searchFilesAside(search: TakedownSearch): Promise<TakedownSearchResult> {
  const script = new URL(
    `./search-files-process.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
    import.meta.url,
  );
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(script), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.once('message', (answer: Answer) => {
      if ('result' in answer) resolve(answer.result);
      else reject(new Error(answer.failed));
    });
    // More than once, where it could not be started and then not be written to.
    child.on('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`the search of files ended with ${signal ?? `code ${code}`}`)),
    );
    child.send(search);
  });
}

/** What the process answers. */
export type Answer = { readonly result: TakedownSearchResult } | { readonly failed: string };
