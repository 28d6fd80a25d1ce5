import { peopleCommand } from './people-command.ts';

export const command = peopleCommand({
  verb: 'list',
  usage: '',
  help: 'One line for each: role, since when, name.',
  async run(people) {
    const lines = (await people.list()).map(
      ({ role, createdAt, name }) => `${role.padEnd(8)}  ${createdAt.slice(0, 10)}  ${name}\n`,
    );
    return { text: lines.join('') };
  },
});
