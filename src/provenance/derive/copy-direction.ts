import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Passage } from '../../core/provenance.ts';
import { spansOverlap } from '../../core/span.ts';
import { namesOwnOutlet } from '../verdicts/own-reporting-grounds.ts';
import { claimsToBeBefore, isBefore } from './clocks.ts';
import type { SidedOverlap, StoryContext } from './story-context.ts';

/** Who took the text from whom, and what says so. */
export interface CopyDirection {
  /** 0 to 1: that the article took it from the other; 0 where nothing tells. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Shares from which shared text cannot be chance or a common event: reporters of one event share names, not sentences. */
const COPIED_CLOSE = 0.3;
const COPIED_COVERED = 0.6;
const COPIED_MATCHED = 0.4;
/** Weighted words of running text: less is a headline or a formula. */
const LEAST_WORDS = 20;
const LEAST_SENTENCES = 3;
const LEAST_ORDER = 0.6;

/**
 * Two reports of one event in two languages share names and numbers in much the same order: nearly all of the text must be
 * aligned to tell a translation by that alone, less where something else tells who took it from whom.
 */
const TRANSLATED = {
  strong: { covered: 0.75, matched: 0.5, others: 0.45 },
  weak: { covered: 0.6, matched: 0.45, others: 0.5 },
} as const;

export type CopyStrength = 'strong' | 'weak' | 'none';

/** Whether so much of the article stands in the other that one of them was made from the other or both from a third. */
export function copyStrength({ own, others, overlap }: SidedOverlap): CopyStrength {
  const sentences = Math.min(own.sentences, others.sentences);
  if (overlap.translated) {
    if (sentences <= LEAST_SENTENCES) return 'none';
    const reaches = (limit: { covered: number; matched: number; others: number }) =>
      own.covered >= limit.covered && own.matched >= limit.matched && others.covered >= limit.others;
    return reaches(TRANSLATED.strong) ? 'strong' : reaches(TRANSLATED.weak) ? 'weak' : 'none';
  }
  if (own.unquotedWords < LEAST_WORDS) return 'none';
  if (own.closeUnquoted >= COPIED_CLOSE && own.sentences >= 2) return 'strong';
  const inOrder = sentences > LEAST_SENTENCES && overlap.order >= LEAST_ORDER;
  const reaches =
    own.coveredUnquoted >= COPIED_COVERED && own.covered >= COPIED_COVERED && own.matched >= COPIED_MATCHED;
  return reaches && inOrder ? 'strong' : 'none';
}

const WEIGHT = {
  notice: 1.2,
  /** The shared text itself names the outlet of one of the two as the one that was told. */
  nameInPassage: 2.2,
  reportingInPassage: 1.6,
  reportingElsewhere: 1,
  credit: 1.4,
  subset: 0.9,
  byline: 0.4,
  time: 0.5,
} as const;

/** Without this much evidence other than clocks, nothing is said. */
const LEAST_CONTENT_EVIDENCE = 0.9;
const LEAST_TOTAL = 1.3;

/**
 * Whether `article` took the shared text from `other`: by notices, own reporting, credits and passages that one has and
 * the other lacks. Clocks only add to what the texts say; outlets' names and ranks count nothing.
 */
export function copyDirection(
  context: StoryContext,
  article: AnalysedArticle,
  other: AnalysedArticle,
  shared: SidedOverlap,
): CopyDirection {
  const forward = signs(context, article, other, shared);
  const backward = signs(context, other, article, {
    ...shared,
    other: article.article.id,
    own: shared.others,
    others: shared.own,
  });
  const content = forward.content - backward.content;
  const time = forward.time - backward.time;
  const total = content + Math.max(time, -WEIGHT.time / 2);
  if (content < LEAST_CONTENT_EVIDENCE || total < LEAST_TOTAL) return { confidence: 0, evidence: [] };
  return { confidence: 1 - 0.5 * Math.exp(-0.45 * (total - 0.5)), evidence: forward.evidence };
}

interface Signs {
  content: number;
  time: number;
  readonly evidence: Evidence[];
}

/** What says that `copy` was made from `source`. */
function signs(
  context: StoryContext,
  copy: AnalysedArticle,
  source: AnalysedArticle,
  shared: SidedOverlap,
): Signs {
  const found: Signs = { content: 0, time: 0, evidence: [] };
  const add = (weight: number, evidence: Omit<Evidence, 'start' | 'end'> & Partial<Evidence>) => {
    found.content += weight;
    found.evidence.push({ start: null, end: null, ...evidence });
  };
  const notice = copy.article.marks.find((mark) => mark.type === 'aggregator-notice');
  if (notice !== undefined) {
    add(WEIGHT.notice, {
      type: 'credit',
      article: copy.article.id,
      text: notice.text,
      note: 'The page says that its content is others’.',
    });
  }
  addOwnReporting(copy, source, shared, add);
  const credits = (context.references.get(source.article.id) ?? []).filter(
    (reference) => reference.role === 'origin',
  );
  const ownCredits = (context.references.get(copy.article.id) ?? []).filter(
    (reference) => reference.role === 'origin',
  );
  const credit = credits[0];
  if (credit !== undefined && ownCredits.length === 0) {
    const citation = credit.citations[0];
    add(WEIGHT.credit * credit.confidence, {
      type: 'absence',
      article: source.article.id,
      start: citation?.start ?? null,
      end: citation?.end ?? null,
      text: citation?.text ?? null,
      note: 'The other article says where this text comes from; here that is missing.',
    });
  }
  if (shared.own.covered >= 0.85 && shared.others.covered <= 0.7 && !shared.overlap.translated) {
    const percent = Math.round(shared.others.covered * 100);
    add(WEIGHT.subset, {
      type: 'absence',
      article: copy.article.id,
      text: null,
      note: `All of this text stands in the other article, and only ${percent}% of the other stands here.`,
    });
  }
  if (source.article.byline.length > 0 && copy.article.byline.length === 0) {
    add(WEIGHT.byline, {
      type: 'byline',
      article: source.article.id,
      text: source.article.byline.join(', '),
      note: 'The other article names its author; this one names none.',
    });
  }
  addTime(copy, source, found);
  return found;
}

type Add = (weight: number, evidence: Omit<Evidence, 'start' | 'end'> & Partial<Evidence>) => void;

/** Marks of own reporting that the source has and the copy lacks; those that both have in shared text tell nothing. */
function addOwnReporting(
  copy: AnalysedArticle,
  source: AnalysedArticle,
  shared: SidedOverlap,
  add: Add,
): void {
  const sourceMarks = source.analysis.ownReporting;
  if (sourceMarks.length === 0) return;
  const sourceSpans = spansOf(shared.overlap.passages, source.article.id);
  const copySpans = spansOf(shared.overlap.passages, copy.article.id);
  const copied = copy.analysis.ownReporting.filter((mark) => isWithin(mark, copySpans));
  const own = copy.analysis.ownReporting.length - copied.length;
  const inPassage = sourceMarks.filter((mark) => isWithin(mark, sourceSpans));
  const telling = inPassage[0] !== undefined && copied.length === 0 ? inPassage[0] : null;
  if (telling !== null) {
    const isNamed = inPassage.some((mark) => namesOwnOutlet(mark, source));
    add(isNamed ? WEIGHT.nameInPassage : WEIGHT.reportingInPassage, {
      ...telling,
      type: 'own-reporting',
      note: 'The shared text shows the other outlet’s own reporting, which is missing here.',
    });
    return;
  }
  const elsewhere = sourceMarks.find(
    (mark) => !isWithin(mark, sourceSpans) && (mark.type !== 'announcement' || isFormal(source)),
  );
  if (elsewhere !== undefined && own === 0) {
    add(WEIGHT.reportingElsewhere, {
      ...elsewhere,
      type: 'own-reporting',
      note: 'The other article shows own reporting; this one shows none.',
    });
  }
}

/** That a site names itself beside a text says nothing of the text; that the page is a press office's does. */
function isFormal({ analysis }: AnalysedArticle): boolean {
  return analysis.announcement?.formal === true;
}

function spansOf(passages: readonly Passage[], article: string) {
  return passages.map((passage) => (passage.left.article === article ? passage.left : passage.right));
}

function isWithin(mark: Evidence, spans: readonly { start: number; end: number }[]): boolean {
  if (mark.start === null || mark.end === null) return false;
  const span = { start: mark.start, end: mark.end };
  return spans.some((other) => spansOverlap(span, other));
}

function addTime(copy: AnalysedArticle, source: AnalysedArticle, found: Signs): void {
  if (claimsToBeBefore(source, copy)) {
    found.time += WEIGHT.time;
    found.evidence.push(
      timeEvidence(
        source,
        source.article.published,
        'The other article says that it was published before this one.',
      ),
    );
  }
  if (isBefore(source.article.firstSeen, copy.article.firstSeen)) {
    found.time += WEIGHT.time;
    found.evidence.push(
      timeEvidence(source, source.article.firstSeen, 'The other article was seen before this one.'),
    );
  }
}

function timeEvidence(source: AnalysedArticle, text: string | null, note: string): Evidence {
  return { type: 'time', article: source.article.id, start: null, end: null, text, note };
}
