import { HeadwaterError } from '../../core/errors.ts';
import type { Command } from '../command.ts';

export const command: Command = {
  name: 'stories',
  usage: 'list|why|merge|split|pin|forbid|undo|rulings …',
  help: `
Stories are named by their id or by the address of their page, also an old one. What you rule is kept, applied at once, and
can be undone; the machine keeps to it, also after headwater rebuild. headwater stories COMMAND --help tells more.`,
  options: {},
  optionHelp: {},
  subcommands: {
    list: {
      summary: 'Lists stories, newest and most widely and independently covered first.',
      load: () => import('./stories/list.ts'),
    },
    why: {
      summary: 'Says why the articles of a story are one, or why two stories are not.',
      load: () => import('./stories/why.ts'),
    },
    merge: {
      summary: 'Makes one story of two.',
      load: () => import('./stories/merge.ts'),
    },
    split: {
      summary: 'Makes a story of its own of some articles of a story.',
      load: () => import('./stories/split.ts'),
    },
    pin: {
      summary: 'Puts an article into a story, where it stays.',
      load: () => import('./stories/pin.ts'),
    },
    forbid: {
      summary: 'Keeps an article out of a story, or two stories apart.',
      load: () => import('./stories/forbid.ts'),
    },
    undo: {
      summary: 'Takes a ruling back.',
      load: () => import('./stories/undo.ts'),
    },
    rulings: {
      summary: 'Lists what people ruled.',
      load: () => import('./stories/rulings.ts'),
    },
  },
  async run({ positionals: [name] }) {
    const what = name === undefined ? 'say what to do with stories' : `there is no command "stories ${name}"`;
    throw new HeadwaterError('usage', `${what}; see headwater stories --help`);
  },
};
