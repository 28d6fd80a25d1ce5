import type { Settings } from '../config/settings.ts';
import { type ExportedRecord, exportWarc } from '../pipeline/export-warc.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { systemClock } from './parts.ts';

/** The captures of the store as one WARC file, piece by piece, beside a running program or without one. */
export async function* exportCaptures(settings: Settings, name: string): AsyncGenerator<ExportedRecord> {
  const store = openSqliteStore(settings.data);
  try {
    yield* exportWarc(store, { name, date: systemClock.now().toISOString(), software: settings.userAgent });
  } finally {
    await store.close();
  }
}
