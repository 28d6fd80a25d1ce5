import { changeCommand } from './change-command.ts';

export const command = changeCommand({
  verb: 'pause',
  done: 'paused',
  help: 'What they listed before is still fetched.',
  change: (desk, ids) => desk.pause(ids),
});
