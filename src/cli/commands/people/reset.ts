import { joinAddress, peopleCommand, personNamed } from './people-command.ts';

export const command = peopleCommand({
  verb: 'reset',
  usage: 'NAME',
  help: 'Prints a link that works once, for a day. All sessions end when it is used.',
  async run(people, context) {
    const account = await personNamed(people, context.positionals[0]);
    return { text: `${joinAddress(context, await people.reset(account.id))}\n`, subject: account.name };
  },
});
