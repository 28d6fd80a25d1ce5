import { readdirSync, readFileSync } from 'node:fs';

/** Memory of a process and those that it started, in megabytes (2^20 bytes), as Linux counts it; 0 elsewhere. */
export function residentMegabytes(pid: number): number {
  const parents = new Map<number, { readonly parent: number; readonly kilobytes: number }>();
  for (const name of folders()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      parents.set(Number(name), { parent: field('PPid'), kilobytes: field('VmRSS') });
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => id === pid || (id > 1 && isOurs(parents.get(id)?.parent ?? 0));
  const kilobytes = [...parents].reduce((sum, [id, own]) => (isOurs(id) ? sum + own.kilobytes : sum), 0);
  return Math.round(kilobytes / 1024);
}

function folders(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
