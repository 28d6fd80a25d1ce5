import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { groupPeople } from '../language/people.ts';
import { analyse } from '../provenance/analyse.ts';
import { traceStory } from '../provenance/trace-story.ts';
import { chooseHeadline } from '../stories/headline.ts';
import { storyFeatures } from '../stories/story-features.ts';
import { findStorylines } from '../stories/storylines.ts';
import { readAny } from './read-any.ts';
import { searchWords } from './search-words.ts';
import type { WorkerFunctions } from './stage-functions.ts';

/** What a story is about stands in the first sentences. */
const LEAD_LENGTH = 300;

/** The functions that workers run. Loads all languages: the thread that writes does without this module. */
export function createWorkerFunctions(catalogue: OutletCatalogue): WorkerFunctions {
  const context = { catalogue };
  return {
    readCapture: (input) => readAny(input, context),
    analyse: (article) => analyse(article, context),
    storyFeatures,
    traceStory: (articles) => traceStory(articles, context),
    groupPeople,
    headline(articles, found) {
      const origins = new Set(
        found.works.filter((work) => found.origins.includes(work.id)).map((work) => work.article),
      );
      const candidates = articles.map(({ article }) => ({
        article: article.id,
        title: article.title,
        language: article.language,
        lead: article.text.slice(0, LEAD_LENGTH),
        origin: origins.has(article.id),
      }));
      return chooseHeadline(candidates) ?? '';
    },
    findStorylines,
    words: searchWords,
  };
}
