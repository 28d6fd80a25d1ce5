import { createCatalogue } from '../../app/catalogue.ts';
import { openMeaning } from '../../app/open-meaning.ts';
import {
  createAppLogger,
  createFetcher,
  gatherContext,
  guardedReader,
  systemClock,
} from '../../app/parts.ts';
import type { Dossier, DossierFailure } from '../../core/dossier.ts';
import { errorRecord, HeadwaterError } from '../../core/errors.ts';
import { FINE_OUTCOMES } from '../../core/outcome.ts';
import { captureOfItem } from '../../pipeline/capture-of-item.ts';
import { buildDossier, type DossierInput } from '../../pipeline/dossier.ts';
import { createWorkerFunctions } from '../../pipeline/functions.ts';
import { gather } from '../../pipeline/gather/gather.ts';
import { obeyRights } from '../../pipeline/obey-rights.ts';
import { readAny } from '../../pipeline/read-any.ts';
import type { StageFunctions } from '../../pipeline/stage-functions.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { articleOfRecord } from '../article-record.ts';
import { type Command, type CommandContext, EXIT, write } from '../command.ts';
import { dossierText } from '../dossier-text.ts';
import { type Inputs, readInputs, requireInputs } from '../inputs.ts';
import { parseRecord } from '../json-lines.ts';
import { ProgressLine } from '../progress.ts';

/** Each format is loaded only when it is asked for. */
const FORMATS: Readonly<Record<string, () => Promise<(dossier: Dossier) => string | Promise<string>>>> = {
  text: async () => dossierText,
  json: async () => (dossier) => JSON.stringify(dossier, null, 2),
  async prov() {
    const { toProvJson } = await import('../../provenance/formats/prov-json.ts');
    return (dossier) => JSON.stringify(toProvJson(dossier), null, 2);
  },
  async jsonld() {
    const { toJsonLd } = await import('../../provenance/formats/json-ld.ts');
    return (dossier) => JSON.stringify(toJsonLd(dossier), null, 2);
  },
  async dot() {
    const { toDot } = await import('../../provenance/formats/dot.ts');
    return toDot;
  },
  async svg() {
    const { toSvg } = await import('../../provenance/formats/svg.ts');
    return toSvg;
  },
};

export const command: Command = {
  name: 'trace',
  usage: 'PATH|URL…',
  help: `
Takes files, folders, addresses of pages and feeds; "-" or no argument reads a list of them from standard input, or articles
as "headwater read" gives them. Prints the dossier: stories, each article's kind and primary source with evidence, works that
were never captured, independent origins, quotes with drift, figures with verdict, people.`,
  options: { json: { type: 'boolean' }, format: { type: 'string' } },
  optionHelp: {
    json: 'the dossier as one JSON object',
    format: 'text, json, prov (PROV-JSON), jsonld (schema.org, PROV-O), dot or svg',
  },
  async run(context) {
    const format = context.values['json'] === true ? 'json' : String(context.values['format'] ?? 'text');
    const load = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (load === undefined) {
      context.stderr.write(
        `headwater: --format must be one of ${Object.keys(FORMATS).join(', ')}, it is "${format}"\n`,
      );
      return EXIT.usage;
    }
    const inputs = await readInputs(context);
    requireInputs(inputs, 'trace');
    const dossier = await trace(inputs, context);
    const render = await load();
    await write(context.stdout, `${await render(dossier)}\n`);
    for (const { source, message } of dossier.failures)
      context.stderr.write(`headwater: ${source}: ${message}\n`);
    return dossier.failures.length === 0 ? EXIT.done : EXIT.someFailed;
  },
};

async function trace({ targets, records }: Inputs, context: CommandContext): Promise<Dossier> {
  const catalogue = createCatalogue(context.settings, targets);
  const meaning = await openMeaning(context.settings, createAppLogger(context.settings));
  const reader = guardedReader(context.settings);
  const functions: StageFunctions = {
    ...createWorkerFunctions(catalogue),
    readCapture: (input) => readAny(input, { catalogue }, reader.extractPdf),
    createStoryIndex,
  };
  const fetcher = createFetcher(context.settings);
  const progress = new ProgressLine(context.stderr);
  // A later capture of the same page takes the place of the earlier.
  const captures = new Map<string, DossierInput>();
  const failures: DossierFailure[] = [];
  try {
    const now = systemClock.now().toISOString();
    for await (const given of gather(targets, gatherContext(context.settings, fetcher, reader.listings))) {
      progress.show(`${captures.size} taken in, ${given.source}`);
      // Nothing is kept here, but analysis too may be reserved.
      const item = 'body' in given ? obeyRights(given, now).item : given;
      if ('body' in item) {
        const capture = captureOfItem(item, now);
        captures.set(capture.id, capture);
      } else if (!FINE_OUTCOMES.includes(item.outcome)) {
        const { source, outcome, message } = item;
        failures.push({ source, outcome, message });
      }
    }
  } finally {
    progress.clear();
    await fetcher.close();
  }
  for (const [index, line] of records.entries()) {
    try {
      const article = articleOfRecord(parseRecord(line), catalogue);
      if (captures.has(article.id))
        throw new HeadwaterError('bad-input', `the id "${article.id}" came before`);
      captures.set(article.id, article);
    } catch (error) {
      failures.push({
        source: `line ${index + 1}`,
        outcome: 'bad-input',
        message: errorRecord(error).message,
      });
    }
  }
  const dossier = await buildDossier([...captures.values()], functions, meaning).finally(reader.close);
  return { ...dossier, failures: [...failures, ...dossier.failures] };
}
