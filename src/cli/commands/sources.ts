import { HeadwaterError } from '../../core/errors.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'sources',
  summary: 'Adds, lists, checks and removes what is watched: feeds, news sitemaps, pages.',
  usage: 'add|list|check|pause|resume|remove|import|export …',
  help: `
A source is asked again and again while headwater serve runs: about twice as often as it publishes, never sooner than its
publisher wishes. headwater sources COMMAND --help tells more.`,
  options: {},
  optionHelp: {},
  subcommands: {
    add: () => import('./sources/add.ts'),
    list: () => import('./sources/list.ts'),
    check: () => import('./sources/check.ts'),
    pause: () => import('./sources/pause.ts'),
    resume: () => import('./sources/resume.ts'),
    remove: () => import('./sources/remove.ts'),
    import: () => import('./sources/import.ts'),
    export: () => import('./sources/export.ts'),
  },
  async run({ positionals: [name] }) {
    const what = name === undefined ? 'say what to do with sources' : `there is no command "sources ${name}"`;
    throw new HeadwaterError('usage', `${what}; see headwater sources --help`);
  },
};
