import { peopleCommand, personNamed, roleNamed } from './people-command.ts';

export const command = peopleCommand({
  verb: 'role',
  usage: 'NAME ROLE',
  help: 'The last operator stays one.',
  async run(people, { positionals: [name, role] }) {
    const account = await personNamed(people, name);
    const chosen = roleNamed(role);
    await people.setRole(account.id, chosen);
    return { text: `${account.name} is ${chosen} now\n`, subject: account.name };
  },
});
