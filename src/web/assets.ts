import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Assets } from './parts/layout.ts';

interface AssetFile {
  readonly body: string;
  /** The same, gzipped. */
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'headwater.js': 'text/javascript; charset=utf-8',
  'passkeys.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type AssetName = keyof typeof TYPES;

/** The static files beside this module, read once, with addresses that change with their content. */
export function loadAssets(): {
  readonly addresses: Assets;
  readonly file: (name: string) => AssetFile | null;
} {
  const files = new Map<string, AssetFile>();
  const address = (name: AssetName): string => {
    const body = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
    files.set(name, { body, packed: new Uint8Array(gzipSync(body, { level: 9 })), type: TYPES[name] });
    return `/assets/${name}?v=${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
  };
  return {
    addresses: {
      style: address('style.css'),
      script: address('headwater.js'),
      passkeys: address('passkeys.js'),
      icon: address('icon.svg'),
    },
    file: (name) => files.get(name) ?? null,
  };
}
