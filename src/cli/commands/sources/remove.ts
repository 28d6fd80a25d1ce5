import { openSources } from '../../../app/open-sources.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { requireSources } from './sources-named.ts';

export const command: Command = {
  name: 'sources remove',
  usage: 'URL|DOMAIN|PACK…',
  help: 'What they listed and was not fetched yet is not fetched any more. Prints what it removed.',
  options: {},
  optionHelp: {},
  async run({ settings, positionals, stdout }) {
    const office = openSources(settings);
    try {
      const sources = await requireSources(office.desk, positionals);
      const removed = await office.desk.remove(sources.map(({ id }) => id));
      for (const { url } of sources) await write(stdout, `${url}\n`);
      await write(stdout, `${removed} ${removed === 1 ? 'source' : 'sources'} removed\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
