import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Evidence } from '../../core/evidence.ts';
import { fold } from '../../core/text.ts';
import { isAnnouncement } from '../announcements/is-announcement.ts';
import type { WorkGroup } from '../works/work-group.ts';
import { articleName } from './article-name.ts';
import { claimsToBeBefore } from './clocks.ts';
import { passageEvidence } from './passage-evidence.ts';
import { quotedPairs } from './quoted-pairs.ts';
import { overlapsOf, type SidedOverlap, type StoryContext, samePublisher } from './story-context.ts';

/** An announcement from which an article that does not say so takes its news. */
export interface AnnouncedSource {
  readonly group: WorkGroup;
  readonly overlap: SidedOverlap;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What an article must have of an announcement's sentences where it also names the issuer or carries its quotes, and alone. */
const LEAST_SHARE = 0.15;
const LEAST_SHARE_ALONE = 0.4;
const MOST_QUOTES = 3;
const MOST_SHARE = 0.5;
/** Set by hand, no labelled set being there; held to the simulated newsroom, where companies announce what happened to them. */
const CONFIDENCE = {
  beginning: 0.35,
  /** For each quote in common, and for what part of the article stands in the announcement. */
  quote: 0.12,
  share: 0.5,
  /** Where the article names the issuer. */
  named: 0.12,
  /** A reporter may have heard the same words at the same press conference. */
  most: 0.85,
} as const;

/**
 * Announcements of others whose statements stand in an article: what an issuer makes known comes from the issuer, whoever
 * else has it. An article that was published before an announcement was not made of it. Best first.
 */
export function announcedSources(context: StoryContext, article: AnalysedArticle): AnnouncedSource[] {
  if (isAnnouncement(article)) return [];
  const id = article.article.id;
  return overlapsOf(context, id)
    .flatMap((overlap): AnnouncedSource[] => {
      const other = context.byId.get(overlap.other);
      if (other?.analysis.announcement?.formal !== true) return [];
      if (samePublisher(article, other) || claimsToBeBefore(article, other)) return [];
      const quotes = new Set(quotedPairs(article, other, overlap).map(({ partner }) => partner)).size;
      const named = namingOf(article, other);
      const share = overlap.own.covered;
      const least = quotes > 0 || named !== null ? LEAST_SHARE : LEAST_SHARE_ALONE;
      if (share < least) return [];
      const confidence =
        CONFIDENCE.beginning +
        CONFIDENCE.quote * Math.min(quotes, MOST_QUOTES) +
        (named === null ? 0 : CONFIDENCE.named) +
        CONFIDENCE.share * Math.min(share, MOST_SHARE);
      return [
        {
          group: context.works.ofArticle(overlap.other),
          overlap,
          confidence: Math.min(CONFIDENCE.most, confidence),
          evidence: [
            ...(named === null ? [] : [named]),
            ...passageEvidence(context, overlap, id),
            ...announcedBy(other),
          ],
        },
      ];
    })
    .sort((a, b) => b.confidence - a.confidence || b.overlap.own.covered - a.overlap.own.covered);
}

/** Where the article names the issuer, if it does. */
export function namingOf({ article }: AnalysedArticle, other: AnalysedArticle): Evidence | null {
  const name = other.analysis.announcement?.issuer ?? other.article.outlet?.name ?? '';
  if (name === '') return null;
  // Case endings and legal forms differ: the beginning of its longest word is enough beside text in common.
  const longest = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .reduce((most, word) => (word.length > most.length ? word : most), '');
  const stem = longest.slice(0, Math.max(LEAST_STEM, longest.length - 2));
  if (stem.length < LEAST_STEM) return null;
  const start = article.text.toLowerCase().indexOf(stem);
  if (start < 0) return null;
  const end = start + stem.length;
  return {
    type: 'name',
    article: article.id,
    start,
    end,
    text: article.text.slice(start, end),
    note: `It speaks of ${name}, which announced this itself.`,
  };
}

const LEAST_STEM = 5;

function announcedBy(other: AnalysedArticle): Evidence[] {
  const sign = other.analysis.ownReporting.find(({ type }) => type === 'announcement');
  if (sign === undefined) return [];
  return [{ ...sign, note: `${articleName(other)} announces here what it did or said itself.` }];
}
