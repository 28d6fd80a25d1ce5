import { rulingCommand } from './ruling-command.ts';

export const command = rulingCommand({
  name: 'split',
  usage: 'STORY ARTICLE…',
  help: 'The articles become a story of their own, which never becomes one with the rest again.',
  takes: { least: 2, most: Number.POSITIVE_INFINITY },
  give: (desk, [story = '', ...articles], note) => desk.split(story, articles, note),
  done: ({ movers }) =>
    movers.length === 1
      ? 'the article is a story of its own.'
      : `${movers.length} articles are a story of their own.`,
});
