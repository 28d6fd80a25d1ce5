import { joinAddress, peopleCommand, roleNamed } from './people-command.ts';

export const command = peopleCommand({
  verb: 'add',
  usage: '[--role ROLE]',
  help: 'Prints a link that works once, for a week: whoever opens it chooses name and password. The first account is an operator’s.',
  role: true,
  async run(people, context) {
    const role = (await people.isEmpty()) ? 'operator' : roleNamed(context.values['role'] ?? 'reader');
    const secret = await people.invite(role);
    return { text: `${joinAddress(context, secret)}\n`, subject: role };
  },
});
