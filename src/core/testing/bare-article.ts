import type { Article } from '../article.ts';

/** A text as an article of nobody, of which nothing else is known. */
export function bareArticle(id: string, text: string, language: string): Article {
  return {
    id,
    source: id,
    url: null,
    outlet: null,
    title: null,
    byline: [],
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language,
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
}
