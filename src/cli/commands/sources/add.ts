import { openSources, type SourceOffice } from '../../../app/open-sources.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { type NewSource, type SourceKind, sourceUrl } from '../../../core/source.ts';
import type { Addition } from '../../../pipeline/schedule/source-desk.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';
import { readInputs } from '../../inputs.ts';

const KINDS: readonly string[] = ['feed', 'sitemap', 'page'] satisfies SourceKind[];

export const command: Command = {
  name: 'sources add',
  usage: 'URL|DOMAIN… | --pack NAME…',
  help: `
A feed or news sitemap is watched as it is. Of a home page the feeds that it names are watched, else those that it links,
else those at the usual places, and the news sitemaps that its robots.txt names; the page itself where there are none. The
domain of an outlet of the catalogue stands for its known feeds. "-" reads a list from standard input.

A pack is a country (kz), a region (central-asia), or a language (lang:de): headwater sources list --packs names them all.
Outlets whose feeds are not known are watched by their home page, which is asked for feeds first.`,
  options: {
    pack: { type: 'string', multiple: true },
    as: { type: 'string' },
    folder: { type: 'string' },
    json: { type: 'boolean' },
  },
  optionHelp: {
    pack: 'a pack of the catalogue; may be given several times',
    as: 'feed, sitemap or page: take the addresses as that, without asking them',
    folder: 'the folder that the addresses are put into',
    json: 'one JSON object',
  },
  async run(context) {
    const { settings, values } = context;
    const packs = values['pack'] === undefined ? [] : ([values['pack']].flat() as string[]);
    const as = kindGiven(values['as']);
    const { targets } =
      packs.length > 0 && context.positionals.length === 0 ? { targets: [] } : await readInputs(context);
    if (packs.length + targets.length === 0)
      throw new HeadwaterError(
        'usage',
        'name an address, a domain or a pack; see headwater sources add --help',
      );
    const office = openSources(settings);
    try {
      const folder = typeof values['folder'] === 'string' ? values['folder'] : null;
      return await report(context, await addAll(office, { packs, targets, as, folder }));
    } finally {
      await office.close();
    }
  },
};

interface Result extends Addition {
  readonly asked: string;
}

interface Wishes {
  readonly packs: readonly string[];
  readonly targets: readonly string[];
  readonly as: SourceKind | null;
  readonly folder: string | null;
}

async function addAll({ desk }: SourceOffice, { packs, targets, as, folder }: Wishes): Promise<Result[]> {
  const results: Result[] = [];
  for (const asked of packs) {
    const message = `there is no pack "${asked}"; headwater sources list --packs names them all`;
    const missing = { added: [], known: 0, failure: { code: 'not-found', message } };
    results.push({ asked, ...((await desk.addPack(asked)) ?? missing) });
  }
  for (const asked of targets) {
    const url = as === null ? null : sourceUrl(asked);
    const addition =
      as !== null && url !== null
        ? await desk.addListed([
            { url, kind: as, title: null, pack: folder, language: null, paused: false, site: null },
          ])
        : await desk.addAddress(asked, folder);
    results.push({ asked, ...addition });
  }
  return results;
}

async function report(
  { values, stdout, stderr }: CommandContext,
  results: readonly Result[],
): Promise<number> {
  const added = results.flatMap((result) => result.added);
  const known = results.reduce((sum, result) => sum + result.known, 0);
  const failures = results.flatMap(({ asked, failure }) => (failure === null ? [] : [{ asked, ...failure }]));
  if (values['json'] === true) await write(stdout, `${JSON.stringify({ added, known, failures })}\n`);
  else {
    for (const source of added) await write(stdout, `${addedLine(source)}\n`);
    const watched = known === 0 ? '' : `, ${known} watched already`;
    await write(stdout, `${added.length} ${added.length === 1 ? 'source' : 'sources'} added${watched}\n`);
  }
  for (const { asked, code, message } of failures) stderr.write(`headwater: ${asked}: ${code}. ${message}\n`);
  return failures.length === 0 ? EXIT.done : EXIT.someFailed;
}

function addedLine({ kind, url, title }: NewSource): string {
  return `${kind.padEnd(7)} ${url}${title === null ? '' : `  (${title})`}`;
}

function kindGiven(value: unknown): SourceKind | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && KINDS.includes(value)) return value as SourceKind;
  throw new HeadwaterError('usage', `--as must be one of ${KINDS.join(', ')}`);
}
