import { openSources } from '../../../app/open-sources.ts';
import type { Source } from '../../../core/source.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { durationWords } from './duration-words.ts';
import { sourcesNamed } from './sources-named.ts';

export const command: Command = {
  name: 'sources list',
  usage: '[URL|DOMAIN|PACK…]',
  help: 'Each source with its state, how often it is asked, what it brings a day, and its last error in words.',
  options: { packs: { type: 'boolean' }, json: { type: 'boolean' } },
  optionHelp: { packs: 'the packs of the catalogue in place of the sources', json: 'one JSON array' },
  async run({ settings, values, positionals, stdout }) {
    const office = openSources(settings);
    try {
      if (values['packs'] === true) {
        const packs = office.desk.packs();
        const lines = packs.map(
          ({ name, title, outlets }) => `${name.padEnd(28)} ${title}, ${outlets} outlets`,
        );
        await write(stdout, values['json'] === true ? `${JSON.stringify(packs)}\n` : `${lines.join('\n')}\n`);
        return EXIT.done;
      }
      const sources = await sourcesNamed(office.desk, positionals);
      if (values['json'] === true) await write(stdout, `${JSON.stringify(sources)}\n`);
      else if (sources.length === 0)
        await write(stdout, 'No source is watched yet; headwater sources add takes some up.\n');
      else for (const source of sources) await write(stdout, `${sourceLines(source)}\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};

function sourceLines(source: Source): string {
  const { kind, url, state, outlet, pack, interval, entriesPerDay, waiting, lastSuccess, lastError } = source;
  const about = [
    state,
    ...(outlet === null ? [] : [outlet]),
    ...(pack === null ? [] : [`in ${pack}`]),
    ...(interval === null ? ['not asked yet'] : [`asked every ${durationWords(interval)}`]),
    ...(source.pushed ? ['pushed by WebSub'] : []),
    ...(entriesPerDay === null ? [] : [`${entriesPerDay.toFixed(entriesPerDay < 10 ? 1 : 0)} a day`]),
    ...(waiting === 0 ? [] : [`${waiting} waiting`]),
    ...(lastSuccess === null ? [] : [`last answered ${lastSuccess}`]),
  ];
  const error = lastError === null ? '' : `\n          ${source.lastErrorCode}: ${lastError}`;
  return `${kind.padEnd(7)}  ${url}\n          ${about.join(', ')}${error}`;
}
