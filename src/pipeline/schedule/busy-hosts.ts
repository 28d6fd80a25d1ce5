/** Which hosts have a task, and which rest after one. All times in milliseconds since 1970. */
export class BusyHosts {
  readonly #working = new Set<string>();
  /** Until when. */
  readonly #resting = new Map<string, number>();

  get working(): number {
    return this.#working.size;
  }

  begin(host: string): void {
    this.#working.add(host);
  }

  /** Its task is over, and it rests until then. */
  end(host: string, until: number): void {
    this.#working.delete(host);
    this.#resting.set(host, until);
  }

  wakeUp(now: number): void {
    for (const [host, until] of this.#resting) if (until <= now) this.#resting.delete(host);
  }

  busy(): string[] {
    return [...this.#working, ...this.#resting.keys()];
  }

  /** Milliseconds until the next host may be asked again; infinity where none rests. */
  nextWake(now: number): number {
    return Math.min(...[...this.#resting.values()].map((until) => Math.max(1, until - now)));
  }
}
