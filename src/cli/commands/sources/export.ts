import { openSources, systemClock } from '../../../app.ts';
import { writeOpml } from '../../../sources/opml.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { sourcesNamed } from './sources-named.ts';

export const command: Command = {
  name: 'sources export',
  summary: 'Writes sources as an OPML list, for other readers and for import.',
  usage: '[URL|DOMAIN|PACK…]',
  help: 'Packs become folders. All sources, or those named.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON array in place of OPML' },
  async run({ settings, values, positionals, stdout }) {
    const office = openSources(settings);
    try {
      const sources = await sourcesNamed(office.desk, positionals);
      const listed = sources.map(({ url, kind, title, pack, language, state, outlet }) => ({
        url,
        kind,
        title,
        pack,
        language,
        paused: state === 'paused',
        site: outlet === null ? null : `https://${outlet}/`,
      }));
      await write(
        stdout,
        values['json'] === true ? `${JSON.stringify(listed)}\n` : writeOpml(listed, systemClock.now()),
      );
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
