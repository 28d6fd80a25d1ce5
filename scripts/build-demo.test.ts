import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDemo } from './build-demo.ts';
import { encodeWindows1251 } from './demo/encode-windows-1251.ts';

const DEMO = fileURLToPath(new URL('../demo', import.meta.url));

describe('the demo as it is built', () => {
  const files = renderDemo(DEMO);

  it('is what is committed (otherwise run: node scripts/build-demo.ts)', () => {
    const stale = [...files].filter(([path, bytes]) => !sameBytes(join(DEMO, path), bytes));
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('leaves no page or feed behind whose source is gone', () => {
    const committed = [...filesBelow('pages'), ...filesBelow('feeds')];
    expect(committed.filter((path) => !files.has(path))).toEqual([]);
  });

  it('comes out the same each time', () => {
    const again = renderDemo(DEMO);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again)
      expect(Buffer.compare(bytes, files.get(path) ?? new Uint8Array())).toBe(0);
  });

  it('writes Cyrillic in windows-1251 and what that lacks as references', () => {
    expect([...encodeWindows1251('Ящ €')]).toEqual([0xdf, 0xf9, 0x20, 0x88]);
    expect(Buffer.from(encodeWindows1251('ş')).toString('latin1')).toBe('&#351;');
  });
});

function sameBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0;
  } catch {
    return false;
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(DEMO, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(DEMO, folder, path)).isFile())
    .map((path) => `${folder}/${path}`);
}
