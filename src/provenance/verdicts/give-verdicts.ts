import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { ArticleKind, ArticleVerdict, Credit, PrimarySource, Work } from '../../core/provenance.ts';
import { round } from '../align/overlap.ts';
import { isAnnouncement } from '../announcements/is-announcement.ts';
import { BELIEVED } from '../believed.ts';
import { namingOf } from '../derive/announced-sources.ts';
import { articleName } from '../derive/article-name.ts';
import type { ChosenParents } from '../derive/choose-parents.ts';
import { secondsFrom } from '../derive/clocks.ts';
import type { ArticleDerivations, DerivationCandidate } from '../derive/derive.ts';
import type { StoryContext } from '../derive/story-context.ts';
import { reliability } from '../reliability.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { citationEvidence } from '../works/work-reference.ts';
import { type Chain, followChain, MOST_EVIDENCE } from './follow-chain.ts';
import { ownReportingGrounds } from './own-reporting-grounds.ts';

/** What verdicts are made from. */
export interface VerdictContext {
  readonly story: StoryContext;
  readonly derivations: ReadonlyMap<string, ArticleDerivations>;
  readonly parents: ChosenParents;
  readonly catalogue: OutletCatalogue;
  workOf(group: WorkGroup): Work;
}

/** For every article what it is and where its chain ends. */
export function giveVerdicts(context: VerdictContext): ArticleVerdict[] {
  return context.story.articles.map((article) => verdictOf(context, article));
}

function verdictOf(context: VerdictContext, article: AnalysedArticle): ArticleVerdict {
  const id = article.article.id;
  const parent = context.parents.parentOf(id);
  if (parent !== null) return derivedVerdict(context, id, parent);
  const circle = context.parents.circleOf(id);
  if (circle !== null) {
    return unknown(
      id,
      `It and ${circle.length - 1} other article(s) name each other as the source, and nothing tells which came first.`,
      [],
    );
  }
  const version = versionVerdict(context, article);
  if (version !== null) return version;
  return withoutParent(context, article);
}

function withoutParent(context: VerdictContext, article: AnalysedArticle): ArticleVerdict {
  const id = article.article.id;
  const twin = unresolvedTwin(context, id);
  if (twin !== null) {
    return unknown(
      id,
      'It shares most of its text with another article, and nothing tells who took it from whom.',
      twin,
    );
  }
  const named = article.analysis.citations.find(
    (citation) => citation.role === 'origin' && citation.outlet === null && citation.place === 'body',
  );
  if (named !== undefined && !isAnnouncement(article)) {
    const reason = `It says that its news comes from another outlet (“${named.text}”), which is not known here.`;
    return unknown(id, reason, [citationEvidence(id, named)]);
  }
  const signs = article.analysis.ownReporting;
  const confidence = reliability(ownReportingGrounds(article));
  if (signs.length > 0 && confidence < BELIEVED) {
    const reason =
      'It names no source for what it reports, and its signs of own reporting are too weak to go by.';
    return unknown(id, reason, signs.slice(0, MOST_EVIDENCE));
  }
  if (signs.length === 0) {
    return unknown(id, 'It names no source for what it reports and shows no reporting of its own.', []);
  }
  const work = context.workOf(context.story.works.ofArticle(id));
  const evidence = signs.slice(0, MOST_EVIDENCE);
  return {
    article: id,
    kind: 'original',
    primarySource: primarySource(work, confidence, evidence),
    credit: null,
    secondsBehind: null,
    reason: isAnnouncement(article)
      ? 'It is the own announcement of whoever owns its site, and names no other source for its news.'
      : 'It shows its own reporting and names no other source for its news.',
    evidence,
  };
}

/** Passages with an article that neither derives from this one nor is its source. */
function unresolvedTwin(context: VerdictContext, article: string): Evidence[] | null {
  for (const shared of context.derivations.get(article)?.undirected ?? []) {
    const otherParent = context.parents.parentOf(shared.other);
    // The other one's text is known to come from somewhere else: whatever this one took, it took from there or gave to there.
    if (otherParent?.group.captured?.article.id === article) continue;
    return shared.overlap.passages.slice(0, MOST_EVIDENCE).map((passage) => {
      const span = passage.left.article === article ? passage.left : passage.right;
      return {
        type: 'passage',
        article,
        start: span.start,
        end: span.end,
        text: span.text,
        note: `Stands also in ${articleName(context.story.byId.get(shared.other))}; nothing tells which of the two had it first.`,
      };
    });
  }
  return null;
}

