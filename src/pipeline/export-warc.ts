import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { capturesAfter } from '../store/captures/captures.ts';
import { encodeWarcInfo } from '../store/captures/warc-record.ts';
import type { Store } from '../store/store.ts';

/** A piece of a WARC file: a record in a gzip member of its own; null for a capture whose file is gone. */
export interface ExportedRecord {
  /** Null for the record that opens the file. */
  readonly capture: string | null;
  readonly bytes: Uint8Array | null;
}

const BATCH = 200;

/**
 * The captures of a store, in the order in which they came, as a WARC/1.1 file (ISO 28500:2017) in gzip members, a record
 * each, as its annex D recommends. The archive keeps each capture as such a member, so they are passed on as they are.
 */
export async function* exportWarc(
  store: Pick<Store, 'read' | 'archive'>,
  about: { readonly name: string; readonly date: string; readonly software: string },
): AsyncGenerator<ExportedRecord> {
  yield { capture: null, bytes: gzipSync(encodeWarcInfo(about.name, about.date, about.software)) };
  let last = 0;
  for (;;) {
    const captures = await capturesAfter(store.read, last, BATCH);
    if (captures.length === 0) return;
    for (const { id, sequence } of captures) {
      const bytes = await readFile(store.archive.path(id)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      yield { capture: id, bytes };
      last = sequence;
    }
  }
}
