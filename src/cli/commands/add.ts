import { addBesideRunning } from '../../app/add-beside-running.ts';
import type { Added } from '../../app/added.ts';
import { type App, openApp } from '../../app/open-app.ts';
import type { DossierFailure } from '../../core/dossier.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { type Command, type CommandContext, EXIT, write } from '../command.ts';
import { countsText } from '../counts-text.ts';
import { readInputs, requireInputs } from '../inputs.ts';
import { ProgressLine } from '../progress.ts';

export const command: Command = {
  name: 'add',
  usage: 'PATH|URL…',
  help: `
Takes files, folders, web archives (WARC), addresses of pages, feeds and sitemaps; "-" or no argument reads a list of them
from standard input. The same input taken in twice changes nothing; a changed page is a revision. Ends when everything is
read, put into stories and traced. While a Headwater runs on the same store, things are kept and queued, and it reads them.`,
  options: { json: { type: 'boolean' } },
  optionHelp: { json: 'the counts as one JSON object' },
  async run(context) {
    const inputs = await readInputs(context);
    requireInputs(inputs, 'add');
    if (inputs.records.length > 0)
      throw new HeadwaterError(
        'usage',
        'add takes paths and addresses; articles as JSON go to headwater trace',
      );
    const progress = new ProgressLine(context.stderr);
    const onProgress: OnProgress = ({ items }) => progress.show(`${items} taken in`);
    try {
      const beside = await addBesideRunning(context.settings, inputs.targets, onProgress);
      progress.clear();
      if (beside !== null) return await report(context, beside, { readBy: 'the Headwater that is running' });
      const added = await addAndWait(context, inputs.targets, progress, onProgress);
      progress.clear();
      return await report(context, added, { outcomes: added.outcomes });
    } finally {
      progress.clear();
    }
  },
};

type OnProgress = NonNullable<Parameters<App['add']>[1]>;

async function addAndWait(
  { settings }: CommandContext,
  targets: readonly string[],
  progress: ProgressLine,
  onProgress: OnProgress,
) {
  const app = await openApp(settings, targets);
  try {
    const added = await app.add(targets, onProgress);
    progress.show('reading, putting into stories, tracing');
    await app.pipeline.idle();
    const failures = await app.failuresOf(added.sources);
    return { ...added, failures, outcomes: await app.reader.outcomes() };
  } finally {
    await app.close();
  }
}

async function report(
  { values, stdout, stderr }: CommandContext,
  { items, captured, unchanged, feeds, failures }: Added & { readonly failures: readonly DossierFailure[] },
  about: { readonly outcomes?: Record<string, number>; readonly readBy?: string },
): Promise<number> {
  const counts = { items, captured, unchanged, feeds, failed: failures.length };
  if (values['json'] === true) await write(stdout, `${JSON.stringify({ ...counts, ...about, failures })}\n`);
  else {
    await write(stdout, `${countsText(counts)}\n`);
    if (about.readBy !== undefined) await write(stdout, `Kept and queued: ${about.readBy} reads them.\n`);
  }
  for (const { source, outcome, message } of failures)
    stderr.write(`headwater: ${source}: ${outcome}. ${message}\n`);
  return failures.length === 0 ? EXIT.done : EXIT.someFailed;
}
