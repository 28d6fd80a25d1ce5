import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { parseSettings, type SettingName } from '../config/settings.ts';
import { errorRecord, HeadwaterError } from '../core/errors.ts';
import { type Command, EXIT } from './command.ts';

/** Each command in a file of its own, loaded only when it is used: `--help` and the filters start at once. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  serve: () => import('./commands/serve.ts'),
  add: () => import('./commands/add.ts'),
  trace: () => import('./commands/trace.ts'),
  read: () => import('./commands/read.ts'),
  cluster: () => import('./commands/cluster.ts'),
  quotes: () => import('./commands/quotes.ts'),
  figures: () => import('./commands/figures.ts'),
  citations: () => import('./commands/citations.ts'),
  search: () => import('./commands/search.ts'),
  export: () => import('./commands/export.ts'),
  sources: () => import('./commands/sources.ts'),
  rebuild: () => import('./commands/rebuild.ts'),
  config: () => import('./commands/config.ts'),
};

/** Options of every command that stand for a setting. */
const SETTING_OPTIONS: readonly SettingName[] = ['data', 'host', 'port', 'workers'];

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(await overview());
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    throw new HeadwaterError('usage', `there is no command "${name}"; headwater --help lists them all`);
  }
  const { command, args: given } = await subcommandOf((await load()).command, rest);
  const { values, positionals } = parseCommandLine(command, given);
  if (values['help'] === true) {
    process.stdout.write(await commandHelp(command));
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

/** The command that the next word names, where it has such commands below it, with what is left of the line. */
async function subcommandOf(command: Command, args: readonly string[]) {
  const [name, ...rest] = args;
  const below = command.subcommands ?? {};
  const load = name !== undefined && Object.hasOwn(below, name) ? below[name] : undefined;
  return load === undefined ? { command, args } : { command: (await load()).command, args: rest };
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

async function overview(): Promise<string> {
  const lines = await commandLines(COMMANDS, 10);
  return `Headwater: forty outlets, one source.

usage: headwater COMMAND [OPTION…] [ARGUMENT…]

${lines.join('\n')}

headwater COMMAND --help tells more. Settings: HEADWATER_… variables, listed by headwater config.
`;
}

async function commandLines(commands: NonNullable<Command['subcommands']>, width: number): Promise<string[]> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return loaded.map(({ command }) => `  ${command.name.padEnd(width)} ${command.summary}`);
}

async function commandHelp(command: Command): Promise<string> {
  const options: Readonly<Record<string, string>> = {
    ...command.optionHelp,
    data: 'folder of the store (HEADWATER_DATA)',
    help: 'this text',
  };
  const lines = Object.entries(options).map(([option, meaning]) => `  --${option.padEnd(14)} ${meaning}`);
  const below = await commandLines(command.subcommands ?? {}, 16);
  if (below.length > 0) lines.unshift(...below, '');
  return `usage: headwater ${command.name} [OPTION…] ${command.usage}

${command.summary}

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
