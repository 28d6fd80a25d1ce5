import { sql } from 'kysely';
import type { Analysis } from '../../core/analysis.ts';
import type { TakedownRelation } from '../../core/takedown.ts';
import { foldedWords } from '../../core/text.ts';
import { creditedHosts } from '../../rights/takedown/credited-hosts.ts';
import { givesBack, isSameText } from '../../rights/takedown/text-marks.ts';
import { unpackJson } from '../../store/packed-json.ts';
import type { SearchWords } from '../../store/reader/search-words.ts';
import type { Connection } from '../../store/tables.ts';

/** An article that has the text of another one, or was made from it. */
export interface FoundCopy {
  readonly article: string;
  readonly url: string | null;
  readonly relation: Extract<TakedownRelation, 'copy' | 'excerpt' | 'translation'>;
  /** Whether provenance found that its text comes from there. */
  readonly isDerived: boolean;
  /** The hosts that it says itself its text comes from. */
  readonly credits: readonly string[];
  /** Whether hardly a word of it is another. */
  readonly isSame: boolean;
  readonly detail: string;
}

/** Runs of words that are looked for: an edited copy has most of them, another report none. */
const PHRASES = 16;
const PHRASE_WORDS = 6;
const MOST_HITS = 300;
const SHINGLE = 5;
/** Texts are compared this far. */
const LONGEST = 400_000;

/** What provenance found, and what that is here. What was rewritten in other words is theirs who wrote it. */
const MADE: Readonly<Record<string, { readonly relation: FoundCopy['relation']; readonly words: string }>> = {
  reprint: { relation: 'copy', words: 'a reprint, changed much or cut,' },
  excerpt: { relation: 'excerpt', words: 'an excerpt' },
  translation: { relation: 'translation', words: 'a translation' },
};

/** Copies of an article's text wherever they stand, also in other stories, and what was translated or cut from it. */
export async function findCopies(db: Connection, article: string, words: SearchWords): Promise<FoundCopy[]> {
  const derived = await derivedFrom(db, article);
  const found = new Map<string, FoundCopy>();
  const own = await newestText(db, article);
  if (own !== null && own.text !== '') {
    const shingles = shinglesOf(own.text);
    for (const id of await sharersOf(db, article, own, words)) {
      const other = await newestText(db, id);
      if (other === null) continue;
      const theirs = shinglesOf(other.text);
      const shared = [...theirs].filter((one) => shingles.has(one)).length;
      if (!givesBack({ shared, ofKnown: shingles.size, ofText: theirs.size })) continue;
      const share = Math.round((100 * shared) / Math.max(1, theirs.size));
      found.set(id, {
        article: id,
        url: other.url,
        relation: 'copy',
        isDerived: derived.has(id),
        credits: creditsOf(other),
        isSame: isSameText({ shared, ofKnown: shingles.size, ofText: theirs.size }),
        detail: `${share} % of its text is that of an article that the request names.`,
      });
    }
  }
  for (const [id, kind] of derived) {
    const made = MADE[kind];
    const other = found.has(id) || made === undefined ? null : await newestText(db, id);
    if (other === null || made === undefined) continue;
    const detail = `It was found to be ${made.words} of an article that the request names.`;
    found.set(id, {
      ...{ article: id, url: other.url, relation: made.relation, isDerived: true, isSame: false },
      ...{ credits: creditsOf(other), detail },
    });
  }
  return [...found.values()];
}

/** From what is made of a text in one's own words to what is the text. */
const NEARER = ['rewrite', 'excerpt', 'translation', 'reprint'];

/**
 * What provenance found to be taken from an article, in whatever story, and how: of what one looks like next to it and what it
 * was found to go back to in the end, whichever is nearer to the text.
 */
async function derivedFrom(db: Connection, article: string): Promise<Map<string, string>> {
  const works = await db
    .selectFrom('works')
    .select('id')
    .distinct()
    .where('article_id', '=', article)
    .execute();
  const ids = works.map(({ id }) => id);
  const derived = new Map<string, string>();
  if (ids.length === 0) return derived;
  const rows = await db
    .selectFrom('derivations')
    .select(['article_id', 'kind'])
    .where('work_id', 'in', ids)
    .execute();
  const ends = await db
    .selectFrom('verdicts')
    .select(['article_id', 'kind'])
    .where('work_id', 'in', ids)
    .execute();
  for (const { article_id: id, kind } of [...rows, ...ends])
    if (id !== article && NEARER.indexOf(kind) >= NEARER.indexOf(derived.get(id) ?? 'rewrite'))
      derived.set(id, kind);
  return derived;
}

interface CurrentText {
  readonly url: string | null;
  readonly text: string;
  readonly analysis: Uint8Array;
}

async function newestText(db: Connection, article: string): Promise<CurrentText | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select(['articles.url', 'revisions.text', 'revisions.analysis'])
    .where('articles.id', '=', article)
    .executeTakeFirst();
  return row ?? null;
}

function creditsOf({ analysis }: CurrentText): string[] {
  return creditedHosts(unpackJson<Analysis>(analysis).citations);
}

/** Articles that have some of its runs of words, or were found to share passages with it when they came. */
async function sharersOf(
  db: Connection,
  article: string,
  { text, analysis }: CurrentText,
  words: SearchWords,
): Promise<string[]> {
  const { language } = unpackJson<Analysis>(analysis);
  const terms = words.text(text.slice(0, LONGEST), language).map(({ term }) => term);
  const length = Math.min(PHRASE_WORDS, terms.length);
  const last = terms.length - length;
  const steps = Math.min(PHRASES, last + 1);
  const numbers = new Set<number>();
  for (let step = 0; step < steps && length > 0; step += 1) {
    const start = steps === 1 ? 0 : Math.round((step * last) / (steps - 1));
    const phrase = `"${terms
      .slice(start, start + length)
      .join(' ')
      .replaceAll('"', '""')}"`;
    const hits = await sql<{ rowid: number }>`
      select rowid from search where search match ${phrase} limit ${MOST_HITS}`.execute(db);
    for (const { rowid } of hits.rows) numbers.add(rowid);
  }
  const known = await db
    .selectFrom('copies')
    .select(['article_id', 'other_id'])
    .where((eb) => eb.or([eb('article_id', '=', article), eb('other_id', '=', article)]))
    .execute();
  const rows =
    numbers.size === 0
      ? []
      : await db
          .selectFrom('articles')
          .select('id')
          .where('number', 'in', [...numbers])
          .execute();
  const ids = [...rows.map(({ id }) => id), ...known.flatMap((copy) => [copy.article_id, copy.other_id])];
  return [...new Set(ids)].filter((id) => id !== article);
}

function shinglesOf(text: string): Set<string> {
  const words = foldedWords(text.slice(0, LONGEST));
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
