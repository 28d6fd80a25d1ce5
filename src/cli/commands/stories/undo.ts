import { HeadwaterError } from '../../../core/errors.ts';
import { rulingCommand } from './ruling-command.ts';

export const command = rulingCommand({
  name: 'undo',
  usage: 'NUMBER',
  help: 'What the ruling moved goes back, as far as it is still where the ruling put it. headwater stories rulings gives the numbers.',
  takes: { least: 1, most: 1 },
  give(desk, [number = ''], note) {
    if (!/^\d{1,9}$/.test(number))
      throw new HeadwaterError(
        'usage',
        `"${number}" is no number of a ruling; see headwater stories rulings`,
      );
    return desk.undo(Number(number), note);
  },
  done: ({ undoes }) => `ruling ${undoes} holds no more.`,
});
