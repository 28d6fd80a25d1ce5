/**
 * glibc gives every thread an arena of its own and seldom gives memory back: with two workers the process holds 40 MB more
 * than with two arenas for all (431 against 387 MB taking in 1,500 pages). The number can only be set before a process
 * starts, so it is replaced by itself, once, where the system can do that.
 */
export function withFewArenas() {
  if (process.platform !== 'linux' || process.env.MALLOC_ARENA_MAX !== undefined) return;
  if (typeof process.execve !== 'function') return;
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  process.execve(process.execPath, args, { ...process.env, MALLOC_ARENA_MAX: '2' });
}
