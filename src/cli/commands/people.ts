import { HeadwaterError } from '../../core/errors.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'people',
  usage: 'add|list|role|remove|reset …',
  help: `
A reader sees all that may be shown of articles, an editor also rules about stories and takes care of sources, an operator
does everything. Without any account whoever sits at the machine may do everything, and Headwater is served to nobody else.
headwater people COMMAND --help tells more.`,
  options: {},
  optionHelp: {},
  subcommands: {
    add: {
      summary: 'Makes a link by which somebody makes an account.',
      load: () => import('./people/add.ts'),
    },
    list: { summary: 'Lists who has an account.', load: () => import('./people/list.ts') },
    role: { summary: 'Gives somebody another role.', load: () => import('./people/role.ts') },
    remove: {
      summary: 'Removes an account with all that is open in its name.',
      load: () => import('./people/remove.ts'),
    },
    reset: {
      summary: 'Makes a link by which somebody chooses another password.',
      load: () => import('./people/reset.ts'),
    },
  },
  async run({ positionals: [name] }) {
    const what = name === undefined ? 'say what to do about people' : `there is no command "people ${name}"`;
    throw new HeadwaterError('usage', `${what}; see headwater people --help`);
  },
};
