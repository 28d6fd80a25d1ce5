/**
 * CPU time that this thread has used, in milliseconds, from some beginning: what tests of bounded time measure, since the
 * clock also counts what else the machine does.
 */
export function threadMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
