import { sql } from 'kysely';
import { identifier } from '../../core/identifier.ts';
import type { Takedown, TakedownArticle, TakedownProof, TakedownRelation } from '../../core/takedown.ts';
import { fold, foldedWords } from '../../core/text.ts';
import { pageKey, registrableDomain, webUrl } from '../../core/url.ts';
import { covers } from '../../rights/takedown/domain-control.ts';
import type { SearchWords } from '../../store/reader/search-words.ts';
import type { Connection } from '../../store/tables.ts';
import { areBeingTraced } from './being-traced.ts';
import { type FoundCopy, findCopies } from './find-copies.ts';

/** Of what words find no more articles than these are listed; of an outlet all, or some of it would stay. */
const MOST_FOUND = 20_000;
/** Articles of which copies are looked for one by one; an outlet with more is decided as an outlet. */
const MOST_COPIED = 500;

/**
 * The articles that a request is about, each with why. What goes by itself is `chosen`: what control of a domain covers, and
 * copies of it: those that provenance found to come from there, elsewhere only where they credit it themselves, and on its own
 * pages those that are the same text. Other copies elsewhere are `found`, and a person decides: to have had a text first, or to say so,
 * does not make it one's own. What was named and stands on pages of somebody else is `spared`.
 */
export async function findArticles(
  db: Connection,
  takedown: Pick<Takedown, 'kind' | 'request' | 'proof'>,
  words: SearchWords,
): Promise<TakedownArticle[]> {
  const named = await namedArticles(db, takedown, words);
  const found = new Map<string, TakedownArticle>();
  for (const { id, url, relation } of takedown.kind === 'outlet' ? named : named.slice(0, MOST_FOUND))
    found.set(id, { article: id, relation, ...standing(url, takedown.proof) });
  if (takedown.kind !== 'person' && named.length <= MOST_COPIED) {
    for (const { id } of named) {
      for (const copy of await findCopies(db, id, words)) {
        if (found.has(copy.article)) continue;
        const own = standing(copy.url, takedown.proof);
        const state = standingOfCopy(copy, own.state, takedown.proof);
        const { article, relation, detail } = copy;
        found.set(article, {
          ...{ article, relation, state },
          detail: state === 'chosen' || own.detail === null ? detail : `${detail} ${own.detail}`,
        });
      }
    }
  }
  return [...found.values()];
}

/** Whether it is not known at the moment what derives from the articles that a request names: they wait to be traced. */
export async function isBeingFound(
  db: Connection,
  takedown: Pick<Takedown, 'kind' | 'request' | 'proof'>,
  words: SearchWords,
): Promise<boolean> {
  if (takedown.kind === 'person') return false;
  const named = await namedArticles(db, takedown, words);
  return areBeingTraced(
    db,
    named.slice(0, MOST_COPIED).map(({ id }) => id),
  );
}

/** Whether control of a domain settles whose an article is. */
function standing(
  url: string | null,
  proof: TakedownProof | null,
): Pick<TakedownArticle, 'state' | 'detail'> {
  const shown = proof?.shown ?? null;
  if (shown === null) return { state: 'found', detail: null };
  const host = url === null ? null : (webUrl(url)?.hostname ?? null);
  if (host !== null && covers(shown, host)) return { state: 'chosen', detail: null };
  return {
    state: 'spared',
    detail: `It stands on ${host ?? 'no address'}, which is not shown to be the requester's.`,
  };
}

/** Whether control of a domain settles whose a copy is; `own`: whether it settles whose its page is. */
function standingOfCopy(
  { relation, isDerived, isSame, credits }: FoundCopy,
  own: TakedownArticle['state'],
  proof: TakedownProof | null,
): TakedownArticle['state'] {
  const shown = proof?.shown ?? null;
  if (shown === null) return 'found';
  // On their own pages a text of the same mould is another text.
  if (own === 'chosen') return relation === 'copy' && (isDerived || isSame) ? 'chosen' : 'spared';
  const isCredited = credits.some((host) => covers(shown, host));
  return relation === 'copy' && isDerived && isCredited ? 'chosen' : 'found';
}

interface NamedArticle {
  readonly id: string;
  readonly url: string | null;
  readonly relation: TakedownRelation;
}

async function namedArticles(
  db: Connection,
  { kind, request, proof }: Pick<Takedown, 'kind' | 'request' | 'proof'>,
  words: SearchWords,
): Promise<NamedArticle[]> {
  const linked = await byLinks(db, request.links);
  switch (kind) {
    case 'link':
      return linked;
    case 'outlet':
      return unique([...linked, ...(await byHost(db, proof?.shown?.host ?? request.domain ?? ''))]);
    case 'text':
      return unique([...linked, ...(await byPassage(db, request.passage ?? '', words))]);
    case 'person':
      return unique([...linked, ...(await byPerson(db, request.person ?? '', words))]);
  }
}

function unique(articles: readonly NamedArticle[]): NamedArticle[] {
  return [...new Map(articles.map((article) => [article.id, article])).values()];
}

/** By any address under which a version was taken. */
async function byLinks(db: Connection, links: readonly string[]): Promise<NamedArticle[]> {
  const keys = links.flatMap((link) => pageKey(link) ?? []);
  if (keys.length === 0) return [];
  const ids = keys.map((key) => identifier('article', key));
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'url'])
    .where((eb) => eb.or([eb('page_key', 'in', keys), eb('id', 'in', ids)]))
    .execute();
  const captures = await db
    .selectFrom('captures')
    .innerJoin('articles', 'articles.id', 'captures.article_id')
    .select(['articles.id', 'articles.url'])
    .where('captures.url', 'in', links.flatMap(forms))
    .execute();
  return unique([...rows, ...captures].map((row) => ({ ...row, relation: 'named' as const })));
}

