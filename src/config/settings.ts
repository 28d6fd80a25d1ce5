import { availableParallelism } from 'node:os';
import { HeadwaterError } from '../core/errors.ts';
import { namesContact, productToken } from '../core/user-agent.ts';

/** How one setting is written, checked and documented. `parse` throws an Error with the reason for a value it refuses. */
interface SettingDefinition<Value> {
  readonly environment: `HEADWATER_${string}`;
  readonly description: string;
  readonly secret: boolean;
  readonly defaultText: string;
  readonly parse: (text: string) => Value;
}

function setting<Value>(
  environment: `HEADWATER_${string}`,
  defaultText: string,
  description: string,
  parse: (text: string) => Value,
): SettingDefinition<Value> {
  return { environment, description, secret: false, defaultText, parse };
}

/** A setting that no log and no command shows. */
function secret(environment: `HEADWATER_${string}`, description: string): SettingDefinition<string> {
  return { ...setting(environment, '', description, text), secret: true };
}

const text = (value: string) => value;

function oneOf<const Choice extends string>(...choices: readonly Choice[]) {
  return (value: string): Choice => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw new Error(`must be one of ${choices.join(', ')}`);
    return choice;
  };
}

function integer(least: number, most: number) {
  return (value: string): number => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new Error(`must be a whole number from ${least} to ${most}`);
    }
    return number;
  };
}

/** Names nobody who can be reached: whoever watches sources is asked to name themselves. */
export const PLACEHOLDER_USER_AGENT = 'Headwater/0.1 (+https://headwater.example/bot)';

/** Publishers who look into their logs must see who it is, and where to reach whoever runs it. */
function honestUserAgent(value: string): string {
  if (productToken(value) === null)
    throw new Error('must begin with a name and no browser, as in "Headwater/0.1 (…)"');
  if (!namesContact(value))
    throw new Error('must hold a page or an e-mail address where publishers reach you');
  return value;
}

/** An address without what follows its path, or null where none is given. */
function publicAddress(value: string): string | null {
  if (value === '') return null;
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error('must be an address that begins with https:// or http://');
  return url.href.replace(/\/$/, '');
}

/** Where letters are sent through: `smtp://` or `smtps://`, with the sender's address as `from`; or null. */
function mailServer(value: string): string | null {
  if (value === '') return null;
  const url = URL.parse(value);
  if (url === null || !/^smtps?:$/.test(url.protocol) || !url.searchParams.get('from')?.includes('@'))
    throw new Error('must be as smtps://user:password@mail.example/?from=desk@news.example');
  return value;
}

/** The address of a server or the path of a model; empty where there is none. */
function modelAddress(value: string): string {
  if (value === '' || value.endsWith('.onnx')) return value;
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new Error('must be an address that begins with https:// or http://, or the path of an .onnx file');
  return value.replace(/\/+$/, '');
}

const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * All settings, in one table: name, environment variable, default, meaning, check. README.md documents every one (tested).
 */
