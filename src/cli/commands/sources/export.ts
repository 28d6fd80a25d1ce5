import { openSources } from '../../../app/open-sources.ts';
import { asListed } from '../../../pipeline/schedule/source-desk.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { sourcesNamed } from './sources-named.ts';

export const command: Command = {
  name: 'sources export',
  usage: '[URL|DOMAIN|PACK…]',
  help: 'Packs become folders. All sources, or those named.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON array in place of OPML' },
  async run({ settings, values, positionals, stdout }) {
    const office = openSources(settings);
    try {
      const sources = await sourcesNamed(office.desk, positionals);
      const list =
        values['json'] === true
          ? `${JSON.stringify(sources.map(asListed))}\n`
          : office.desk.exportList(sources);
      await write(stdout, list);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
