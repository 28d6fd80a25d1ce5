import type { Evidence } from '../../core/evidence.ts';
import { articleName } from './article-name.ts';
import type { SidedOverlap, StoryContext } from './story-context.ts';

const MOST_PASSAGES = 5;

/** The longest shared passages as reasons. */
export function passageEvidence(
  context: StoryContext,
  { overlap, own, other }: SidedOverlap,
  article: string,
): Evidence[] {
  const percent = Math.round(own.covered * 100);
  const where = articleName(context.byId.get(other));
  return [...overlap.passages]
    .map((passage) => ({ passage, span: passage.left.article === article ? passage.left : passage.right }))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start)
    .slice(0, MOST_PASSAGES)
    .map(({ passage, span }) => ({
      type: 'passage' as const,
      article,
      start: span.start,
      end: span.end,
      text: span.text.length > 500 ? `${span.text.slice(0, 500)}…` : span.text,
      note: `${NOTE[passage.kind]} in ${where}; ${percent}% of this text is found there.`,
    }));
}

const NOTE = {
  verbatim: 'Stands word for word',
  edited: 'Stands with a few words changed',
  paraphrase: 'Is said in other words',
  translation: 'Stands in another language',
} as const;
