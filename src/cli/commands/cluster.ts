import { identifyLanguage } from '../../language/identify.ts';
import { clusterFeatures } from '../../stories/cluster-documents.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { type Command, EXIT, write } from '../command.ts';
import {
  filterJsonLines,
  identity,
  type JsonRecord,
  jsonLineResults,
  optionalText,
  textMember,
} from '../json-lines.ts';

export const command: Command = {
  name: 'cluster',
  usage: '[FILE…]',
  help: `
In, per line: {"id", "title", "text", "published"?, "language"?, "url"?}. Out: {"id", "story"}, as decided when the item arrived;
with --final, after the last item, as decided then. A line that fails gives {"id", "error": {"code", "message"}}.`,
  options: { final: { type: 'boolean' } },
  optionHelp: { final: 'wait for the last item and give the assignment after it' },
  run: async (context) => {
    const index = createStoryIndex();
    const assign = (record: JsonRecord) => {
      const id = identity(record);
      const text = textMember(record, 'text');
      const document = {
        id,
        title: optionalText(record, 'title'),
        text,
        published: optionalText(record, 'published'),
        language: optionalText(record, 'language') ?? identifyLanguage(text, null),
        url: optionalText(record, 'url'),
      };
      return { id, story: index.assign(clusterFeatures(document)).story };
    };
    if (context.values['final'] !== true) return filterJsonLines(context, assign);
    const results = await Array.fromAsync(jsonLineResults(context, assign));
    for (const result of results) {
      const { id } = result as { id: string | number };
      const final = 'error' in result ? result : { ...result, story: index.storyOf(String(id)) };
      await write(context.stdout, `${JSON.stringify(final)}\n`);
    }
    return results.some((result) => 'error' in result) ? EXIT.someFailed : EXIT.done;
  },
};
