// Opens a store, which migrates it: FOLDER.
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';

process.stdout.write('BEGUN\n');
await openSqliteStore(process.argv[2] ?? '').close();
process.stdout.write('DONE\n');
