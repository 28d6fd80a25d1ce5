import { HeadwaterError } from '../../core/errors.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'sources',
  usage: 'add|list|check|pause|resume|remove|import|export …',
  help: `
A source is asked again and again while headwater serve runs: about twice as often as it publishes, never sooner than its
publisher wishes. headwater sources COMMAND --help tells more.`,
  options: {},
  optionHelp: {},
  subcommands: {
    add: {
      summary: 'Takes up feeds, sitemaps, home pages, domains of outlets, or packs.',
      load: () => import('./sources/add.ts'),
    },
    list: {
      summary: 'Lists sources with their health, or the packs of the catalogue.',
      load: () => import('./sources/list.ts'),
    },
    check: {
      summary: 'Asks sources now and says which can be read; changes nothing.',
      load: () => import('./sources/check.ts'),
    },
    pause: {
      summary: 'Stops asking sources for a while; they stay in the list.',
      load: () => import('./sources/pause.ts'),
    },
    resume: {
      summary: 'Asks paused sources again, and those that were given up.',
      load: () => import('./sources/resume.ts'),
    },
    remove: {
      summary: 'Stops watching sources and forgets them; articles stay.',
      load: () => import('./sources/remove.ts'),
    },
    import: {
      summary: 'Takes up the sources of an OPML list, as other readers export it.',
      load: () => import('./sources/import.ts'),
    },
    export: {
      summary: 'Writes sources as an OPML list, for other readers and for import.',
      load: () => import('./sources/export.ts'),
    },
  },
  async run({ positionals: [name] }) {
    const what = name === undefined ? 'say what to do with sources' : `there is no command "sources ${name}"`;
    throw new HeadwaterError('usage', `${what}; see headwater sources --help`);
  },
};
