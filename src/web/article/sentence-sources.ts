import type { DossierArticle } from '../../core/dossier.ts';
import type { Passage } from '../../core/provenance.ts';
import { overlapLength, type Span } from '../../core/span.ts';
import { foldedWords } from '../../core/text.ts';
import type { StoryContext } from '../story/story-context.ts';

/**
 * - `source`: this article is known to be taken from the other
 * - `taken-up`: the other is known to be taken from this one
 * - `shared`: both carry the words; which had them first is not known
 */
export type SourceRelation = 'source' | 'taken-up' | 'shared';

/** Where a sentence of an article also stands. */
export interface SentenceSource {
  /** Index of the sentence. */
  readonly sentence: number;
  readonly own: Span;
  readonly relation: SourceRelation;
  readonly passage: Passage;
  readonly other: DossierArticle;
  /** The sentence in the other article, as a span of its text, and its words. */
  readonly counterpart: Span & { readonly text: string };
  /** Further articles that carry the sentence. */
  readonly alsoIn: readonly DossierArticle[];
}

const RANK: Readonly<Record<SourceRelation, number>> = { source: 0, 'taken-up': 1, shared: 2 };

interface Candidate {
  readonly relation: SourceRelation;
  readonly passage: Passage;
  readonly own: Span;
  readonly otherSide: Passage['left'];
  readonly other: DossierArticle;
}

/** The best known counterpart of every sentence that stands in another article of the story too. */
export function sentenceSources(
  article: DossierArticle,
  sentences: readonly (Span & { readonly index: number })[],
  context: StoryContext,
): Map<number, SentenceSource> {
  const candidates = passageCandidates(article, context);
  const sources = new Map<number, SentenceSource>();
  for (const sentence of sentences) {
    const covering = candidates.filter(
      (candidate) => overlapLength(candidate.own, sentence) * 2 >= sentence.end - sentence.start,
    );
    const best = covering[0];
    if (best === undefined) continue;
    const others = new Map(covering.map((candidate) => [candidate.other.id, candidate.other]));
    others.delete(best.other.id);
    sources.set(sentence.index, {
      sentence: sentence.index,
      own: sentence,
      relation: best.relation,
      passage: best.passage,
      other: best.other,
      counterpart: counterpart(article.text.slice(sentence.start, sentence.end), best.otherSide),
      alsoIn: [...others.values()],
    });
  }
  return sources;
}

/** The passages of an article, those of its own sources first, then the most alike. */
function passageCandidates(article: DossierArticle, context: StoryContext): Candidate[] {
  const candidates: Candidate[] = [];
  const takenFrom = sourceArticles(article.id, context);
  for (const passage of context.view.passages) {
    const isLeft = passage.left.article === article.id;
    if (!isLeft && passage.right.article !== article.id) continue;
    const otherSide = isLeft ? passage.right : passage.left;
    const other = context.articles.get(otherSide.article);
    if (other === undefined || other.id === article.id) continue;
    const relation = takenFrom.has(other.id)
      ? 'source'
      : sourceArticles(other.id, context).has(article.id)
        ? 'taken-up'
        : 'shared';
    candidates.push({ relation, passage, own: isLeft ? passage.left : passage.right, otherSide, other });
  }
  return candidates.sort(
    (a, b) => RANK[a.relation] - RANK[b.relation] || b.passage.similarity - a.passage.similarity,
  );
}

/** The captured articles that an article is taken from. */
function sourceArticles(article: string, context: StoryContext): Set<string> {
  const found = new Set<string>();
  for (const derivation of context.derivations.get(article) ?? []) {
    const work = context.works.get(derivation.work);
    if (derivation.kind !== 'mention' && work?.article != null && work.article !== article)
      found.add(work.article);
  }
  const primary = context.articles.get(article)?.primarySource?.article ?? null;
  if (primary !== null && primary !== article) found.add(primary);
  return found;
}

const sentenceSplitter = new Intl.Segmenter('en', { granularity: 'sentence' });
const splitSides = new WeakMap<
  object,
  (Span & { readonly text: string; readonly words: ReadonlySet<string> })[]
>();

/** The sentence of the other side with the most words in common; the whole side where it is one sentence. */
function counterpart(own: string, side: Passage['left']): Span & { readonly text: string } {
  const words = new Set(foldedWords(own));
  let best: (Span & { readonly text: string }) | null = null;
  let bestScore = 0;
  for (const sentence of splitSide(side)) {
    const common = words.intersection(sentence.words).size;
    const score = common / (words.size + sentence.words.size - common || 1);
    if (score > bestScore) {
      best = sentence;
      bestScore = score;
    }
  }
  return best ?? side;
}

function splitSide(
  side: Passage['left'],
): (Span & { readonly text: string; readonly words: ReadonlySet<string> })[] {
  const known = splitSides.get(side);
  if (known !== undefined) return known;
  const sentences = [...sentenceSplitter.segment(side.text)].map(({ segment, index }) => ({
    start: side.start + index,
    end: side.start + index + segment.trimEnd().length,
    text: segment.trim(),
    words: new Set(foldedWords(segment)),
  }));
  splitSides.set(side, sentences);
  return sentences;
}
