import { changeCommand } from './change-command.ts';

export const command = changeCommand({
  verb: 'remove',
  done: 'removed',
  help: 'What they listed and was not fetched yet is not fetched any more. Prints what it removed.',
  change: (desk, ids) => desk.remove(ids),
  prints: true,
});
