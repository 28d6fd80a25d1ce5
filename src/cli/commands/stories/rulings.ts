import { openStories } from '../../../app/open-stories.ts';
import type { RulingRecord } from '../../../core/ruling.ts';
import { type Command, EXIT, write } from '../../command.ts';

const MOST = 1_000;

export const command: Command = {
  name: 'stories rulings',
  usage: '',
  help: 'The newest first, with what was ruled, when, and why; --json gives the articles too.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object' },
  async run({ settings, values, stdout }) {
    const office = openStories(settings);
    try {
      const list = await office.rulings.list({ offset: 0, limit: MOST });
      const lines = list.rulings.map((ruling) => `${rulingLine(ruling)}\n`).join('');
      await write(stdout, values['json'] === true ? `${JSON.stringify(list)}\n` : lines || 'no rulings\n');
      return EXIT.done;
    } finally {
      await office.close();
    }
  },
};

function rulingLine({
  number,
  at,
  kind,
  movers,
  stories,
  undoes,
  undoneBy,
  note,
  applied,
  toMove,
}: RulingRecord): string {
  const what =
    kind === 'undo'
      ? `undo ${undoes}`
      : `${kind} ${kind === 'merge' ? '' : `${movers.length === 1 ? movers[0] : `${movers.length} articles`} `}${stories.join(' ')}`;
  const waiting = toMove > 0 ? `, being applied: ${toMove} articles to be moved` : ', not applied yet';
  const state = undoneBy !== null ? `, undone by ${undoneBy}` : applied ? '' : waiting;
  return `${String(number).padStart(4)}  ${at.slice(0, 16)}  ${what}${state}${note === null ? '' : `: ${note}`}`;
}
