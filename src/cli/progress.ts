import type { CommandContext } from './command.ts';

/** Least time between two lines of progress, so that a fast job does not flood the terminal. */
const PAUSE_MILLISECONDS = 200;

/** Shows how far a long job is: one line that rewrites itself on a terminal, nothing where nobody watches. */
export class ProgressLine {
  readonly #stderr: CommandContext['stderr'];
  #last = 0;
  #shown = false;

  constructor(stderr: CommandContext['stderr']) {
    this.#stderr = stderr;
  }

  show(text: string): void {
    const now = performance.now();
    if (this.#stderr.isTTY !== true || now - this.#last < PAUSE_MILLISECONDS) return;
    this.#last = now;
    this.#shown = true;
    this.#stderr.write(`\r\u001b[K${text}`);
  }

  clear(): void {
    if (this.#shown) this.#stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
