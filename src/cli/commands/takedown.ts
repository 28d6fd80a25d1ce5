import { HeadwaterError } from '../../core/errors.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'takedown',
  usage: 'request|list|show|decide|run|verify …',
  help: `
What its owner wants gone is removed from every place in use within 24 hours, is not taken in again, and every file but backups is
searched to show that it is. Pages and outlets go by themselves once control of their domain is shown; words and people are decided by an
operator. headwater takedown COMMAND --help tells more; docs/takedown.md tells all of it.`,
  options: {},
  optionHelp: {},
  subcommands: {
    request: {
      summary: 'Asks for something to be removed.',
      load: () => import('./takedown/request.ts'),
    },
    list: { summary: 'Lists requests with the time left.', load: () => import('./takedown/list.ts') },
    show: {
      summary: 'Shows a request, what it is about and what happened when.',
      load: () => import('./takedown/show.ts'),
    },
    decide: { summary: 'Grants or refuses a request.', load: () => import('./takedown/decide.ts') },
    run: { summary: 'Has everything that was decided done now.', load: () => import('./takedown/run.ts') },
    verify: {
      summary: 'Checks a signed record, and whether a text is in any file.',
      load: () => import('./takedown/verify.ts'),
    },
  },
  async run({ positionals: [name] }) {
    const what =
      name === undefined ? 'say what to do with takedowns' : `there is no command "takedown ${name}"`;
    throw new HeadwaterError('usage', `${what}; see headwater takedown --help`);
  },
};
