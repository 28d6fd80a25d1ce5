import { runTakedowns } from '../../../app/open-takedowns.ts';
import { type Command, EXIT, write } from '../../command.ts';

const MOST = 10_000;

export const command: Command = {
  name: 'takedown run',
  usage: '',
  help: 'Does what was decided and is not finished, and waits for it. A running Headwater does so by itself.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'the counts as one JSON object' },
  async run({ settings, values, stdout }) {
    let counts: Readonly<Record<string, number>> = {};
    await runTakedowns(settings, async (desk) => {
      const { takedowns } = await desk.list({ offset: 0, limit: MOST });
      for (const { takedown, clock } of takedowns)
        if (clock.waitsFor === 'program') await desk.settled(takedown.id);
      counts = await desk.counts();
      return [];
    });
    const lines = Object.entries(counts).map(([state, count]) => `${state}: ${count}\n`);
    await write(stdout, values['json'] === true ? `${JSON.stringify(counts)}\n` : lines.join(''));
    return counts['failed'] === undefined ? EXIT.done : EXIT.someFailed;
  },
};
