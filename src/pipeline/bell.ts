/** Wakes a loop that waits: at once, also where it rang before the wait began. */
export interface Bell {
  readonly ring: () => void;
  /** Resolves at the next ring, at once if it rang since the last wait, or after the time. */
  wait(milliseconds: number): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let resolveWait: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      resolveWait?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          resolveWait = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      resolveWait = undefined;
    },
  };
}
