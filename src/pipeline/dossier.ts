import type { AnalysedArticle } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { Dossier, DossierArticle, DossierFailure } from '../core/dossier.ts';
import type { StoryProvenance } from '../core/provenance.ts';
import type { Story, Storyline } from '../core/story.ts';
import type { CaptureInput } from '../read/capture-input.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import { featuresOf } from './features-of.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { readingMinutes } from './reading-minutes.ts';
import type { StageFunctions } from './stage-functions.ts';

/** A capture to read, or an article that was read before. */
export type DossierInput = CaptureInput | Article;

/**
 * Everything that can be said about a set of captures, in memory and without a store: they are read, put into stories in
 * the order given, and each story is traced. The same captures in the same order give the same dossier. An embedding model
 * helps to find stories where one is given.
 */
export async function buildDossier(
  captures: readonly DossierInput[],
  functions: StageFunctions,
  meaning: Meaning | null = null,
): Promise<Dossier> {
  const failures: DossierFailure[] = [];
  const articles: AnalysedArticle[] = [];
  for (const capture of captures) {
    const found = await readAndAnalyse(capture, functions);
    if ('analysis' in found) articles.push(found);
    else failures.push(found);
  }
  const { groups, version } = await groupStories(articles, functions, meaning);
  const traced = groups.map(({ id, members }) => {
    const found = functions.traceStory(members);
    return { id, members, found, headline: functions.headline(members, found) };
  });
  const found = traced.map((story) => story.found);
  const verdicts = new Map(found.flatMap((one) => one.verdicts.map((verdict) => [verdict.article, verdict])));
  return {
    articles: articles.map(({ article }) => dossierArticle(article, verdicts.get(article.id))),
    works: unique(found.flatMap((one) => one.works)),
    derivations: found.flatMap((one) => one.derivations),
    stories: traced.map((one): Story => {
      const { origins } = one.found;
      const ids = one.members.map(({ article }) => article.id);
      return {
        id: one.id,
        headline: one.headline,
        articles: ids,
        origins,
        independentOrigins: origins.length,
        version,
      };
    }),
    storylines: storylines(groups, functions),
    quotes: found.flatMap((one) => one.quotes),
    figures: found.flatMap((one) => one.figures),
    facts: found.flatMap((one) => one.facts),
    people: functions.groupPeople(articles),
    passages: found.flatMap((one) => one.passages),
    failures,
  };
}

/** A failure of our own on one article is that article's outcome, as it is in the pipeline's workers. */
async function readAndAnalyse(
  capture: DossierInput,
  functions: StageFunctions,
): Promise<AnalysedArticle | DossierFailure> {
  const { source } = capture;
  try {
    const read =
      'text' in capture
        ? { outcome: 'article' as const, article: capture }
        : await functions.readCapture(capture);
    if (read.outcome !== 'article') return { source, outcome: read.outcome, message: read.message };
    return { article: read.article, analysis: functions.analyse(read.article) };
  } catch (error) {
    const message = `Reading this page failed. ${error instanceof Error ? error.message : String(error)}`;
    return { source, outcome: 'reader-failed', message };
  }
}

interface Group {
  readonly id: string;
  readonly members: AnalysedArticle[];
}

/** Stories in the order of their first article, articles in the order given. */
async function groupStories(
  articles: readonly AnalysedArticle[],
  functions: StageFunctions,
  meaning: Meaning | null,
): Promise<{ readonly groups: Group[]; readonly version: string }> {
  const index = functions.createStoryIndex({ meaning: meaning?.model.version ?? null });
  const storyOf = new Map<string, string>();
  for (const analysed of articles) {
    const decision = index.assign(await meaningfulFeatures(analysed, functions, meaning));
    storyOf.set(analysed.article.id, decision.story);
    for (const move of decision.moves) storyOf.set(move.article, move.to);
  }
  const groups = new Map<string, Group>();
  for (const analysed of articles) {
    const id = storyOf.get(analysed.article.id) ?? analysed.article.id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, members: [analysed] });
    else group.members.push(analysed);
  }
  return { groups: [...groups.values()], version: index.version };
}

async function meaningfulFeatures(
  analysed: AnalysedArticle,
  functions: StageFunctions,
  meaning: Meaning | null,
): Promise<StoryFeatures> {
  const features = featuresOf(analysed, functions);
  const meant = meaning === null ? null : await meaningOf(analysed.article, meaning);
  return meant === null ? features : { ...features, meaning: meant };
}

function storylines(groups: readonly Group[], functions: StageFunctions): Storyline[] {
  return functions.findStorylines(
    groups.map(({ id, members }) => ({
      story: id,
      articles: members.map((member) => featuresOf(member, functions)),
    })),
  );
}

function dossierArticle(
  article: AnalysedArticle['article'],
  verdict: StoryProvenance['verdicts'][number] | undefined,
): DossierArticle {
  return {
    id: article.id,
    source: article.source,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    firstSeen: article.firstSeen,
    language: article.language,
    text: article.text,
    image: article.image,
    readingMinutes: readingMinutes(article.text),
    kind: verdict?.kind ?? 'unknown',
    primarySource: verdict?.primarySource ?? null,
    reason: verdict?.reason ?? 'Nothing shows where this article comes from.',
    evidence: verdict?.evidence ?? [],
  };
}

/** A work that several stories draw on is given once. */
function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
