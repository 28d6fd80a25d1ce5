import { peopleCommand, personNamed } from './people-command.ts';

export const command = peopleCommand({
  verb: 'remove',
  usage: 'NAME',
  help: 'Sessions and tokens end at once. The last operator stays.',
  async run(people, { positionals: [name] }) {
    const account = await personNamed(people, name);
    await people.remove(account.id);
    return { text: `${account.name} is removed\n`, subject: account.name };
  },
});
