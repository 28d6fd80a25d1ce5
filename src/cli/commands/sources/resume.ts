import { openSources } from '../../../app/open-sources.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { requireSources } from './sources-named.ts';

export const command: Command = {
  name: 'sources resume',
  usage: 'URL|DOMAIN|PACK…',
  help: 'They are asked at once, and their failures are forgotten.',
  options: {},
  optionHelp: {},
  async run({ settings, positionals, stdout }) {
    const office = openSources(settings);
    try {
      const sources = await requireSources(office.desk, positionals);
      await office.desk.resume(sources.map(({ id }) => id));
      await write(stdout, `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} resumed\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
