import type { AnalysedArticle } from '../core/analysis.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import type { Derivation, Passage, StoryProvenance, Work } from '../core/provenance.ts';
import { findOverlaps, type Overlaps } from './align/find-overlaps.ts';
import { round } from './align/overlap.ts';
import { textProfile } from './align/profile.ts';
import { BELIEVED } from './believed.ts';
import { chooseParents } from './derive/choose-parents.ts';
import { type ArticleDerivations, type DerivationCandidate, deriveArticle } from './derive/derive.ts';
import type { StoryContext } from './derive/story-context.ts';
import { findFacts } from './facts.ts';
import { familiesAbout } from './families-about.ts';
import { groupFigures } from './figures/group-figures.ts';
import { foundAbout } from './found-about.ts';
import { independentOrigins } from './origins/independent-origins.ts';
import { checkQuotes } from './quotes/checks/check-quotes.ts';
import { type QuoteSources, quoteSources } from './quotes/checks/quote-sources.ts';
import { groupQuotes } from './quotes/group-quotes.ts';
import { knowStoryOutlets } from './story-outlets.ts';
import { giveVerdicts } from './verdicts/give-verdicts.ts';
import { buildWork } from './works/build-work.ts';
import { findWorks } from './works/find-works.ts';
import { ownerOf } from './works/owner-of.ts';
import { findChains } from './works/source-chains.ts';
import type { WorkGroup } from './works/work-group.ts';
import { compareText, type WorkReference, workReferences } from './works/work-reference.ts';
import { workSpeakers } from './works/work-speakers.ts';

export interface TraceContext {
  readonly catalogue: OutletCatalogue;
}

/** What a story's articles, or those of a part of it, are compared with. */
export interface Compared {
  readonly articles: readonly AnalysedArticle[];
  /** Whether they are earlier articles of the same story, so that quotes, figures and facts are grouped with theirs; else of others. */
  readonly areEarlier: boolean;
}

/**
 * Where the articles of one story come from: works, derivations, a verdict for each article, independent origins, quotes,
 * figures, facts and shared passages. Pure: the same articles in any order give the same result. `compared` are articles from
 * which these may come; nothing is said of them.
 */
export function traceStory(
  articles: readonly AnalysedArticle[],
  { catalogue }: TraceContext,
  compared: Compared = { articles: [], areEarlier: false },
): StoryProvenance {
  const others = compared.articles;
  const story = readStory(knowStoryOutlets([...articles, ...others], catalogue));
  const derivations = story.articles.map((article) => deriveArticle(story, article));
  const parents = chooseParents(derivations);
  const works = new Map<WorkGroup, Work>();
  const workOf = (group: WorkGroup) => {
    let work = works.get(group);
    if (work === undefined) {
      const built = buildWork(group);
      const isEnd = group.captured === null || parents.parentOf(group.captured.article.id) === null;
      const speakers = isEnd ? workSpeakers(group, (id) => story.byId.get(id), story.chains.has(group)) : [];
      work = { ...built, evidence: [...built.evidence, ...ownerOf(built, catalogue), ...speakers] };
      works.set(group, work);
    }
    return work;
  };
  const byArticle = new Map(derivations.map((derivation) => [derivation.article, derivation]));
  const verdicts = giveVerdicts({ story, derivations: byArticle, parents, catalogue, workOf });
  const kept = derivations.flatMap((derivation) => toDerivations(derivation, workOf));
  const all = withSources(works, story, workOf).sort((a, b) => compareText(a.id, b.id));
  const found = { verdicts, works: all, derivations: kept, passages: keptPassages(story, byArticle) };
  const ids = new Set(articles.map(({ article }) => article.id));
  const about = others.length === 0 ? found : foundAbout(found, ids);
  const origins = independentOrigins(about.verdicts, about.works, catalogue);
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.article, verdict]));
  const sourcesOf = (id: string) => quoteSources(story, byArticle.get(id), verdictOf.get(id));
  if (compared.areEarlier) {
    const { articles: all, overlaps } = story;
    const families = {
      ...groupStatements(all, sourcesOf),
      facts: findFacts(all, overlaps.all, about.verdicts),
    };
    return { ...about, origins, ...familiesAbout(families, ids) };
  }
  const own = story.articles.filter(({ article }) => ids.has(article.id));
  const within = story.overlaps.all.filter(
    ({ leftArticle, rightArticle }) => ids.has(leftArticle) && ids.has(rightArticle),
  );
  return {
    ...about,
    origins,
    ...groupStatements(own, sourcesOf),
    facts: findFacts(own, within, about.verdicts),
  };
}

function groupStatements(
  articles: readonly AnalysedArticle[],
  sourcesOf: (article: string) => QuoteSources,
): Pick<StoryProvenance, 'quotes' | 'figures'> {
  return { quotes: checkQuotes(groupQuotes(articles), sourcesOf), figures: groupFigures(articles) };
}

