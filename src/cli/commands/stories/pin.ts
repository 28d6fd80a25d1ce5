import { rulingCommand } from './ruling-command.ts';

export const command = rulingCommand({
  name: 'pin',
  usage: 'ARTICLE STORY',
  help: 'The article goes to the story if it is not there yet, and no machine takes it out again.',
  takes: { least: 2, most: 2 },
  give: (desk, [article = '', story = ''], note) => desk.pin(article, story, note),
  done: () => 'the article stays in the story.',
});
