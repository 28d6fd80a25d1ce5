import { rulingCommand } from './ruling-command.ts';

export const command = rulingCommand({
  name: 'forbid',
  usage: 'ARTICLE|STORY STORY',
  help: 'An article that is in the story leaves it for one of its own. Two stories never become one.',
  takes: { least: 2, most: 2 },
  give: (desk, [what = '', story = ''], note) => desk.forbid(what, story, note),
  done: () => 'the two are kept apart.',
});
