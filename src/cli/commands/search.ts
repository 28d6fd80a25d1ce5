import { openReader } from '../../app/open-reader.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { type Command, EXIT, write } from '../command.ts';

const MOST = 1_000;

export const command: Command = {
  name: 'search',
  usage: 'WORD…',
  help: 'All words must be there, in any form that their language gives them. Best matches first.',
  options: { json: { type: 'boolean' }, limit: { type: 'string' } },
  optionHelp: { json: 'one JSON object', limit: `how many results, 1 to ${MOST}; 20 unless told` },
  async run({ settings, values, positionals, stdout }) {
    const limit = Number(values['limit'] ?? 20);
    if (positionals.length === 0)
      throw new HeadwaterError('usage', 'name at least one word; see headwater search --help');
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
      throw new HeadwaterError('usage', `--limit must be a whole number from 1 to ${MOST}`);
    }
    const { reader, close } = openReader(settings);
    try {
      const results = await reader.search(positionals.join(' '), { offset: 0, limit });
      if (values['json'] === true) await write(stdout, `${JSON.stringify(results)}\n`);
      else {
        await write(stdout, `${results.total} ${results.total === 1 ? 'article' : 'articles'}\n`);
        for (const { title, outlet, published, excerpt, url } of results.articles) {
          const where = [outlet?.name ?? 'unknown outlet', published?.slice(0, 10)]
            .filter(Boolean)
            .join(', ');
          await write(stdout, `\n${title ?? '(no title)'}\n  ${where}${url === null ? '' : `\n  ${url}`}\n`);
          if (excerpt !== null) await write(stdout, `  ${excerpt.text.replace(/\s+/g, ' ')}\n`);
        }
      }
      return EXIT.done;
    } finally {
      await close();
    }
  },
};
