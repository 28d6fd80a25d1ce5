import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { parseSettings, type SettingName } from '../config/settings.ts';
import { errorRecord, HeadwaterError } from '../core/errors.ts';
import { type Command, type CommandList, EXIT } from './command.ts';

const COMMANDS: CommandList = {
  serve: {
    summary: 'Runs Headwater: opens the store, takes in what is named, serves the pages.',
    load: () => import('./commands/serve.ts'),
  },
  add: {
    summary: 'Takes files, folders, pages, feeds, sitemaps and web archives into the store.',
    load: () => import('./commands/add.ts'),
  },
  trace: {
    summary: 'Says of articles where their content came from, without keeping anything.',
    load: () => import('./commands/trace.ts'),
  },
  read: {
    summary: 'Reads pages into articles: JSON Lines in, JSON Lines out.',
    load: () => import('./commands/read.ts'),
  },
  cluster: {
    summary: 'Puts texts into stories as they come: JSON Lines in, JSON Lines out.',
    load: () => import('./commands/cluster.ts'),
  },
  quotes: {
    summary: 'Finds quotes with cue and speaker: JSON Lines in, JSON Lines out.',
    load: () => import('./commands/quotes.ts'),
  },
  figures: {
    summary: 'Finds quantities with unit, bounds and what they count: JSON Lines in, JSON Lines out.',
    load: () => import('./commands/figures.ts'),
  },
  citations: {
    summary: 'Finds where a text cites other outlets: JSON Lines in, JSON Lines out.',
    load: () => import('./commands/citations.ts'),
  },
  search: {
    summary: 'Searches the stored articles.',
    load: () => import('./commands/search.ts'),
  },
  export: {
    summary: 'Writes all captures as one web archive (WARC), which other tools read.',
    load: () => import('./commands/export.ts'),
  },
  sources: {
    summary: 'Adds, lists, checks and removes what is watched: feeds, news sitemaps, pages.',
    load: () => import('./commands/sources.ts'),
  },
  stories: {
    summary: 'Says why stories are as they are; merges, splits, pins and keeps apart.',
    load: () => import('./commands/stories.ts'),
  },
  backup: {
    summary: 'Copies the store into a folder of backups, beside a running program too.',
    load: () => import('./commands/backup.ts'),
  },
  restore: {
    summary: 'Puts a backup in the place of the store.',
    load: () => import('./commands/restore.ts'),
  },
  verify: {
    summary: 'Reads the store, or every backup in a folder, to the last byte and says what is wrong.',
    load: () => import('./commands/verify.ts'),
  },
  people: {
    summary: 'Adds, lists and removes accounts: who may read, edit, operate.',
    load: () => import('./commands/people.ts'),
  },
  doctor: {
    summary: 'Finds what is wrong with the store, and with --mend puts it right.',
    load: () => import('./commands/doctor.ts'),
  },
  takedown: {
    summary: 'Has content removed at its owner’s request, decides about it, and checks that it is gone.',
    load: () => import('./commands/takedown.ts'),
  },
  rebuild: {
    summary: 'Makes everything but the captures again, with the same result.',
    load: () => import('./commands/rebuild.ts'),
  },
  config: {
    summary: 'Shows every setting with its value and meaning.',
    load: () => import('./commands/config.ts'),
  },
};

/** Options of every command that stand for a setting. */
const SETTING_OPTIONS: readonly SettingName[] = ['data', 'host', 'port', 'workers'];

async function main(args: readonly string[]): Promise<number> {
  const [name] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const found = await findCommand(COMMANDS, args);
  if (found === null) {
    throw new HeadwaterError('usage', `there is no command "${name}"; headwater --help lists them all`);
  }
  const { command, summary, args: given } = found;
  const { values, positionals } = parseCommandLine(command, given);
  if (values['help'] === true) {
    process.stdout.write(commandHelp(command, summary));
    return EXIT.done;
  }
  const overrides: Partial<Record<SettingName, string>> = {};
  for (const option of SETTING_OPTIONS) {
    const value = values[option];
    if (typeof value === 'string') overrides[option] = value;
  }
  return command.run({
    settings: parseSettings(process.env, overrides),
    values,
    positionals,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    endInOrder,
  });
}

interface FoundCommand {
  readonly command: Command;
  readonly summary: string;
  /** What is left of the line. */
  readonly args: readonly string[];
}

/** The command that the first word names, or the one below it that the next word names; null where there is none. */
async function findCommand(commands: CommandList, args: readonly string[]): Promise<FoundCommand | null> {
  const [name, ...rest] = args;
  const listed = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed === undefined) return null;
  const { command } = await listed.load();
  const below = await findCommand(command.subcommands ?? {}, rest);
  return below ?? { command, summary: listed.summary, args: rest };
}

function parseCommandLine(command: Command, args: readonly string[]) {
  const settingOptions = Object.fromEntries(
    SETTING_OPTIONS.map((option) => [option, { type: 'string' as const }]),
  );
  const options: ParseArgsOptionsConfig = {
    help: { type: 'boolean', short: 'h' },
    ...settingOptions,
    ...command.options,
  };
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HeadwaterError(
      'usage',
      `${reason.replace(/\.?\s*To specify.*$/s, '')}; see headwater ${command.name} --help`,
      {
        cause,
      },
    );
  }
}

function overview(): string {
  const lines = commandLines(COMMANDS, 10);
  return `Headwater: forty outlets, one source.

usage: headwater COMMAND [OPTION…] [ARGUMENT…]

${lines.join('\n')}

headwater COMMAND --help tells more. Settings: HEADWATER_… variables, listed by headwater config.
`;
}

function commandLines(commands: CommandList, width: number, before = ''): string[] {
  return Object.entries(commands).map(
    ([name, { summary }]) => `  ${(before + name).padEnd(width)} ${summary}`,
  );
}

function commandHelp(command: Command, summary: string): string {
  const options: Readonly<Record<string, string>> = {
    ...command.optionHelp,
    data: 'folder of the store (HEADWATER_DATA)',
    help: 'this text',
  };
  const lines = Object.entries(options).map(([option, meaning]) => `  --${option.padEnd(14)} ${meaning}`);
  const below = commandLines(command.subcommands ?? {}, 16, `${command.name} `);
  if (below.length > 0) lines.unshift(...below, '');
  return `usage: headwater ${command.name} [OPTION…] ${command.usage}

${summary}

${command.help.trim()}

${lines.join('\n')}

exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some inputs failed
`;
}

/** A signal may come twice at once: to the whole group and handed on by the process that started this one. */
const SAME_WISH_MILLISECONDS = 1_000;

/** Ends at the first signal to stop, in order; a later one does not wait for that. */
function endInOrder(): AbortSignal {
  const controller = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (performance.now() - first > SAME_WISH_MILLISECONDS) process.exit(EXIT.failed);
      first = Math.min(first, performance.now());
      controller.abort(new Error(`stopped by ${signal}`));
    });
  }
  return controller.signal;
}

function failed(thrown: unknown): number {
  const { code, message } = errorRecord(thrown);
  if (code === 'internal') {
    // A bug: whoever mends it needs the stack.
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    process.stderr.write(`headwater: this is a bug in Headwater, please report it: ${message}\n${stack}\n`);
  } else process.stderr.write(`headwater: ${message}\n`);
  return code === 'usage' || code === 'bad-setting' ? EXIT.usage : EXIT.failed;
}

// A reader that closes the pipe early (`headwater trace … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(failed);