export const SETTINGS = {
  data: setting('HEADWATER_DATA', './data', 'Folder of the embedded store and its captures.', text),
  host: setting('HEADWATER_HOST', '127.0.0.1', 'Address that the pages are served on.', text),
  port: setting(
    'HEADWATER_PORT',
    '8080',
    'Port that the pages are served on; 0 takes any free one.',
    integer(0, 65_535),
  ),
  workers: setting(
    'HEADWATER_WORKERS',
    String(Math.max(1, Math.min(8, availableParallelism()))),
    'Worker threads that read pages; the default is the number of cores, 8 at most.',
    integer(1, 64),
  ),
  workerHeap: setting(
    'HEADWATER_WORKER_HEAP_MB',
    '256',
    'Heap of one worker in megabytes: a page that needs more becomes an outcome, the program goes on.',
    integer(64, 8_192),
  ),
  readTimeout: setting(
    'HEADWATER_READ_TIMEOUT_MS',
    '15000',
    'Milliseconds that reading one page may take before it becomes the outcome timed-out.',
    integer(100, 600_000),
  ),
  storyWindow: setting(
    'HEADWATER_STORY_WINDOW',
    '20000',
    'Articles that new ones are compared with, at some 3 KB of memory each; older stories are taken up again when they go on.',
    integer(100, 2_000_000),
  ),
  maxBody: setting(
    'HEADWATER_MAX_BODY_MB',
    '20',
    'Largest page or file that is read, in megabytes after decompression.',
    integer(1, 1_024),
  ),
  catalogue: setting(
    'HEADWATER_CATALOGUE',
    '',
    'Further outlet catalogues: JSON files, parted by commas; they win over the one that ships.',
    list,
  ),
  userAgent: setting(
    'HEADWATER_USER_AGENT',
    PLACEHOLDER_USER_AGENT,
    'How Headwater names itself to publishers: its name, which robots.txt addresses, and a page or e-mail address where they reach you.',
    honestUserAgent,
  ),
  fetchTimeout: setting(
    'HEADWATER_FETCH_TIMEOUT_MS',
    '20000',
    'Milliseconds that one request may take, from name resolution to the last byte.',
    integer(100, 600_000),
  ),
  fetchDelay: setting(
    'HEADWATER_FETCH_DELAY_MS',
    '2000',
    'Least milliseconds between two requests to one host; robots.txt may ask for more.',
    integer(0, 600_000),
  ),
  watch: setting(
    'HEADWATER_WATCH',
    'on',
    'Whether serve asks its sources again and again: on or off.',
    oneOf('on', 'off'),
  ),
  chase: setting(
    'HEADWATER_CHASE',
    'on',
    'Whether serve, while it asks its sources, fetches pages that articles link to as their source, each once: on or off.',
    oneOf('on', 'off'),
  ),
  hostsAtOnce: setting(
    'HEADWATER_HOSTS_AT_ONCE',
    '16',
    'Hosts that are asked at the same time; each gets one request at a time.',
    integer(1, 256),
  ),
  publicUrl: setting(
    'HEADWATER_PUBLIC_URL',
    '',
    'Where this Headwater is reached from outside, such as https://news.example: lets publishers push news (WebSub).',
    publicAddress,
  ),
  public: setting(
    'HEADWATER_PUBLIC',
    'excerpts',
    'What those who have not signed in see of articles: full texts, excerpts, links only, or nothing at all.',
    oneOf('full', 'excerpts', 'links', 'nothing'),
  ),
  excerptWords: setting(
    'HEADWATER_EXCERPT_WORDS',
    '60',
    'Words of an excerpt for those who have not signed in.',
    integer(1, 1_000),
  ),
  pictures: setting(
    'HEADWATER_PICTURES',
    'off',
    'Whether articles are shown with their pictures, fetched and kept by Headwater so that readers are not seen elsewhere: on or off.',
    oneOf('on', 'off'),
  ),
  requestsPerMinute: setting(
    'HEADWATER_REQUESTS_PER_MINUTE',
    '600',
    'Requests that one address, account or token may send in a minute; 0 for any number. The owner at the machine is not counted.',
    integer(0, 1_000_000),
  ),
  proxies: setting(
    'HEADWATER_PROXIES',
    '',
    'Addresses of proxies in front, parted by commas, whose X-Forwarded-For is believed.',
    list,
  ),
  allowAddresses: setting(
    'HEADWATER_ALLOW_ADDRESSES',
    '',
    'Private or local hosts that may be fetched, as host or host:port, parted by commas; all others are refused.',
    list,
  ),
  embeddings: setting(
    'HEADWATER_EMBEDDINGS',
    '',
    'An embedding model that helps to find stories: a server as Ollama (http://127.0.0.1:11434) or as OpenAI (an address that ends in /v1), or an .onnx file.',
    modelAddress,
  ),
  embeddingsModel: setting(
    'HEADWATER_EMBEDDINGS_MODEL',
    'nomic-embed-text',
    'The name of the model at that server.',
    text,
  ),
  embeddingsKey: secret('HEADWATER_EMBEDDINGS_KEY', 'Key for that server, where it wants one.'),
  backup: setting(
    'HEADWATER_BACKUP',
    '',
    'Folder of backups, best on another disk: serve makes one there again and again.',
    text,
  ),
  backupHours: setting(
    'HEADWATER_BACKUP_HOURS',
    '24',
    'Hours between two backups that serve makes.',
    integer(1, 8_760),
  ),
  backupKeep: setting(
    'HEADWATER_BACKUP_KEEP',
    '7',
    'Backups that are kept; older ones are let go when a new one is whole.',
    integer(1, 1_000),
  ),
  smtpUrl: {
    ...setting(
      'HEADWATER_SMTP_URL',
      '',
      'Mail server for letters to domains whose content is to be removed, such as smtps://user:password@mail.example/?from=desk@news.example; without it that way of showing control is not offered.',
      mailServer,
    ),
    secret: true,
  },
  logLevel: setting(
    'HEADWATER_LOG_LEVEL',
    'info',
    'Least level that is logged: debug, info, warn, error or silent.',
    oneOf('debug', 'info', 'warn', 'error', 'silent'),
  ),
  logFormat: setting(
    'HEADWATER_LOG_FORMAT',
    'lines',
    'Form of the log on standard error: lines for people, json for machines.',
    oneOf('lines', 'json'),
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: ReturnType<(typeof SETTINGS)[Name]['parse']> };

/**
 * Parses all settings once, from `environment` and from what the command line overrides. Throws `bad-setting` with the
 * variable's name and what it must be.
 */
export function parseSettings(
  environment: Readonly<Record<string, string | undefined>>,
  overrides: Partial<Record<SettingName, string>> = {},
): Settings {
  const known = new Set<string>(Object.values(SETTINGS).map((definition) => definition.environment));
  for (const name of Object.keys(environment)) {
    if (name.startsWith('HEADWATER_') && !known.has(name) && !OTHER_VARIABLES.has(name)) {
      throw new HeadwaterError('bad-setting', `${name} is no setting of Headwater; README.md lists them all`);
    }
  }
  const values = Object.entries(SETTINGS).map(([name, definition]) => {
    const override = overrides[name as SettingName];
    const value = override ?? environment[definition.environment] ?? definition.defaultText;
    try {
      return [name, definition.parse(value)];
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const written = override === undefined ? definition.environment : `--${name}`;
      throw new HeadwaterError('bad-setting', `${written} ${reason}, it is "${value}"`, { cause });
    }
  });
  return Object.fromEntries(values) as Settings;
}

/** Variables of the tests, not of the program. */
const OTHER_VARIABLES: ReadonlySet<string> = new Set(['HEADWATER_SHARED', 'HEADWATER_TEST_CLONE']);

/** The settings as `NAME=value` lines, secrets hidden: for the log and for `headwater config`. */
export function describeSettings(
  settings: Settings,
): { variable: string; value: string; description: string }[] {
  return Object.entries(SETTINGS).map(([name, definition]) => {
    const value = settings[name as SettingName];
    return {
      variable: definition.environment,
      value: definition.secret ? '(secret)' : Array.isArray(value) ? value.join(',') : String(value ?? ''),
      description: definition.description,
    };
  });
}
