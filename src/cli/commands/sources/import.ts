import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { openSources } from '../../../app/open-sources.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { decodeText } from '../../../read/decode-text.ts';
import { parseOpml } from '../../../sources/opml.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';

export const command: Command = {
  name: 'sources import',
  usage: 'FILE…',
  help: 'Folders become packs. "-" or no argument reads standard input. Asks nobody; what is watched already stays as it is.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object' },
  async run(context) {
    const { settings, values, stdout, stderr } = context;
    const lists = await readLists(context);
    const office = openSources(settings);
    try {
      const { added, known } = await office.desk.addListed(lists.flatMap(({ sources }) => sources));
      const skipped = lists.flatMap((list) => list.skipped);
      if (values['json'] === true)
        await write(stdout, `${JSON.stringify({ added: added.length, known, skipped })}\n`);
      else
        await write(
          stdout,
          `${added.length} ${added.length === 1 ? 'source' : 'sources'} added${known === 0 ? '' : `, ${known} watched already`}\n`,
        );
      for (const reason of skipped) stderr.write(`headwater: ${reason}\n`);
      return skipped.length === 0 ? EXIT.done : EXIT.someFailed;
    } finally {
      await office.close();
    }
  },
};

async function readLists({ positionals, stdin }: CommandContext) {
  const paths = positionals.length === 0 ? ['-'] : positionals;
  return Promise.all(
    paths.map(async (path) => {
      const bytes =
        path === '-' ? await buffer(stdin) : await readFile(path).catch((cause) => unreadable(path, cause));
      return parseOpml(decodeText(bytes, null).text);
    }),
  );
}

function unreadable(path: string, cause: unknown): never {
  throw new HeadwaterError('unreadable-file', `${path} cannot be read: ${(cause as Error).message}`, {
    cause,
  });
}