/** A later or earlier article of the same outlet with the same text comes from where that one comes from. */
function versionVerdict(context: VerdictContext, article: AnalysedArticle): ArticleVerdict | null {
  const id = article.article.id;
  if (article.analysis.ownReporting.length > 0) return null;
  for (const version of context.derivations.get(id)?.versions ?? []) {
    const parent = context.parents.parentOf(version.other);
    if (parent === null || parent.group.captured?.article.id === id) continue;
    const verdict = derivedVerdict(context, id, { ...parent, confidence: parent.confidence * 0.9 });
    return {
      ...verdict,
      reason: `It is another version of an article of the same outlet. ${verdict.reason}`,
    };
  }
  return null;
}

function derivedVerdict(
  context: VerdictContext,
  article: string,
  parent: DerivationCandidate,
): ArticleVerdict {
  const chain = followChain(context, article, parent);
  if (chain.circle.length > 0) {
    const names = [...chain.circle, chain.circle[0] as WorkGroup].map(
      (group) => context.workOf(group).outlet?.name ?? 'another work',
    );
    return unknown(
      article,
      `The sources that are named lead in a circle: ${names.join(' → ')}.`,
      chain.evidence,
    );
  }
  const end = context.workOf(chain.end);
  if (chain.confidence < BELIEVED) {
    const reason =
      'There are signs of another source, but they are too weak or too many steps away to name it.';
    return unknown(article, reason, chain.evidence);
  }
  return {
    article,
    kind: parent.kind === 'mention' ? 'unknown' : (parent.kind satisfies ArticleKind),
    primarySource: primarySource(end, chain.confidence, chain.evidence),
    credit: creditOf(context, article, parent),
    secondsBehind: secondsBehind(context, article, end),
    reason: reasonFor(parent, chain, end, speaksOfIssuer(context.story, article, parent)),
    evidence: chain.evidence,
  };
}

/**
 * Who names anybody as the origin of its news, though not the one whose text it carries, does not hide that it has a source. Nor
 * does who says of an announcement's issuer that it announced; where it is only named beside the news, nothing is said of that.
 */
function creditOf({ story }: VerdictContext, article: string, parent: DerivationCandidate): Credit | null {
  const names = story.references.get(article)?.some(({ role }) => role === 'origin') ?? false;
  if (parent.cited || names) return 'given';
  if (!speaksOfIssuer(story, article, parent)) return 'withheld';
  const quotes = story.byId.get(article)?.analysis.quotes ?? [];
  return quotes.some(({ type, cue }) => type !== 'direct' && cue !== null) ? 'given' : null;
}

/** Whether an article made of an announcement speaks of whose it is. */
function speaksOfIssuer(story: StoryContext, article: string, { group }: DerivationCandidate): boolean {
  const own = story.byId.get(article);
  if (own === undefined || group.captured === null || !isAnnouncement(group.captured)) return false;
  return namingOf(own, group.captured) !== null;
}

/** Days do not tell how long it took, and a copy that claims to be older than its source claims nothing that can be counted. */
function secondsBehind({ story }: VerdictContext, article: string, source: Work): number | null {
  const own = story.byId.get(article)?.article;
  const captured = source.article === null ? undefined : story.byId.get(source.article)?.article;
  if (own === undefined || own.timeFlags.length > 0 || (captured?.timeFlags.length ?? 0) > 0) return null;
  return secondsFrom(captured?.published ?? source.published, own.published);
}

function primarySource(work: Work, confidence: number, evidence: readonly Evidence[]): PrimarySource {
  return {
    work: work.id,
    outlet: work.outlet,
    url: work.url,
    title: work.title,
    byline: work.byline,
    published: work.published,
    article: work.article,
    confidence: round(confidence),
    evidence,
  };
}

function unknown(article: string, reason: string, evidence: readonly Evidence[]): ArticleVerdict {
  return {
    article,
    kind: 'unknown',
    primarySource: null,
    credit: null,
    secondsBehind: null,
    reason,
    evidence,
  };
}

const VERB: Readonly<Record<DerivationCandidate['kind'], string>> = {
  reprint: 'It reprints',
  excerpt: 'It is an excerpt of',
  rewrite: 'It rewrites',
  translation: 'It translates',
  mention: 'It draws on',
};

function reasonFor(parent: DerivationCandidate, chain: Chain, end: Work, isSpokenOf: boolean): string {
  const nearest = parent.group.captured?.article.outlet ?? parent.group.references[0]?.outlet ?? null;
  const name = nearest?.name ?? 'another article';
  const how = parent.cited ? 'which it names' : 'which it does not name';
  const first = isSpokenOf
    ? `${VERB[parent.kind]} an announcement of ${name}, of whom it speaks`
    : `${VERB[parent.kind]} a report of ${name}, ${how}`;
  return chain.steps === 1
    ? `${first}.`
    : `${first}; that one comes from ${end.outlet?.name ?? 'another work'}.`;
}
