import { rulingCommand } from './ruling-command.ts';

export const command = rulingCommand({
  name: 'merge',
  usage: 'STORY STORY',
  help: 'The older one stays; the address of the other leads to it. Articles that are in them now stay together.',
  takes: { least: 2, most: 2 },
  give: (desk, [story = '', other = ''], note) => desk.merge(story, other, note),
  done: () => 'the two stories are one.',
});
