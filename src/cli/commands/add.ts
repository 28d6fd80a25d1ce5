import { openApp } from '../../app.ts';
import { type Command, EXIT, write } from '../command.ts';
import { readInputs, requireInputs } from '../inputs.ts';
import { ProgressLine } from '../progress.ts';

export const command: Command = {
  name: 'add',
  summary: 'Takes files, folders, pages and feeds into the store.',
  usage: 'PATH|URL…',
  help: `
Takes files, folders, addresses of pages and feeds; "-" or no argument reads a list of them from standard input. The same
input taken in twice changes nothing; a changed page is a revision. Ends when everything is read, put into stories and traced.`,
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'the counts as one JSON object' },
  async run(context) {
    const inputs = await readInputs(context);
    requireInputs(inputs, 'add');
    const app = await openApp(context.settings, inputs.targets);
    const progress = new ProgressLine(context.stderr);
    try {
      const counts = await app.add(inputs.targets, ({ items }) => progress.show(`${items} taken in`));
      progress.show('reading, putting into stories, tracing');
      await app.pipeline.idle();
      progress.clear();
      const outcomes = await app.reader.outcomes();
      const line = `${counts.items} items: ${counts.captured} new, ${counts.unchanged} unchanged, ${counts.failed} without a page\n`;
      await write(
        context.stdout,
        context.values['json'] === true ? `${JSON.stringify({ ...counts, outcomes })}\n` : line,
      );
      return counts.failed === 0 ? EXIT.done : EXIT.someFailed;
    } finally {
      progress.clear();
      await app.close();
    }
  },
};
