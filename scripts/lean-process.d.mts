export const compileCache: string;
/** Lets a process with worker threads hold less memory; may replace it by itself. */
export function asLeanProcess(): void;
