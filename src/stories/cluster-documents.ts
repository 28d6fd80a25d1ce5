import { lexiconFor } from '../language/lexicons.ts';
import { findNames } from '../language/names.ts';
import { splitSentences } from '../language/sentences.ts';
import { documentFeatures, type StoryFeatures, timeOf } from './story-features.ts';
import { createStoryIndex, type StoryIndexOptions } from './story-index.ts';

/** A text to be put into a story, as `headwater cluster` takes it. */
export interface ClusterDocument {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
}

/** Names are looked for in this much of a text: what happened stands at the beginning. */
const NAMED_TEXT = 12_000;

/** The features of a bare document: words, names and numbers, without quotes, figures and citations. */
export function clusterFeatures(document: ClusterDocument): StoryFeatures {
  const language = document.language ?? null;
  const lexicon = lexiconFor(language);
  const text = `${document.title ?? ''}\n\n${document.text.slice(0, NAMED_TEXT)}`;
  return documentFeatures({
    id: document.id,
    title: document.title,
    text: document.text,
    language,
    time: timeOf(document.published),
    seen: null,
    outlet: null,
    url: document.url ?? null,
    names: findNames(text, splitSentences(text, lexicon), lexicon),
    figures: [],
    quotes: [],
    citations: [],
  });
}

export interface ClusteredDocument {
  readonly id: string;
  /** As decided when the document arrived. */
  readonly story: string;
  /** After the last document. */
  readonly final: string;
}

/** Puts documents into stories in the order given. Documents of one id are one. */
export function clusterDocuments(
  documents: readonly ClusterDocument[],
  options: StoryIndexOptions = {},
): ClusteredDocument[] {
  const index = createStoryIndex(options);
  const arrived = documents.map((document) => ({
    id: document.id,
    story: index.assign(clusterFeatures(document)).story,
  }));
  return arrived.map(({ id, story }) => ({ id, story, final: index.storyOf(id) ?? story }));
}
