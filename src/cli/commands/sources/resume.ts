import { changeCommand } from './change-command.ts';

export const command = changeCommand({
  verb: 'resume',
  done: 'resumed',
  help: 'They are asked at once, and their failures are forgotten.',
  change: (desk, ids) => desk.resume(ids),
});
