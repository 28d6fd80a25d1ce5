import type { Settings } from '../../config/settings.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { type Meaning, meaningOf } from '../../pipeline/meaning.ts';
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
with --final, after the last item, as decided then. An embedding model that is set (HEADWATER_EMBEDDINGS) helps. A line that fails gives {"id", "error": {"code", "message"}}.`,
  options: { final: { type: 'boolean' } },
  optionHelp: { final: 'wait for the last item and give the assignment after it' },
  run: async (context) => {
    const meaning = await openOnlyIfSet(context.settings);
    const index = createStoryIndex({ meaning: meaning?.model.version ?? null });
    const assign = async (record: JsonRecord) => {
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
      const features = clusterFeatures(document);
      const meant = meaning === null ? null : await meaningOf(document, meaning);
      return { id, story: index.assign(meant === null ? features : { ...features, meaning: meant }).story };
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

/** Loaded only where a model is set: filters start at once. */
async function openOnlyIfSet(settings: Settings): Promise<Meaning | null> {
  if (settings.embeddings === '') return null;
  const { openMeaning } = await import('../../app/open-meaning.ts');
  const { createAppLogger } = await import('../../app/parts.ts');
  return openMeaning(settings, createAppLogger(settings));
}