/** Works with what uncaptured ones among them take from others; a loop of such steps is kept, since articles do say it. */
function withSources(
  works: ReadonlyMap<WorkGroup, Work>,
  { chains }: StoryContext,
  workOf: (group: WorkGroup) => Work,
): Work[] {
  for (const group of works.keys()) {
    // A map gives also what is added while it is gone through: chains of any length are followed to their ends.
    const step = chains.get(group);
    if (step !== undefined) workOf(step.to);
  }
  return [...works].map(([group, work]) => {
    const step = chains.get(group);
    if (step === undefined) return work;
    const { confidence, evidence } = step;
    return { ...work, derivedFrom: [{ work: workOf(step.to).id, confidence: round(confidence), evidence }] };
  });
}

function readStory(articles: readonly AnalysedArticle[]): StoryContext {
  const sorted = [...articles].sort(canonicalOrder);
  const references = new Map(sorted.map((article) => [article.article.id, workReferences(article)]));
  const overlaps = findOverlaps(sorted.map(textProfile), citedPairs(sorted, references));
  const works = findWorks(sorted, [...references.values()].flat(), overlaps);
  const byId = new Map(sorted.map((article) => [article.article.id, article]));
  const chains = findChains(sorted, references, works);
  return { articles: sorted, byId, references, works, overlaps, chains };
}

/** Oldest first; ids part what clocks do not. Only for bounds and for the order of results, never for who was first. */
function canonicalOrder(a: AnalysedArticle, b: AnalysedArticle): number {
  const time = (article: AnalysedArticle) => article.article.firstSeen ?? article.article.published ?? '9999';
  return compareText(time(a), time(b)) || compareText(a.article.id, b.article.id);
}

/** How many captured articles of a cited outlet are compared with the citing one in any case. */
const MOST_CITED = 4;

function citedPairs(
  articles: readonly AnalysedArticle[],
  references: ReadonlyMap<string, readonly WorkReference[]>,
): [string, string][] {
  const byOutlet = new Map<string, string[]>();
  for (const { article } of articles) {
    const domain = article.outlet?.domain;
    if (domain !== undefined) byOutlet.set(domain, [...(byOutlet.get(domain) ?? []), article.id]);
  }
  return [...references.values()]
    .flat()
    .flatMap((reference) =>
      (byOutlet.get(reference.outlet?.domain ?? '') ?? [])
        .slice(0, MOST_CITED)
        .map((cited): [string, string] => [reference.article, cited]),
    );
}

function toDerivations(
  { parents, mentions }: ArticleDerivations,
  workOf: (group: WorkGroup) => Work,
): Derivation[] {
  const seen = new Set<WorkGroup>();
  const believed = (candidate: DerivationCandidate) => candidate.cited || candidate.confidence >= BELIEVED;
  return [...parents.filter(believed), ...mentions].flatMap((candidate) => {
    if (seen.has(candidate.group)) return [];
    seen.add(candidate.group);
    return [
      {
        article: candidate.article,
        work: workOf(candidate.group).id,
        kind: candidate.kind,
        share: candidate.share === null ? null : round(candidate.share),
        confidence: round(candidate.confidence),
        evidence: candidate.evidence,
      },
    ];
  });
}

/** With how many others an article's passages are kept, besides its sources; in large stories one must do. */
const MOST_PARTNERS = 3;
const LARGE_STORY = 500;
/** Any two reports of one event have a sentence or two with the same names in them. */
const LEAST_TRANSLATED = 0.5;

/** The passages of each article with its sources and with those that it shares most with. */
function keptPassages(story: StoryContext, derivations: ReadonlyMap<string, ArticleDerivations>): Passage[] {
  const kept = new Set<Overlaps['all'][number]>();
  const partners = story.articles.length > LARGE_STORY ? 1 : MOST_PARTNERS;
  for (const { article } of story.articles) {
    const sources = new Set(
      (derivations.get(article.id)?.parents ?? []).map((parent) => parent.group.captured?.article.id),
    );
    const overlaps = [...story.overlaps.of(article.id)].sort((a, b) => {
      const share = (overlap: Overlaps['all'][number]) =>
        (overlap.leftArticle === article.id ? overlap.left : overlap.right).covered;
      return (
        share(b) - share(a) ||
        compareText(a.leftArticle, b.leftArticle) ||
        compareText(a.rightArticle, b.rightArticle)
      );
    });
    for (const [place, overlap] of overlaps.entries()) {
      const other = overlap.leftArticle === article.id ? overlap.rightArticle : overlap.leftArticle;
      const side = overlap.leftArticle === article.id ? overlap.left : overlap.right;
      const isTelling = !overlap.translated || side.covered >= LEAST_TRANSLATED;
      if (sources.has(other) || (place < partners && isTelling)) kept.add(overlap);
    }
  }
  return story.overlaps.all.filter((overlap) => kept.has(overlap)).flatMap((overlap) => overlap.passages);
}
