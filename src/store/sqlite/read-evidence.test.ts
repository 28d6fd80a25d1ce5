import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../core/evidence.ts';
import type { ArticleVerdict, StoryProvenance, Work } from '../../core/provenance.ts';
import { packRevision, putArticle, saveRevision } from '../articles.ts';
import { insertCapture } from '../captures/captures.ts';
import { putInStory } from '../moves.ts';
import type { NewsReader } from '../news-reader.ts';
import { saveProvenance } from '../provenance.ts';
import type { Store } from '../store.ts';
import { countStory, describeStory } from '../stories.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { createSqliteNewsReader } from './sqlite-news-reader.ts';

const page = { offset: 0, limit: 10 };
let folder: string;
let store: Store;
let reader: NewsReader;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-evidence-'));
  store = openSqliteStore(folder);
  reader = createSqliteNewsReader(store.read, { query: () => [], text: () => [] });
  for (const id of ['own', 'copy', 'silent']) await keep(id);
  await store.write.transaction().execute(async (tx) => {
    await saveProvenance(tx, 's', found, []);
    await describeStory(tx, {
      id: 's',
      headline: 'Ferry sinks',
      language: 'en',
      origins: [ledger.id, ownWork.id],
      firstOutlet: null,
      firstPublished: null,
    });
    await countStory(tx, 's');
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const says = (article: string, text: string): Evidence => ({
  type: 'citation',
  article,
  start: 0,
  end: text.length,
  text,
  note: 'Says so.',
});

function work(id: string, outlet: string, more: Partial<Work> = {}): Work {
  return {
    id,
    outlet: { domain: outlet, name: outlet },
    url: null,
    title: null,
    byline: [],
    published: null,
    article: null,
    evidence: [],
    ...more,
  };
}

/** A chain of works that nobody captured: the agency cites the ledger, the ledger a gazette. */
const gazette = work('w_gazette', 'gazette.example');
const ledger = work('w_ledger', 'ledger.example', {
  published: '2026-03-03',
  evidence: [{ ...says('copy', 'The Ledger'), field: 'outlet' }],
  derivedFrom: [{ work: gazette.id, confidence: 0.7, evidence: [says('copy', 'citing the Gazette')] }],
});
const agency = work('w_agency', 'agency.example', {
  derivedFrom: [{ work: ledger.id, confidence: 0.9, evidence: [says('copy', 'citing The Ledger')] }],
});
const ownWork = work('w_own', 'own.example', { article: 'own', published: '2026-03-04T05:00:00Z' });

function verdict(article: string, kind: ArticleVerdict['kind'], from: Work | null): ArticleVerdict {
  const evidence = ['one', 'two', 'three', 'four'].map((text) => says(article, text));
  const unknown = { credit: null, secondsBehind: null };
  if (from === null) return { article, kind, primarySource: null, ...unknown, reason: `${kind}.`, evidence };
  const { id, evidence: _, derivedFrom: _chain, ...fields } = from;
  return {
    article,
    kind,
    primarySource: { work: id, ...fields, confidence: 0.8, evidence },
    ...unknown,
    reason: `${kind}.`,
    evidence,
  };
}

const found: StoryProvenance = {
  verdicts: [
    verdict('own', 'original', ownWork),
    { ...verdict('copy', 'rewrite', ledger), credit: 'withheld', secondsBehind: 3_600 },
    verdict('silent', 'unknown', null),
  ],
  works: [agency, gazette, ledger, ownWork],
  derivations: [],
  origins: [ledger.id, ownWork.id],
  quotes: [],
  figures: [],
  facts: [],
  passages: [],
};

async function keep(id: string): Promise<void> {
  const article = {
    id,
    source: id,
    url: null,
    outlet: { domain: 'post.example', name: 'The Post' },
    title: id,
    byline: [],
    published: '2026-03-04T05:00:00Z',
    modified: null,
    firstSeen: '2026-03-04T05:00:00Z',
    timeFlags: [],
    language: 'en',
    text: 'Text.',
    image: null,
    links: [],
    marks: [],
    kind: 'article' as const,
    trace: [],
  };
  const lists = { sentences: [], names: [], quotes: [], figures: [], citations: [], ownReporting: [] };
  const analysis = { article: id, language: 'en', ...lists };
  await store.write.transaction().execute(async (tx) => {
    const capture = { id: `c_${id}`, article_id: id, source: id, first_seen: '2026-03-04T05:00:00Z' };
    await insertCapture(tx, { ...capture, headers: '[]', content_hash: id, size: 1 });
    await saveRevision(
      tx,
      packRevision(capture.id, { article, analysis }, { textHash: id, features: {}, terms: '\n' }),
    );
    await putArticle(tx, article, { captureId: capture.id, readingMinutes: 1 });
    await putInStory(tx, id, 's', id === 'own' ? [] : [says('own', 'the ferry Orla')]);
  });
}

describe('a story', () => {
  it('keeps chains of works that were never captured, step by step', async () => {
    const view = await reader.story('s');
    expect(view?.works).toEqual(found.works);
  });

  it('keeps why each article is in it', async () => {
    const membership = (await reader.story('s'))?.membership;
    expect(membership?.find(({ article }) => article === 'own')?.evidence).toEqual([]);
    expect(membership?.find(({ article }) => article === 'copy')?.evidence).toEqual([
      says('own', 'the ferry Orla'),
    ]);
  });

  it('keeps the evidence of an unknown source too', async () => {
    const silent = (await reader.story('s'))?.articles.find(({ id }) => id === 'silent');
    expect(silent?.evidence).toHaveLength(4);
  });
});

describe('the front page', () => {
  it('has with a number of origins what they are, the earliest first, and what says so', async () => {
    const { stories } = await reader.frontPage(page);
    expect(stories[0]?.independentOrigins).toBe(2);
    expect(stories[0]?.outletNames).toEqual({ copy: 'The Post', own: 'The Post' });
    expect(stories[0]?.origins).toMatchObject([
      { work: ledger.id, article: null, articles: 1, pieces: 1, evidence: [{ text: 'The Ledger' }] },
      { work: ownWork.id, article: 'own', articles: 1, pieces: 4, reason: 'original.' },
    ]);
  });
});

describe('a list of articles', () => {
  it('has with every verdict its reason, its confidence and its first pieces of evidence', async () => {
    const articles = (await reader.outlet('post.example', page))?.articles;
    expect(articles?.find(({ id }) => id === 'copy')).toMatchObject({
      kind: 'rewrite',
      reason: 'rewrite.',
      primarySource: { work: ledger.id, article: null, confidence: 0.8 },
      evidence: [{ text: 'one' }, { text: 'two' }, { text: 'three' }],
      pieces: 4,
    });
  });

  it('can be of one kind, or of one source, with its number', async () => {
    const list = async (filter: Parameters<NewsReader['outlet']>[2]) => {
      const view = await reader.outlet('post.example', page, filter);
      return [view?.total, view?.articles.map(({ id }) => id)];
    };
    expect(await list({ kind: 'original' })).toEqual([1, ['own']]);
    expect(await list({ kind: 'unknown' })).toEqual([1, ['silent']]);
    expect(await list({ source: 'ledger.example' })).toEqual([1, ['copy']]);
    expect(await list({ kind: 'reprint' })).toEqual([0, []]);
    expect(await list({ credit: 'withheld' })).toEqual([1, ['copy']]);
    expect(await list({ credit: 'given' })).toEqual([0, []]);
    expect(await list({ changed: 'yes' })).toEqual([0, []]);
    expect((await list({}))[0]).toBe(3);
  });

  it('comes with a profile of its outlet, counted on what is known', async () => {
    expect((await reader.outlet('post.example', page))?.profile).toMatchObject({
      original: { count: 1, of: 2 },
      credited: { count: 0, of: 1 },
      changed: { count: 0, of: 3 },
      secondsBehind: { articles: 1, lower: 3_600, median: 3_600, upper: 3_600 },
    });
  });
});
