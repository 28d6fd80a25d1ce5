import { openStories } from '../../../app/open-stories.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { type Command, EXIT, write } from '../../command.ts';

export const command: Command = {
  name: 'stories list',
  usage: '',
  help: 'Each with its id, how many articles it has, and its headline.',
  options: { limit: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: { limit: 'how many, 30 unless told', json: 'one JSON object' },
  async run({ settings, values, stdout }) {
    const limit = Number(values['limit'] ?? 30);
    if (!Number.isInteger(limit) || limit < 1)
      throw new HeadwaterError('usage', '--limit must be a whole number from 1');
    const office = openStories(settings);
    try {
      const list = await office.reader.frontPage({ offset: 0, limit });
      const lines = list.stories.map(
        ({ id, articles, headline }) => `${id}  ${String(articles).padStart(4)}  ${headline}\n`,
      );
      await write(stdout, values['json'] === true ? `${JSON.stringify(list)}\n` : lines.join(''));
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
