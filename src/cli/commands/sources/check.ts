import { openSources, type SourceOffice } from '../../../app/open-sources.ts';
import { type NewSource, sourceUrl } from '../../../core/source.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';
import { ProgressLine } from '../../progress.ts';
import { sourcesNamed } from './sources-named.ts';

/** Hosts that are asked at a time; each host gets one request at a time anyway. */
const AT_A_TIME = 8;

export const command: Command = {
  name: 'sources check',
  usage: '[URL|DOMAIN|PACK…]',
  help: 'All sources, those named, or addresses that are not watched. Keeps nothing of what it gets.',
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'one JSON object a source, each on a line' },
  async run(context) {
    const office = openSources(context.settings);
    const progress = new ProgressLine(context.stderr);
    try {
      const sources = await toCheck(office, context.positionals);
      let failed = 0;
      let done = 0;
      const waiting = [...sources];
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const finding = await check(office, next);
          done += 1;
          progress.clear();
          if (!finding.ok) failed += 1;
          await report(context, finding);
          progress.show(`${done} of ${sources.length} checked`);
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, work));
      return failed === 0 ? EXIT.done : EXIT.someFailed;
    } finally {
      progress.clear();
      await office.close();
    }
  },
};

type Checked = Pick<NewSource, 'url' | 'kind'>;

interface Finding extends Checked {
  readonly ok: boolean;
  readonly code: string;
  readonly message: string;
  readonly entries: number | null;
  /** ISO 8601: of the newest entry by its own word. */
  readonly newest: string | null;
}

async function toCheck({ desk }: SourceOffice, names: readonly string[]): Promise<Checked[]> {
  const known: Checked[] = [];
  const named: string[] = [];
  for (const name of names) {
    const url = sourceUrl(name);
    if (url !== null && (await desk.list(url)).length === 0) known.push({ url, kind: 'feed' });
    else named.push(name);
  }
  return named.length === 0 && names.length > 0 ? known : [...known, ...(await sourcesNamed(desk, named))];
}

async function check({ fetcher, listings }: SourceOffice, { url, kind }: Checked): Promise<Finding> {
  const page = await fetcher.fetch(url);
  const none = { url, kind, entries: null, newest: null };
  if (page.outcome !== 'fetched') return { ...none, ok: false, code: page.outcome, message: page.message };
  const document = await listings.readSource(page);
  if (document.kind === 'unreadable')
    return { ...none, ok: false, code: document.outcome, message: document.message };
  if (document.kind === 'page') {
    const ok = kind === 'page';
    const message = ok
      ? 'a page'
      : 'It is a page, not a feed; headwater sources add finds the feeds of a page';
    return { ...none, ok, code: ok ? 'ok' : 'unsupported-type', message };
  }
  const entries = document.kind === 'feed' ? document.feed.entries : document.sitemap.entries;
  const newest =
    entries
      .flatMap(({ published, modified }) => published ?? modified ?? [])
      .sort()
      .at(-1) ?? null;
  const message = `a ${document.kind} of ${entries.length} entries${newest === null ? '' : `, the newest of ${newest}`}`;
  return { url, kind: document.kind, ok: true, code: 'ok', message, entries: entries.length, newest };
}

async function report({ values, stdout }: CommandContext, finding: Finding): Promise<void> {
  const { url, code, message } = finding;
  await write(
    stdout,
    values['json'] === true ? `${JSON.stringify(finding)}\n` : `${code.padEnd(16)} ${url}: ${message}\n`,
  );
}
