import { forgetInferred } from '../../app/forget-inferred.ts';
import { openApp } from '../../app/open-app.ts';
import { type Command, EXIT, write } from '../command.ts';
import { ProgressLine } from '../progress.ts';

export const command: Command = {
  name: 'rebuild',
  usage: '',
  help: 'Throws away articles, stories and provenance and makes them again from the captures, in the order in which they came.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'the count as one JSON object' },
  async run(context) {
    const captures = await forgetInferred(context.settings);
    const progress = new ProgressLine(context.stderr);
    const app = await openApp(context.settings);
    try {
      progress.show(`reading ${captures} captures again`);
      await app.pipeline.idle();
    } finally {
      progress.clear();
      await app.close();
    }
    const line = `${captures} captures read again\n`;
    await write(context.stdout, context.values['json'] === true ? `${JSON.stringify({ captures })}\n` : line);
    return EXIT.done;
  },
};
