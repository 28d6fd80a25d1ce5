import { openSources } from '../../../app/open-sources.ts';
import type { SourceDesk } from '../../../pipeline/schedule/source-desk.ts';
import { type Command, EXIT, write } from '../../command.ts';
import { requireSources } from './sources-named.ts';

/** A command that changes sources that are named, and says how many. */
export function changeCommand({
  verb,
  done,
  help,
  change,
  prints = false,
}: {
  readonly verb: string;
  /** What the sources are afterwards: "paused". */
  readonly done: string;
  readonly help: string;
  readonly change: (desk: SourceDesk, ids: readonly string[]) => Promise<unknown>;
  /** Whether each address is printed. */
  readonly prints?: boolean;
}): Command {
  return {
    name: `sources ${verb}`,
    usage: 'URL|DOMAIN|PACK…',
    help,
    options: {},
    optionHelp: {},
    async run({ settings, positionals, stdout }) {
      const office = openSources(settings);
      try {
        const sources = await requireSources(office.desk, positionals);
        await change(
          office.desk,
          sources.map(({ id }) => id),
        );
        if (prints) for (const { url } of sources) await write(stdout, `${url}\n`);
        await write(stdout, `${sources.length} ${sources.length === 1 ? 'source' : 'sources'} ${done}\n`);
        return EXIT.done;
      } finally {
        await office.close();
      }
    },
  };
}
