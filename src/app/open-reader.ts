import type { Settings } from '../config/settings.ts';
import { searchWords } from '../pipeline/search-words.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../store/sqlite/sqlite-news-reader.ts';

/** A reader of the store alone, beside a running program or without one. */
export function openReader(settings: Settings): { reader: NewsReader; close(): Promise<void> } {
  const store = openSqliteStore(settings.data);
  return { reader: createSqliteNewsReader(store.read, searchWords), close: () => store.close() };
}
