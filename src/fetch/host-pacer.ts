/** Lets one request at a time through for each host, with a pause between them. */
export class HostPacer {
  readonly #lastOfHost = new Map<string, Promise<void>>();
  readonly #delay: number;
  readonly #sleep: (milliseconds: number) => Promise<void>;

  /** `delay` in milliseconds from the end of one request to the start of the next. */
  constructor(delay: number, sleep: (milliseconds: number) => Promise<void>) {
    this.#delay = delay;
    this.#sleep = sleep;
  }

  /** Runs `request` when its turn at the host comes. */
  async run<Result>(host: string, request: () => Promise<Result>): Promise<Result> {
    const before = this.#lastOfHost.get(host);
    const turn = (before ?? Promise.resolve()).then(request);
    const done = turn.then(noValue, noValue).then(() => this.#sleep(this.#delay));
    this.#lastOfHost.set(host, done);
    void done.then(() => {
      if (this.#lastOfHost.get(host) === done) this.#lastOfHost.delete(host);
    });
    return turn;
  }
}

function noValue(): void {}