/** An address with and without what does not count. */
function forms(link: string): string[] {
  const key = pageKey(link) ?? link;
  return [
    link,
    ...['https://', 'https://www.', 'http://', 'http://www.'].flatMap((start) => [
      `${start}${key}`,
      `${start}${key}/`,
    ]),
  ];
}

/** All that stands on a host and below it, and what is known as its outlet's. */
async function byHost(db: Connection, host: string): Promise<NamedArticle[]> {
  if (host === '') return [];
  const bare = host.replace(/^www\./, '');
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'url', 'outlet_domain'])
    .where((eb) =>
      eb.or([
        eb.and([eb('page_key', '>=', `${bare}/`), eb('page_key', '<', `${bare}0`)]),
        eb('page_key', '=', bare),
        eb('outlet_domain', '=', registrableDomain(bare) ?? bare),
      ]),
    )
    .execute();
  const isBelow = (url: string | null) => {
    const at = url === null ? null : (webUrl(url)?.hostname.replace(/^www\./, '') ?? null);
    return at === null || at === bare || at.endsWith(`.${bare}`);
  };
  return rows
    .filter(({ url, outlet_domain }) => (url === null ? outlet_domain === bare : isBelow(url)))
    .map(({ id, url }) => ({ id, url, relation: 'outlet' as const }));
}

/** Words of a passage that must stand in a text one after the other. */
const SHINGLE = 4;
const LEAST_SHARED = 0.6;
const PHRASES = 8;
const MOST_HITS = 500;

/** Articles in which most of a passage stands, a few words changed or not. */
async function byPassage(db: Connection, passage: string, words: SearchWords): Promise<NamedArticle[]> {
  const wanted = shinglesOf(passage);
  if (wanted.size === 0) return [];
  const languages = await db
    .selectFrom('articles')
    .select('language')
    .distinct()
    .where('language', 'is not', null)
    .limit(60)
    .execute();
  const numbers = new Set<number>();
  const tried = new Set<string>();
  for (const { language } of languages) {
    for (const phrase of phrasesOf(passage, language, words)) {
      if (tried.has(phrase)) continue;
      tried.add(phrase);
      const hits = await sql<{ rowid: number }>`
        select rowid from search where search match ${phrase} limit ${MOST_HITS}`.execute(db);
      for (const { rowid } of hits.rows) numbers.add(rowid);
    }
  }
  const found: NamedArticle[] = [];
  for (const number of numbers) {
    const row = await textOf(db, number);
    if (row === null) continue;
    const text = shinglesOf(`${row.title ?? ''}\n${row.text}`);
    const shared = [...wanted].filter((shingle) => text.has(shingle)).length;
    if (shared / wanted.size >= LEAST_SHARED) found.push({ id: row.id, url: row.url, relation: 'passage' });
  }
  return found;
}

function shinglesOf(text: string): Set<string> {
  const words = foldedWords(text);
  const length = Math.min(SHINGLE, words.length);
  if (length === 0) return new Set();
  return new Set(
    words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' ')),
  );
}

function phrasesOf(passage: string, language: string | null, words: SearchWords): string[] {
  const terms = words.text(passage, language).map(({ term }) => term);
  const length = Math.min(SHINGLE, terms.length);
  const last = terms.length - length;
  const steps = Math.min(PHRASES, last + 1);
  return Array.from({ length: steps }, (_, at) => {
    const start = steps === 1 ? 0 : Math.round((at * last) / (steps - 1));
    return `"${terms
      .slice(start, start + length)
      .join(' ')
      .replaceAll('"', '""')}"`;
  }).filter((phrase) => phrase !== '""');
}

async function textOf(db: Connection, number: number) {
  const row = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select(['articles.id', 'articles.url', 'articles.title', 'revisions.text'])
    .where('articles.number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}

/** Articles that name a person, by any of the spellings that were found to be theirs. */
async function byPerson(db: Connection, person: string, words: SearchWords): Promise<NamedArticle[]> {
  const name = fold(person).trim();
  if (name === '') return [];
  const known = await db
    .selectFrom('people')
    .select(['articles', 'variants'])
    .where((eb) =>
      eb.or([
        eb('name_key', '=', name),
        eb(eb.fn<number>('instr', ['variants', eb.val(JSON.stringify(person.trim()))]), '>', 0),
      ]),
    )
    .execute();
  const ids = new Set(known.flatMap(({ articles }) => JSON.parse(articles) as string[]));
  const match = words
    .query(person)
    .map((terms) => `(${terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ')})`)
    .join(' AND ');
  const hits =
    match === ''
      ? { rows: [] }
      : await sql<{ rowid: number }>`
          select rowid from search where search match ${match} limit ${4 * MOST_HITS}`.execute(db);
  for (const { rowid } of hits.rows) {
    const row = await textOf(db, rowid);
    if (
      row !== null &&
      fold(`${row.title ?? ''}\n${row.text}`)
        .replace(/\s+/g, ' ')
        .includes(name)
    )
      ids.add(row.id);
  }
  const found: NamedArticle[] = [];
  for (const id of ids) {
    const row = await db.selectFrom('articles').select(['id', 'url']).where('id', '=', id).executeTakeFirst();
    if (row !== undefined) found.push({ ...row, relation: 'person' });
  }
  return found;
}
