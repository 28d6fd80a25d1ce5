import type { Answer } from './search-files-aside.ts';
import { searchTakedowns, type TakedownSearch } from './search-takedowns.ts';

// The process that searches files: it may take minutes, and nothing waits for it. It ends with whoever began it.
process.once('disconnect', () => process.exit());
process.once('message', async (search: TakedownSearch) => {
  const answer: Answer = await searchTakedowns(search).then(
    (result) => ({ result }),
    (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(answer, () => process.exit());
});
