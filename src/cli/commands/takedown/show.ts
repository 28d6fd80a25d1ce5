import { openTakedowns } from '../../../app/open-takedowns.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { viewText } from './view-text.ts';

export const command: Command = {
  name: 'takedown show',
  usage: 'ID',
  help: 'With the articles that it is about, until it is decided.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'as one JSON object' },
  async run({ settings, values, positionals: [id], stdout }) {
    if (id === undefined)
      throw new HeadwaterError('usage', 'give the id of a request; headwater takedown list has them');
    const office = openTakedowns(settings);
    try {
      const view = await office.desk.show(id);
      if (view === null) throw new HeadwaterError('not-found', `there is no request ${id}`);
      const articles = view.articles.map(
        ({ article, relation, state, url, title }) =>
          `${article} ${relation}, ${state}: ${title ?? ''} ${url ?? ''}`,
      );
      const text = [viewText(view), ...articles].join('\n');
      await write(stdout, `${values['json'] === true ? JSON.stringify(view) : text}\n`);
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};
