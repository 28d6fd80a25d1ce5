import type { PeopleDesk } from '../../../access/people-desk.ts';
import { openPeople } from '../../../app/open-people.ts';
import { type Account, ROLES, type Role } from '../../../core/access.ts';
import { HeadwaterError } from '../../../core/errors.ts';
import { type Command, type CommandContext, EXIT, write } from '../../command.ts';

/** What a command about people does; gives what is printed, and to whom it was done. */
type Deed = (
  people: PeopleDesk,
  context: CommandContext,
) => Promise<{ readonly text: string; readonly subject?: string }>;

/** A command that works on accounts, beside a running program or without one, and is written into the audit log. */
export function peopleCommand({
  verb,
  usage,
  help,
  role = false,
  run,
}: {
  readonly verb: string;
  readonly usage: string;
  readonly help: string;
  /** Whether it takes a role. */
  readonly role?: boolean;
  readonly run: Deed;
}): Command {
  return {
    name: `people ${verb}`,
    usage,
    help,
    options: role ? { role: { type: 'string' } } : {},
    optionHelp: role ? { role: ROLES.join(', ') } : {},
    async run(context) {
      const office = openPeople(context.settings);
      try {
        const { text, subject } = await run(office.people, context);
        if (subject !== undefined)
          await office.audit.record('command line', { action: `people-${verb}`, subject, outcome: 'done' });
        await write(context.stdout, text);
        return EXIT.done;
      } finally {
        await office.close();
      }
    },
  };
}

/** @throws HeadwaterError `usage` where nobody is named, `not-found` where nobody has the name. */
export async function personNamed(people: PeopleDesk, name: string | undefined): Promise<Account> {
  if (name === undefined)
    throw new HeadwaterError('usage', 'name somebody; headwater people list shows who there is');
  const account = await people.named(name);
  if (account === null)
    throw new HeadwaterError(
      'not-found',
      `nobody is called "${name}"; headwater people list shows who there is`,
    );
  return account;
}

/** @throws HeadwaterError `usage` for what is no role. */
export function roleNamed(value: unknown): Role {
  const role = ROLES.find((known) => known === value);
  if (role === undefined) throw new HeadwaterError('usage', `a role is one of ${ROLES.join(', ')}`);
  return role;
}

/** Where a link that works once leads. */
export function joinAddress({ settings }: CommandContext, secret: string): string {
  const { publicUrl, host, port } = settings;
  return `${publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`}/join/${secret}`;
}
