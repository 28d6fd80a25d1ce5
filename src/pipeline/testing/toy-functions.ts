import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { identifier } from '../../core/identifier.ts';
import type { Person, StoryProvenance, Work } from '../../core/provenance.ts';
import { pageKey, registrableDomain } from '../../core/url.ts';
import type { Compared } from '../../provenance/trace-story.ts';
import type { CaptureInput, ReadResult } from '../../read/capture-input.ts';
import type { StoryFeatures } from '../../stories/story-features.ts';
import type { Assignment } from '../../stories/story-index.ts';
import type { WorkerFunctions, WriterFunctions } from '../stage-functions.ts';

/**
 * Small functions in the place of the real ones, so that a test of the pipeline tells it what happens: the first line of a
 * body is the title, whose first word names the story; the rest is the text. A body that begins with one of the words
 * below does harm.
 */
export function createWorkerFunctions(): WorkerFunctions {
  return {
    readCapture,
    analyse: (article) => ({
      article: article.id,
      language: 'en',
      sentences: [{ start: 0, end: article.text.length }],
      names: [],
      quotes: [],
      figures: [],
      citations: [],
      ownReporting: [],
    }),
    storyFeatures: ({ article }) =>
      ({ article: article.id, title: article.title, outlet: article.outlet?.domain }) as StoryFeatures,
    traceStory,
    groupPeople,
    headline: (articles) => articles.map(({ article }) => article.title ?? '').sort()[0] ?? '',
    brief: ([first]) =>
      first === undefined
        ? []
        : [{ article: first.article.id, start: 0, end: 4, text: first.article.text.slice(0, 4), facts: [] }],
    // All stories have the same names, so that each goes on from the one before it; their ids say which that is.
    storyProfile: ({ story }) => ({
      story,
      languages: [story],
      time: [...story].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
      hasHeadlines: true,
      names: [
        ['@ ada', 1, 'Ada', 1],
        ['@ byron', 1, 'Byron', 1],
      ],
      words: [],
      months: [],
    }),
    findStorylines: (stories) => {
      const [first, second] = Array.from(stories, ({ story }) => story).sort();
      if (first === undefined || second === undefined) return [];
      return [{ id: identifier('storyline', first), stories: [first, second], steps: [], evidence: [] }];
    },
    words: {
      query: (query) =>
        query
          .toLowerCase()
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => [word]),
      text: (text) =>
        [...text.matchAll(/\S+/g)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          term: match[0].toLowerCase(),
        })),
    },
  };
}

function readCapture(input: CaptureInput): ReadResult {
  const body = typeof input.body === 'string' ? input.body : Buffer.from(input.body).toString();
  if (body === '') return { outcome: 'empty', message: 'There is nothing in it.' };
  if (body.startsWith('HANG')) for (;;);
  if (body.startsWith('EAT')) for (let eaten: number[][] = []; ; eaten = [...eaten, new Array(1e6).fill(1)]);
  if (body.startsWith('DIE')) process.exit(3);
  if (body.startsWith('THROW')) throw new Error('the reader threw');
  const cut = body.indexOf('\n');
  const title = body.slice(0, cut);
  const text = body.slice(cut + 1).replace(/<ad>.*?<\/ad>/g, '');
  return { outcome: 'article', article: article(input, title, text) };
}

function article(input: CaptureInput, title: string, text: string): Article {
  const domain = input.url === null ? null : registrableDomain(input.url);
  return {
    id: input.id,
    source: input.source,
    url: input.url,
    outlet: domain === null ? null : { domain, name: domain },
    title,
    byline: ['Ada Byron'],
    published: input.firstSeen,
    modified: null,
    firstSeen: input.firstSeen,
    timeFlags: [],
    language: 'en',
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [{ step: 'read', rule: 'toy', reason: 'a test', text: pageKey(input.source) }],
  };
}

/** The first article that it is given, of the story or not, is the origin of all. A story with "untraceable" in a title fails. */
function traceStory(articles: readonly AnalysedArticle[], compared?: Compared): StoryProvenance {
  if (articles.some(({ article }) => article.title?.includes('untraceable'))) throw new Error('cannot trace');
  const first = (compared?.articles[0] ?? articles[0])?.article;
  if (first === undefined) throw new Error('a story without articles');
  const { outlet, url, title, byline, published } = first;
  const work: Work = {
    id: identifier('work', first.id),
    outlet,
    url,
    title,
    byline,
    published,
    article: first.id,
    evidence: [],
  };
  return {
    verdicts: articles.map(({ article }) => ({
      article: article.id,
      kind: article === first ? 'original' : 'rewrite',
      primarySource: { ...work, work: work.id, confidence: 1, evidence: [] },
      credit: null,
      secondsBehind: null,
      reason: `One of ${articles.length}.`,
      evidence: [],
    })),
    works: [work],
    derivations: articles.slice(1).map(({ article }) => ({
      article: article.id,
      work: work.id,
      kind: 'rewrite',
      share: 0.5,
      confidence: 1,
      evidence: [],
    })),
    origins: [work.id],
    quotes: [],
    figures: [],
    facts: [],
    passages: [],
  };
}

function groupPeople(articles: readonly AnalysedArticle[]): Person[] {
  return [
    {
      id: 'person_ada',
      name: 'Ada Byron',
      variants: ['Ada Byron'],
      articles: articles.map(({ article }) => article.id),
    },
  ];
}

/** An article is in the story that the first word of its title names; "a joins b" makes one story of both. */
export const toyWriterFunctions: WriterFunctions = {
  createStoryIndex() {
    const storyByWord = new Map<string, string>();
    const members = new Map<string, string[]>();
    return {
      version: 'toy',
      weigh: () => ({ begins: false, rarest: [] }),
      keep: () => null,
      restoreKept: () => false,
      restoreSegment: () => null,
      forget: () => false,
      keepApart() {},
      restore({ article, title }, story) {
        storyByWord.set((title ?? '').split(' ')[0] ?? '', story);
        members.set(story, [...(members.get(story) ?? []), article]);
      },
      assign({ article, title }): Assignment {
        const [word = '', verb, other] = (title ?? '').split(' ');
        const story = storyByWord.get(word) ?? identifier('story', article);
        storyByWord.set(word, story);
        members.set(story, [...(members.get(story) ?? []), article]);
        const from = verb === 'joins' ? storyByWord.get(other ?? '') : undefined;
        if (from === undefined || from === story)
          return { story, score: 1, joined: [], moves: [], signals: null };
        // In an order that a restart does not change.
        const moved = (members.get(from) ?? []).toSorted();
        members.set(story, [...(members.get(story) ?? []), ...moved]);
        members.delete(from);
        for (const [key, value] of storyByWord) if (value === from) storyByWord.set(key, story);
        return {
          story,
          score: 1,
          joined: [],
          moves: moved.map((id) => ({ article: id, from, to: story })),
          signals: null,
        };
      },
      compare: () => null,
      neighbours: () => [],
      move(articles, story) {
        const moved = new Set(articles);
        for (const [id, ids] of members) {
          const left = ids.filter((article) => !moved.has(article));
          members.set(id, left);
          if (left.length > 0 || ids.length === 0 || id === story) continue;
          for (const [word, named] of storyByWord) if (named === id) storyByWord.set(word, story);
        }
        members.set(story, [...(members.get(story) ?? []), ...articles]);
      },
    };
  },
};
