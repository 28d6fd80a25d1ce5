import type { EvidenceType } from '../../core/evidence.ts';
import type { FigureVerdict } from '../../core/figure.ts';
import type { ArticleKind, DerivationKind, PassageKind } from '../../core/provenance.ts';

/** Words that pages show for the program's own terms. */
export const KIND_WORDS: Readonly<Record<ArticleKind, string>> = {
  original: 'Original report',
  reprint: 'Reprint',
  excerpt: 'Excerpt',
  rewrite: 'Rewrite',
  translation: 'Translation',
  unknown: 'Source unknown',
};

/** What an article of each kind is, in one sentence. */
export const KIND_MEANINGS: Readonly<Record<ArticleKind, string>> = {
  original: 'shows its own reporting',
  reprint: 'carries another report word for word',
  excerpt: 'carries part of another report word for word',
  rewrite: 'tells another report in its own words',
  translation: 'carries another report in another language',
  unknown: 'no evidence of where it comes from',
};

export const DERIVATION_WORDS: Readonly<Record<DerivationKind, string>> = {
  reprint: 'reprint',
  excerpt: 'excerpt',
  rewrite: 'rewrite',
  translation: 'translation',
  mention: 'mention',
};

/** How a report went on: as an article took it, or as one uncaptured work is said to cite another. */
export type FlowKind = DerivationKind | 'cites';

export const FLOW_WORDS: Readonly<Record<FlowKind, string>> = { ...DERIVATION_WORDS, cites: 'cites' };

export const PASSAGE_WORDS: Readonly<Record<PassageKind, string>> = {
  verbatim: 'word for word',
  edited: 'a few words changed',
  paraphrase: 'same content, other words',
  translation: 'translated',
};

export const VERDICT_WORDS: Readonly<Record<FigureVerdict, string>> = {
  agree: 'Agree',
  updated: 'Updated',
  conflict: 'Conflict',
};

export const EVIDENCE_WORDS: Readonly<Record<EvidenceType, string>> = {
  citation: 'Citation',
  link: 'Link',
  metadata: 'Page metadata',
  credit: 'Credit',
  title: 'Title',
  byline: 'Byline',
  dateline: 'Dateline',
  time: 'Time',
  passage: 'Passage',
  quote: 'Quote',
  figure: 'Figure',
  name: 'Name',
  term: 'Rare word',
  'own-reporting': 'Own reporting',
  announcement: 'Own announcement',
  absence: 'Absence',
};

/** "1 outlet", "3 outlets": a number with its noun. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** A share of 0 to 1 as whole per cent: "96 %" (never 100 % or 0 % unless it is), which no line end parts. */
export function percent(share: number): string {
  const bounded = Math.min(1, Math.max(0, share));
  const rounded = Math.round(bounded * 100);
  if (rounded === 100 && bounded < 1) return '99\u00a0%';
  if (rounded === 0 && bounded > 0) return '1\u00a0%';
  return `${rounded}\u00a0%`;
}

/** Confidence in words, with its number: "near certain, 97 %". */
export function confidenceWords(confidence: number): string {
  return `${confidenceLevel(confidence)}, ${percent(confidence)}`;
}

function confidenceLevel(confidence: number): string {
  if (confidence >= 0.95) return 'near certain';
  if (confidence >= 0.8) return 'high confidence';
  if (confidence >= 0.6) return 'likely';
  if (confidence >= 0.4) return 'possible';
  return 'weak';
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const knownLanguages = new Map<string, string>();

/** The English name of a BCP 47 code; the code itself where it has none, "language unknown" for null. */
export function languageName(code: string | null): string {
  if (code === null) return 'language unknown';
  const known = knownLanguages.get(code);
  if (known !== undefined) return known;
  let name = code;
  try {
    name = languageNames.of(code) ?? code;
  } catch {
    // Not a BCP 47 code: the page's own word is shown as it is.
  }
  if (knownLanguages.size < 500) knownLanguages.set(code, name);
  return name;
}
