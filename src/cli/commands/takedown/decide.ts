import { runTakedowns } from '../../../app/open-takedowns.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import type { Choice, TakedownView } from '../../../pipeline/takedown/takedown-desk.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { viewText } from './view-text.ts';

export const command: Command = {
  name: 'takedown decide',
  usage: 'ID grant|refuse',
  help: `
Granted, it is done at once and cannot be taken back: by the Headwater that runs on the store, else here. The command waits until
all files were searched.`,
  options: { articles: { type: 'string' }, note: { type: 'string' }, json: { type: 'boolean' } },
  optionHelp: {
    articles:
      'what goes: named, copies (with copies, the default), all (with translations and excerpts), or ids parted by commas',
    note: 'words for the requester',
    json: 'what came of it as one JSON object',
  },
  async run({ settings, values, positionals: [id, word], stdout }) {
    if (id === undefined || (word !== 'grant' && word !== 'refuse'))
      throw new HeadwaterError('usage', 'give the id of a request, and grant or refuse');
    const note = typeof values['note'] === 'string' ? values['note'] : null;
    let view: TakedownView | null = null;
    await runTakedowns(settings, async (desk) => {
      const verdict = word === 'grant' ? 'granted' : 'refused';
      await desk.decide(id, { verdict, note, articles: choice(values['articles']) });
      view = await desk.settled(id);
      return [];
    });
    const done = view as TakedownView | null;
    if (done !== null)
      await write(stdout, `${values['json'] === true ? JSON.stringify(done) : viewText(done)}\n`);
    return done?.takedown.state === 'failed' ? EXIT.failed : EXIT.done;
  },
};

function choice(value: unknown): Choice {
  if (typeof value !== 'string') return 'copies';
  return value === 'named' || value === 'copies' || value === 'all'
    ? value
    : value.split(',').filter(Boolean);
}
