import { openTakedowns } from '../../../app/open-takedowns.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { viewLine } from './view-text.ts';

const MOST = 1_000;

export const command: Command = {
  name: 'takedown list',
  usage: '',
  help: 'The newest first, with state and the time that is left of 24 hours.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object a line' },
  async run({ settings, values, stdout }) {
    const office = openTakedowns(settings);
    try {
      const { takedowns } = await office.desk.list({ offset: 0, limit: MOST });
      for (const view of takedowns)
        await write(stdout, `${values['json'] === true ? JSON.stringify(view) : viewLine(view)}\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
