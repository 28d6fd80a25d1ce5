import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceDurably, sumBytes } from '../durable-files.ts';
import { isFileOfStore } from './store-files.ts';

export const MANIFEST_FILE = 'manifest.json';

const fileSum = z.object({ bytes: z.number(), sha256: z.string() });

const manifestShape = z.object({
  format: z.literal(1),
  name: z.string(),
  /** ISO 8601 in UTC: the store as it was then. */
  made: z.string(),
  /** How many steps of migration its database has. */
  tables: z.number(),
  database: fileSum,
  /** The list of captures, and how many there are with how many bytes together. */
  captures: fileSum.extend({ count: z.number(), total: z.number() }),
  /** Captures that the store had no whole file of when the backup was made. */
  missing: z.array(z.string()),
  // Names become paths.
  files: z.array(
    fileSum.extend({
      name: z
        .string()
        .regex(/^[^/\\\0]+$/)
        .refine(isFileOfStore),
    }),
  ),
});

/** What a backup holds, with the sums by which it is checked. */
export type BackupManifest = z.infer<typeof manifestShape>;

/** Written last and in one step: with it, everything that it names is on the disk. */
export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  const signed = { ...manifest, checksum: checksumOf(manifest) };
  await replaceDurably(join(folder, MANIFEST_FILE), `${JSON.stringify(signed, null, 2)}\n`);
}

/** Null where there is none, or not as it was written. */
export async function readManifest(folder: string): Promise<BackupManifest | null> {
  const text = await readFile(join(folder, MANIFEST_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const { checksum, ...rest } = parsed(text);
  const manifest = manifestShape.safeParse(rest);
  return manifest.success && checksum === checksumOf(manifest.data) ? manifest.data : null;
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function checksumOf(manifest: BackupManifest): string {
  return sumBytes(JSON.stringify(manifestShape.parse(manifest))).sha256;
}
