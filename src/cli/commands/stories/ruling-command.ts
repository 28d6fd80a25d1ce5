import { giveRuling } from '../../../app/open-stories.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import type { RulingRecord } from '../../../core/ruling.ts';
import type { RulingDesk } from '../../../pipeline/stories/ruling-desk.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';

interface RulingCommand {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  /** How many names the ruling takes. */
  readonly takes: { readonly least: number; readonly most: number };
  readonly give: (desk: RulingDesk, names: readonly string[], note: string | null) => Promise<RulingRecord>;
  readonly done: (ruling: RulingRecord) => string;
}

/** A command that gives one ruling: all of them are used alike. */
export function rulingCommand({ name, usage, help, takes, give, done }: RulingCommand): Command {
  return {
    name: `stories ${name}`,
    usage,
    help,
    options: { note: { type: 'string' }, json: { type: 'boolean' } },
    optionHelp: { note: 'why, for those who look at it later', json: 'the ruling as one JSON object' },
    async run(context) {
      const names = context.positionals.map(idOf);
      if (names.length < takes.least || names.length > takes.most)
        throw new HeadwaterError('usage', `give ${usage}; see headwater stories ${name} --help`);
      const ruling = await giveRuling(context.settings, (desk) => give(desk, names, noteOf(context)));
      const later = ruling.applied ? '' : ' It is applied as soon as the Headwater that is running looks.';
      const text = `Ruling ${ruling.number}: ${done(ruling)}${later}`;
      await write(context.stdout, `${context.values['json'] === true ? JSON.stringify(ruling) : text}\n`);
      return EXIT.done;
    },
  };
}

function noteOf({ values }: CommandContext): string | null {
  const note = values['note'];
  return typeof note === 'string' ? note : null;
}

/** A story or article by its id, or by the address of its page. */
export function idOf(name: string): string {
  return /\/(?:story|article)\/([^/?#]+)/.exec(name)?.[1] ?? name;
}
