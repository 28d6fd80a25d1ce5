import { openSources } from '../../../app/open-sources.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { requireSources } from './sources-named.ts';

export const command: Command = {
  name: 'sources pause',
  usage: 'URL|DOMAIN|PACK…',
  help: 'What they listed before is still fetched.',
  options: {},
  optionHelp: {},
  async run({ settings, positionals, stdout }) {
    const office = openSources(settings);
    try {
      const sources = await requireSources(office.desk, positionals);
      await office.desk.pause(sources.map(({ id }) => id));
      await write(stdout, `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} paused\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
