import { destination, pino } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes events, each a sentence and fields that can be queried: one wide event per job, never text of articles. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger whose events all bear these fields (`{ scope: 'pipeline' }`). */
  scoped(fields: LogFields): Logger;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  /** JSON Lines for programs, or one line of plain words for people. */
  readonly format: 'json' | 'pretty';
  /** Where lines go; standard error by default, since standard output is for results. */
  readonly write?: (line: string) => void;
}

const LEVELS = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' } as const;

export function createLogger(options: LoggerOptions): Logger {
  const out = options.write ?? standardError();
  const write = options.format === 'json' ? out : (line: string) => out(pretty(line));
  return wrap(
    pino(
      {
        level: options.level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        serializers: { error: pino.stdSerializers.errWithCause },
      },
      { write },
    ),
  );
}

/** A logger that says nothing. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  scoped: () => silentLogger,
};

function wrap(logger: pino.Logger): Logger {
  const at = (level: Exclude<LogLevel, 'silent'>) => (message: string, fields?: LogFields) =>
    logger[level](fields ?? {}, message);
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    scoped: (fields) => wrap(logger.child(fields)),
  };
}

function standardError(): (line: string) => void {
  const stream = destination({ fd: 2, sync: true });
  return (line) => stream.write(line);
}

/** "12:00:01 info pipeline: page read outcome=article ms=12" */
function pretty(line: string): string {
  const { time, level, msg, scope, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const name = LEVELS[level as keyof typeof LEVELS] ?? 'info';
  const where = scope === undefined ? '' : ` ${scope}`;
  const rest = Object.entries(fields).map(([key, value]) => ` ${key}=${fieldText(value)}`);
  return `${String(time).slice(11, 19)} ${name}${where}: ${msg}${rest.join('')}\n`;
}

function fieldText(value: unknown): string {
  if (value !== null && typeof value === 'object') {
    const { message } = value as { message?: unknown };
    return JSON.stringify(typeof message === 'string' ? message : value);
  }
  return typeof value === 'string' && /[\s"=]/.test(value) ? JSON.stringify(value) : String(value);
}
