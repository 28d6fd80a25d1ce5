import type { AnalysedArticle } from '../src/core/analysis.ts';
import type { Article, SourceMark } from '../src/core/article.ts';
import type { Citation, CitationRole, CitedWork } from '../src/core/citation.ts';
import type { Evidence } from '../src/core/evidence.ts';
import type { OutletReference } from '../src/core/outlet.ts';
import { lexiconFor } from '../src/language/lexicons.ts';
import { splitSentences } from '../src/language/sentences.ts';

/** What a test says of an article that it writes. Words of the text stand for spans. */
export interface WrittenArticle {
  readonly id: string;
  readonly text: string;
  /** A domain. */
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  readonly firstSeen?: string;
  readonly timeFlags?: Article['timeFlags'];
  readonly language?: string;
  readonly marks?: readonly SourceMark[];
  readonly cites?: readonly WrittenCitation[];
  /** Words of the text that show own reporting. */
  readonly own?: readonly string[];
  /** Words of the text that are names. */
  readonly names?: readonly string[];
  /** Quoted words of the text. */
  readonly quotes?: readonly string[];
}

export interface WrittenCitation extends Partial<Omit<CitedWork, 'url'>> {
  /** A domain. */
  readonly outlet: string;
  /** The words in the text; without them the citation stands outside the body. */
  readonly words?: string;
  readonly role?: CitationRole;
  readonly place?: Citation['place'];
  readonly url?: string;
  readonly confidence?: number;
}

/** An article with its analysis, written by hand: tests of provenance do not depend on how texts are read. */
export function writtenArticle(written: WrittenArticle): AnalysedArticle {
  const { text } = written;
  const language = written.language ?? 'en';
  const spansOf = (words: string) => [...allOccurrences(text, words)];
  return {
    article: {
      id: written.id,
      source: written.id,
      url: written.url ?? null,
      outlet: written.outlet === undefined ? null : outlet(written.outlet),
      title: written.title ?? null,
      byline: written.byline ?? [],
      published: written.published ?? null,
      modified: null,
      firstSeen: written.firstSeen ?? null,
      timeFlags: written.timeFlags ?? [],
      language,
      text,
      image: null,
      links: [],
      marks: written.marks ?? [],
      kind: 'article',
      trace: [],
    },
    analysis: {
      article: written.id,
      language,
      sentences: splitSentences(text, lexiconFor(language)),
      names: (written.names ?? [])
        .flatMap(spansOf)
        .map((span) => ({ ...span, kind: 'person' as const }))
        .sort((a, b) => a.start - b.start),
      quotes: (written.quotes ?? []).flatMap(spansOf).map((span) => ({
        content: [span],
        cue: null,
        speaker: null,
        type: 'direct' as const,
      })),
      figures: [],
      citations: (written.cites ?? []).map((citation) => toCitation(text, citation)),
      ownReporting: (written.own ?? []).flatMap(spansOf).map(
        (span): Evidence => ({
          ...span,
          type: 'own-reporting',
          article: written.id,
          note: 'Its own reporter.',
        }),
      ),
    },
  };
}

function outlet(domain: string): OutletReference {
  return { domain, name: domain.split('.')[0] ?? domain };
}

function toCitation(text: string, written: WrittenCitation): Citation {
  const span = written.words === undefined ? null : [...allOccurrences(text, written.words)][0];
  if (span === undefined) throw new Error(`"${written.words}" does not stand in the text`);
  return {
    start: span?.start ?? null,
    end: span?.end ?? null,
    text: written.words ?? written.url ?? written.outlet,
    outlet: outlet(written.outlet),
    work: {
      url: written.url ?? null,
      title: written.title ?? null,
      byline: written.byline ?? [],
      published: written.published ?? null,
    },
    cue: span === null ? null : span,
    role: written.role ?? 'origin',
    place: written.place ?? (span === null ? 'mark' : 'body'),
    statement: null,
    via: null,
    confidence: written.confidence ?? 0.9,
  };
}

function* allOccurrences(text: string, words: string) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    yield { start: at, end: at + words.length, text: words };
  }
}
