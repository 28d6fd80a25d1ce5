import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identifier } from '../../core/identifier.ts';
import type { TakedownRecord } from '../../core/takedown.ts';
import { pageKey } from '../../core/url.ts';
import { silentLogger } from '../../log/logger.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { windowsOf } from '../../rights/takedown/byte-windows.ts';
import { isSignedBy } from '../../rights/takedown/signed-record.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import type { Store } from '../../store/store.ts';
import { storeKeys } from '../../store/takedown/store-keys.ts';
import { createStoryIndex } from '../../stories/story-index.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import { rebuild } from '../rebuild.ts';
import { searchWords } from '../search-words.ts';
import type { CapturedItem } from '../take-in-item.ts';
import { applyPurgeList } from './apply-purge-list.ts';
import { findCopies } from './find-copies.ts';
import { forgetOldRequesters } from './make-room.ts';
import type { ProofProbe } from './proof-probe.ts';
import { readPurgeList } from './purge-list.ts';
import { searchTakedowns } from './search-takedowns.ts';
import { createTakedownDesk, type TakedownDesk } from './takedown-desk.ts';

const SENTENCES = [
  'The harbour board of Lindmouth voted on Tuesday evening to close the northern lock until the spring tides are over.',
  'Engineers had found cracks of up to four centimetres in both of the gates, which were cast in the winter of 1911.',
  '“Nobody should stand below that gate when the water comes,” said Petra Hallam, who has led the works for nine years.',
  'Some 340 barges a week will have to go round by the estuary, which costs each of them a day and half a tank of fuel.',
  'The board will ask the ministry in Orle for 12.4 million crowns, of which it expects to be given no more than a third.',
  'Skippers of the inland fleet said that they had warned of the cracks for two summers and been sent from door to door.',
];
const ORIGINAL = 'https://ledger.example/2026/lock-closed';
const COPY = 'https://wire.example/news/harbour-lock-shut-99812';
const QUOTING = 'https://gazette.example/opinion/two-summers-of-warnings';
const OTHER = 'https://gazette.example/sport/regatta-in-the-rain';

let folder: string;
let store: Store;
let pipeline: Pipeline;
let desk: TakedownDesk;
let now: number;
let txt: Record<string, string[][]>;
/** The secret of the request that was made last. */
let asked: string;
const clock = { now: () => new Date(now) };
const queue = createSqliteQueue({ clock, backOffMilliseconds: 1 });
const probe: ProofProbe = {
  txt: async (name) => txt[name] ?? [],
  page: async (url) => ({ message: `${url} is not there` }),
  mail: null,
};

async function open(): Promise<void> {
  store = openSqliteStore(folder);
  pipeline = await startPipeline({
    store,
    queue,
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: { size: 1, heapMegabytes: 256, timeoutMilliseconds: 60_000, outlets: [] },
  });
  desk = createTakedownDesk({ store, clock, probe, wake: pipeline.wake });
}
async function close(): Promise<void> {
  await pipeline.close();
  await store.close();
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-takedown-'));
  now = Date.parse('2026-03-04T08:00:00.000Z');
  txt = {};
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

function page(
  url: string,
  title: string,
  paragraphs: readonly string[],
  more: Partial<CapturedItem> = {},
): CapturedItem {
  const type = 'text/html; charset=utf-8';
  const text = paragraphs.map((one) => `<p>${one}</p>`).join('\n');
  const time = `<meta property="article:published_time" content="${clock.now().toISOString()}">`;
  return {
    ...{ source: url, url, contentType: type, status: 200, headers: [['Content-Type', type]] as const },
    body: `<html lang="en"><head><title>${title}</title>${time}</head><body><article><h1>${title}</h1>${text}</article></body></html>`,
    firstSeen: clock.now().toISOString(),
    ...more,
  };
}
const originalPage = () => page(ORIGINAL, 'Northern lock of Lindmouth closes until spring', SENTENCES);
const copyPage = (url = COPY) =>
  page(url, 'Harbour lock shut until spring', [
    ...SENTENCES,
    'This article was first published by the <a href="https://ledger.example/2026/lock-closed">Ledger</a>.',
  ]);
const quotingPage = () =>
  page(QUOTING, 'Two summers of warnings', [
    'What does a town owe to those who keep telling it that its gates are rotten? Last week it had an answer of sorts to give.',
    SENTENCES[2] ?? '',
    'It should not have taken a diver with a torch to bring that home, and it should not have taken the barges standing idle.',
    'Whoever reads the minutes of the last ten meetings will find the lock in nine of them, each time put off to the next one.',
    'There is a word for that and it is not thrift. The ferrymen of the eastern bank have another, which we cannot print here.',
  ]);
const otherPage = () =>
  page(OTHER, 'Regatta in the rain', [
    'Eleven crews came to the start of the autumn regatta at Wexcombe, and nine of them finished it, all of them soaked through.',
    'The eight of the rowing school won by two lengths. Its cox, a pupil of fourteen, said that she had steered by the church clock.',
  ]);

async function takeIn(...items: CapturedItem[]): Promise<void> {
  await pipeline.takeIn(items);
  await pipeline.idle();
}
const idOf = (url: string) => identifier('article', pageKey(url) ?? '');
async function ids(): Promise<string[]> {
  return (await store.read.selectFrom('articles').select('id').orderBy('number').execute()).map(
    ({ id }) => id,
  );
}
/** Which sentences stand in any file of the folder, unpacked or as it is. */
function sentencesOnDisk(): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    // By another process: whoever closes a file of the database lets go of the locks that its process has on it.
    if (entry.name.startsWith('headwater.db')) return execFileSync('cat', [path], { maxBuffer: 2 ** 28 });
    const whole = readFileSync(path);
    return entry.name.endsWith('.gz') ? gunzipSync(whole) : whole;
  });
  return SENTENCES.filter((sentence) =>
    bytes.some((file) => file.includes(sentence) || file.includes(JSON.stringify(sentence).slice(1, -1))),
  );
}
/** Asks for the original's removal and shows control of its domain. */
async function takeDown(keep = { link: true, title: true, times: true }): Promise<string> {
  const { id, secret } = await desk.request({
    ...{ kind: 'link', links: [ORIGINAL], domain: 'ledger.example', keep },
    ...{ name: 'Ada', contact: 'ada@ledger.example' },
  });
  asked = secret;
  const token = (await desk.ofSecret(secret))?.places?.dns.value ?? '';
  txt['_headwater-takedown.ledger.example'] = [[token]];
  await desk.look(secret);
  await desk.settled(id);
  await pipeline.idle();
  return id;
}

describe('a takedown', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    await takeIn(originalPage());
    now += 3_600_000;
    await takeIn(copyPage(), quotingPage(), otherPage());
    now += 3_600_000;
    expect(await ids()).toHaveLength(4);
    expect(sentencesOnDisk()).toEqual(SENTENCES);
  });

  it('removes the text from every file, with copies that come from it, and nothing else', async () => {
    const before = await untouched();
    const id = await takeDown();
    const { takedown, record, steps } = await desk.settled(id);
    expect(takedown.result?.toDo).toEqual([]);
    expect(takedown.state).toBe('checked');
    expect(takedown.result).toMatchObject({ articles: 2, captures: 2, left: 0, elsewhere: 1 });
    expect(steps.map(({ step }) => step)).toEqual([
      ...['received', 'verified', 'decided', 'rows-removed', 'purged', 'checked'],
    ]);
    expect(await ids()).toEqual([idOf(QUOTING), idOf(OTHER)]);
    // What another article quotes is that article's.
    expect(sentencesOnDisk()).toEqual([SENTENCES[2]]);
    expect(await untouched()).toEqual(before);
    const reader = createSqliteNewsReader(store.read, searchWords);
    expect((await reader.search('barges estuary', { offset: 0, limit: 5 })).total).toBe(0);
    expect(await desk.removed(idOf(ORIGINAL))).toMatchObject({
      url: ORIGINAL,
      title: 'Northern lock of Lindmouth closes until spring',
    });
    const signed = { record: record?.record ?? '', signature: record?.signature ?? '' };
    expect(isSignedBy(signed, (await desk.publicKey()) ?? '')).toBe(true);
    const said: TakedownRecord = JSON.parse(signed.record);
    expect(said).toMatchObject({ takedown: id, domain: 'ledger.example', proof: 'dns', number: 1 });
    for (const sentence of SENTENCES) expect(signed.record).not.toContain(sentence.slice(0, 20));
  });

  it('leaves copies on pages of others that do not credit it for an operator to decide, and bars no text of them', async () => {
    // As of a text of an agency that one had first: whose it is, nobody can tell from that.
    const silent = (url: string) => page(url, 'Lock of the north closed', SENTENCES);
    await takeIn(silent('https://courier.example/lock'));
    const id = await takeDown();
    const { takedown, steps } = await desk.settled(id);
    expect(takedown).toMatchObject({ state: 'checked', result: { articles: 2, left: 0 } });
    expect(steps.find(({ step }) => step === 'decided')?.detail).toContain('1 copy on pages of others');
    expect(await ids()).toContain(idOf('https://courier.example/lock'));
    await takeIn(silent('https://herald.example/lock'));
    expect(await ids()).toContain(idOf('https://herald.example/lock'));
    await takeIn(silent('https://ledger.example/again'), copyPage('https://echo.example/lock'));
    expect(await ids()).not.toContain(idOf('https://ledger.example/again'));
    expect(await ids()).not.toContain(idOf('https://echo.example/lock'));
    const { takedowns } = await desk.list({ offset: 0, limit: 9 });
    const open = takedowns.filter(({ clock: { waitsFor } }) => waitsFor === 'operator');
    expect(open.map(({ takedown: { request } }) => request.links)).toEqual([
      ['https://courier.example/lock'],
    ]);
    const asked = open[0]?.takedown.id ?? '';
    await desk.decide(asked, { verdict: 'granted', articles: 'named' });
    expect((await desk.settled(asked)).takedown.result).toMatchObject({ articles: 1 });
    expect(await ids()).not.toContain(idOf('https://courier.example/lock'));
    expect(await ids()).toContain(idOf('https://herald.example/lock'));
  });

  it('keeps it from being taken in again by its link, as an edited copy, from a feed or a file', async () => {
    const { id } = await desk.request({
      ...{ kind: 'link', links: [ORIGINAL], statement: 'We wrote it.', name: 'Ada', contact: 'a@b.example' },
    });
    await desk.decide(id, { verdict: 'granted' });
    await desk.settled(id);
    await pipeline.idle();
    const edited = SENTENCES.map((sentence) =>
      sentence.replace('Some ', 'About ').replace('said', 'told us'),
    );
    await takeIn(
      originalPage(),
      page(`${ORIGINAL}?utm_source=feed`, 'Another title', [
        'Quite another text about the weather in the north.',
      ]),
      copyPage('https://mirror.example/x/1'),
      page('https://spin.example/lock-news-today', 'Lock news', edited),
      page(
        'https://wire.example/other',
        'A short one',
        ['Read more about the lock elsewhere, it says here.'],
        {
          claims: {
            ...{
              id: null,
              url: null,
              title: 'x',
              byline: [],
              published: null,
              modified: null,
              language: null,
            },
            ...{ summary: null, content: `<p>${SENTENCES.join('</p><p>')}</p>`, source: null, image: null },
          },
        },
      ),
      { source: 'saved/lock.html', url: null, contentType: 'text/html', body: originalPage().body },
    );
    expect(await ids()).toEqual([idOf(QUOTING), idOf(OTHER)]);
    expect(sentencesOnDisk()).toEqual([SENTENCES[2]]);
    const reader = createSqliteNewsReader(store.read, searchWords);
    // Those of one place have one outcome.
    expect((await reader.outcomes())['removed']).toBeGreaterThanOrEqual(5);
    // The copy was recognised by its text: the next time its link is enough.
    const captures = await store.read.selectFrom('captures').select('id').execute();
    await takeIn(copyPage('https://mirror.example/x/1'));
    expect(await store.read.selectFrom('captures').select('id').execute()).toEqual(captures);
  });

  it('stays gone after a rebuild, and takes in what is only about the same', async () => {
    await takeDown();
    await close();
    await open();
    await rebuild({ store, queue });
    await pipeline.idle();
    expect(sentencesOnDisk()).toEqual([SENTENCES[2]]);
    await takeIn(
      page('https://post.example/lock', 'Lock shut', [
        'Barges on the river have gone the long way round since the port of Lindmouth shut one of its two locks for the season.',
        'A member of its board told this paper that money for new gates had been asked for and that he had little hope of it.',
      ]),
    );
    expect(await ids()).toContain(idOf('https://post.example/lock'));
  });

  it('leaves no name behind where its owner wants none to stay', async () => {
    // It may have come because others link to it as their source.
    await store.write
      .insertInto('cited_pages')
      .values({
        ...{ key: pageKey(ORIGINAL) ?? '', url: ORIGINAL, host: 'ledger.example', steps: 1 },
        ...{ state: 'done', due: 0, outcome: 'fetched' },
      })
      .execute();
    await takeDown({ link: false, title: false, times: false });
    const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('captures'))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const name of ['2026/lock-closed', 'Northern lock of Lindmouth', idOf(ORIGINAL)])
      expect(bytes.filter((file) => file.includes(name))).toEqual([]);
  });

  it('leaves a copy alone where nothing shows that its text is the requester’s', async () => {
    const { id, secret } = await desk.request({
      ...{ kind: 'link', links: [COPY], domain: 'wire.example', name: 'Wire', contact: 'desk@wire.example' },
    });
    txt['wire.example'] = [[(await desk.ofSecret(secret))?.places?.dns.value ?? '']];
    await desk.look(secret);
    expect((await desk.settled(id)).takedown.result).toMatchObject({ articles: 1, left: 0 });
    expect(await ids()).toContain(idOf(ORIGINAL));
    // It is not barred from coming from elsewhere either.
    await takeIn(copyPage('https://mirror.example/y'));
    expect(await ids()).toContain(idOf('https://mirror.example/y'));
  });

  it('bars and removes nothing of a domain that is not shown to be the requester’s', async () => {
    const { id, secret } = await desk.request({
      ...{
        kind: 'link',
        links: [ORIGINAL, QUOTING],
        domain: 'ledger.example',
        name: 'Ada',
        contact: 'a@b.example',
      },
    });
    txt['ledger.example'] = [[(await desk.ofSecret(secret))?.places?.dns.value ?? '']];
    await desk.look(secret);
    const { takedown, steps } = await desk.settled(id);
    expect(takedown.state).toBe('checked');
    expect(steps.find(({ step }) => step === 'decided')?.detail).toContain('1 article was left alone');
    expect(await ids()).toContain(idOf(QUOTING));
    now += 3_600_000;
    const changed = {
      ...quotingPage(),
      body: String(quotingPage().body).replace('eastern bank', 'western bank'),
    };
    await takeIn(changed);
    const captures = await store.read
      .selectFrom('captures')
      .select('id')
      .where('url', '=', QUOTING)
      .execute();
    expect(captures).toHaveLength(2);
  });

  it('is decided by a person where it names words or people, by what they choose', async () => {
    const { id } = await desk.request({
      ...{ kind: 'text', passage: SENTENCES[1] ?? '', statement: 'I wrote it.' },
      ...{ name: 'Ada', contact: 'ada@home.example' },
    });
    const shown = await desk.show(id);
    expect(shown?.articles.map(({ article }) => article).sort()).toEqual([idOf(ORIGINAL), idOf(COPY)].sort());
    // Of two only one was listed: the other is not spared unseen.
    const chosen = { verdict: 'granted', articles: [idOf(COPY)], note: 'As agreed.' } as const;
    await expect(desk.decide(id, { ...chosen, listed: 1 })).rejects.toThrow('about 2 articles');
    await desk.decide(id, { ...chosen, listed: 2 });
    const { takedown } = await desk.settled(id);
    expect(takedown.result?.articles).toBe(1);
    expect(takedown.request).toMatchObject({ passage: null, statement: null });
    expect(await ids()).toContain(idOf(ORIGINAL));
    const person = await desk.request({
      ...{
        kind: 'person',
        person: 'Petra Hallam',
        statement: 'It is me.',
        name: 'P. H.',
        contact: 'p@home.example',
      },
    });
    expect((await desk.show(person.id))?.articles.length).toBeGreaterThanOrEqual(2);
    await desk.decide(person.id, { verdict: 'refused', note: 'It is news.' });
    expect(await ids()).toContain(idOf(ORIGINAL));
  });

  it('keeps taking in versions of a page that was named and that a person lets stay', async () => {
    const { id } = await desk.request({
      ...{ kind: 'link', links: [ORIGINAL, QUOTING], statement: 'We wrote both.' },
      ...{ name: 'Ada', contact: 'ada@home.example' },
    });
    await desk.decide(id, { verdict: 'granted', articles: [idOf(ORIGINAL)] });
    expect((await desk.settled(id)).takedown.state).toBe('checked');
    now += 3_600_000;
    await takeIn({
      ...quotingPage(),
      body: String(quotingPage().body).replace('eastern bank', 'western bank'),
    });
    const captures = store.read.selectFrom('captures').select('id').where('url', '=', QUOTING);
    expect(await captures.execute()).toHaveLength(2);
  });

  it('says what is left to do where a file of somebody’s own holds the text', async () => {
    writeFileSync(join(folder, 'export.txt'), `Notes\n${SENTENCES[0]}\n`);
    const id = await takeDown();
    const failed = await desk.settled(id);
    expect(failed.takedown.state).toBe('failed');
    expect(failed.takedown.result?.toDo).toEqual([expect.stringContaining('export.txt')]);
    expect(JSON.stringify(await desk.ofSecret(asked))).not.toContain('export.txt');
    rmSync(join(folder, 'export.txt'));
    now += 120_000;
    await expect
      .poll(async () => (await desk.settled(id)).takedown.state, { timeout: 20_000 })
      .toBe('checked');
  });

  it('is not kept open by a request of others that quotes the text, and says which one is to be decided', async () => {
    const quoting = await desk.request({
      ...{
        kind: 'text',
        passage: `${SENTENCES[0]} ${SENTENCES[2]} ${SENTENCES[3]}`,
        statement: 'I wrote it.',
      },
      ...{ name: 'Eve', contact: 'eve@home.example' },
    });
    const { takedown } = await desk.settled(await takeDown());
    expect(takedown).toMatchObject({ state: 'checked', result: { articles: 2, left: 0 } });
    expect(takedown.result?.toDo).toEqual([`An open request quotes it: decide it first (${quoting.id}).`]);
    expect(JSON.stringify(await desk.ofSecret(asked))).not.toContain(quoting.id);
    await desk.decide(quoting.id, { verdict: 'refused' });
    await close();
    await open();
    expect(sentencesOnDisk()).not.toContain(SENTENCES[3]);
  });

  it.each([
    ['with which it was compared', true],
    ['that nothing leads to, once a search has found it there', false],
  ])('is taken out of what was found in other stories, %s', async (_, isKnown) => {
    const story = await store.read
      .selectFrom('story_articles')
      .select('story_id')
      .where('article_id', '=', idOf(OTHER))
      .executeTakeFirstOrThrow();
    const passage = JSON.stringify({ left: { article: idOf(ORIGINAL), text: SENTENCES[4] } });
    await store.write
      .insertInto('passages')
      .values({ ...story, position: 99, left_article: idOf(ORIGINAL), right_article: idOf(OTHER), passage })
      .execute();
    const row = { share: 0.1, capture_id: '', other_capture: '', passages: null };
    if (isKnown)
      await store.write
        .insertInto('copies')
        .values({ article_id: idOf(OTHER), other_id: idOf(ORIGINAL), ...row })
        .execute();
    const id = await takeDown();
    const { takedown } = await desk.settled(id);
    expect(takedown.state).toBe(isKnown ? 'checked' : 'failed');
    now += 120_000;
    await expect
      .poll(async () => (await desk.settled(id)).takedown.state, { timeout: 20_000 })
      .toBe('checked');
    expect(sentencesOnDisk()).toEqual([SENTENCES[2]]);
  });

  it.each([
    ['reprint', 'copy'],
    ['translation', 'translation'],
    ['excerpt', 'excerpt'],
    ['rewrite', null],
  ])('finds what provenance knows to be a %s of it in another story', async (kind, relation) => {
    const work = { story_id: 'story_1', id: 'work_1', article_id: idOf(ORIGINAL) };
    const given = await store.read.selectFrom('works').selectAll().limit(1).executeTakeFirstOrThrow();
    await store.write
      .insertInto('works')
      .values({ ...given, ...work, position: 0 })
      .execute();
    await store.write
      .insertInto('derivations')
      .values({
        ...{ story_id: 'story_2', position: 0, article_id: idOf(OTHER), work_id: 'work_1', kind },
        ...{ share: 0.4, confidence: 0.9, evidence: '[]' },
      })
      .execute();
    const found = await findCopies(store.read, idOf(ORIGINAL), searchWords);
    expect(found.find(({ article }) => article === idOf(OTHER))?.relation ?? null).toBe(relation);
  });

  it('is decided by what its story is found to be, not while that is being found out', async () => {
    const article_id = idOf(ORIGINAL);
    const of = await store.read
      .selectFrom('story_articles')
      .select('story_id')
      .where('article_id', '=', article_id)
      .executeTakeFirstOrThrow();
    await store.write
      .insertInto('jobs')
      .values({
        ...{ kind: 'trace', key: of.story_id, state: 'leased', run_at: 4_000_000_000_000 },
        ...{ attempts: 0, again: 0, reason: null },
      })
      .execute();
    const { id } = await desk.request({
      ...{ kind: 'link', links: [ORIGINAL], statement: 'Mine.', name: 'Ada', contact: 'ada@ledger.example' },
    });
    let isDecided = false;
    const decided = desk.decide(id, { verdict: 'granted', articles: 'all' }).then(() => {
      isDecided = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isDecided).toBe(false);
    await store.write.deleteFrom('jobs').where('key', '=', of.story_id).execute();
    await decided;
    expect((await desk.settled(id)).takedown.state).toBe('checked');
  });

  it('leaves the database its locks while it is searched, so that other programs may look into it', async () => {
    await desk.settled(await takeDown());
    await store.write.insertInto('meta').values({ key: 'one', value: '1' }).execute();
    const path = join(folder, 'headwater.db');
    const script = `const db = new (require('node:sqlite').DatabaseSync)(${JSON.stringify(path)});
      db.prepare('select count(*) from articles').get(); db.close();`;
    execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' });
    // The last one to close a database that nobody has a lock on removes its log.
    expect(existsSync(`${path}-wal`)).toBe(true);
    await store.write.insertInto('meta').values({ key: 'two', value: '2' }).execute();
  });

  it('is searched for in as many passes as memory asks for', async () => {
    const found = await searched(1);
    expect(found.passes).toBe(3);
    expect(await searched(2_000_000)).toEqual({ ...found, passes: 1 });
    expect(found.takedowns).toEqual({
      one: expect.objectContaining({ sentences: 2, left: 0, elsewhere: 2 }),
      two: expect.objectContaining({ sentences: 1, left: 1, elsewhere: 0, places: ['notes.txt'] }),
    });
  });

  it('leaves nothing of who asked, nor a word of it, in the list that a restore obeys', async () => {
    await desk.request({
      ...{ kind: 'text', passage: SENTENCES[1] ?? '', statement: 'I wrote it in May.' },
      ...{ name: 'Ada Quill', contact: 'ada@home.example' },
    });
    await takeDown();
    const list = readFileSync(join(folder, 'takedowns.json'), 'utf8');
    for (const word of ['Ada Quill', 'ada@', 'in May', ...SENTENCES]) expect(list).not.toContain(word);
  });

  it('forgets who asked 90 days after it is over, and not before', async () => {
    const id = await takeDown();
    const waiting = await desk.request({
      ...{ kind: 'outlet', domain: 'gazette.example', statement: 'Ours.' },
      ...{ name: 'Eve', contact: 'eve@gazette.example' },
    });
    const contact = async (of: string) => (await desk.show(of))?.takedown.request.requester.contact;
    const askedBy = await contact(id);
    now += 89 * 86_400_000;
    expect(await store.write.transaction().execute((tx) => forgetOldRequesters(tx, clock.now()))).toBe(0);
    expect(await contact(id)).toBe(askedBy);
    now += 2 * 86_400_000;
    await store.write.transaction().execute((tx) => forgetOldRequesters(tx, clock.now()));
    expect(await contact(id)).toBe('');
    expect(await contact(waiting.id)).toBe('eve@gazette.example');
  });

  it('is known to a restore from the moment that it is asked for, and what was let stay stays', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'headwater-restored-'));
    try {
      await close();
      cpSync(folder, copy, { recursive: true });
      await open();
      const granted = await desk.request({
        ...{ kind: 'link', links: [ORIGINAL], statement: 'Ours.', name: 'Ada', contact: 'a@b.example' },
      });
      await desk.decide(granted.id, { verdict: 'granted', articles: 'named' });
      await desk.settled(granted.id);
      await pipeline.idle();
      const waiting = await desk.request({
        ...{ kind: 'outlet', domain: 'gazette.example', name: 'Eve', contact: 'eve@gazette.example' },
      });
      expect(await ids()).toContain(idOf(COPY));
      const restored = openSqliteStore(copy);
      expect(await applyPurgeList(restored, await readPurgeList(folder))).toEqual({ articles: 1 });
      const left = await restored.read.selectFrom('articles').select('id').execute();
      expect(left.map(({ id }) => id)).toContain(idOf(COPY));
      const requests = await restored.read.selectFrom('takedowns').select(['id', 'state']).execute();
      expect(new Map(requests.map(({ id, state }) => [id, state]))).toEqual(
        new Map([
          [granted.id, 'checked'],
          [waiting.id, 'received'],
        ]),
      );
      await restored.close();
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  it('bars a text only where control was shown, also where an earlier version barred it everywhere', async () => {
    const id = await takeDown();
    const scopes = async () =>
      (
        await store.read
          .selectFrom('takedown_tombstones')
          .select('scope')
          .where('takedown_id', '=', id)
          .where('kind', 'in', ['text', 'shingle'])
          .execute()
      ).map(({ scope }) => scope);
    const before = await scopes();
    expect(before).not.toContain(null);
    await store.write.updateTable('takedown_tombstones').set({ scope: null }).execute();
    await close();
    await open();
    await expect.poll(scopes).toEqual(before);
  });

  it('is obeyed by a copy of the store that was made before', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'headwater-restored-'));
    try {
      await close();
      cpSync(folder, copy, { recursive: true });
      await open();
      await takeDown();
      const list = await readPurgeList(folder);
      const restored = openSqliteStore(copy);
      expect(await applyPurgeList(restored, list)).toEqual({ articles: 2 });
      expect(await applyPurgeList(restored, list)).toEqual({ articles: 0 });
      await restored.close();
      const [mine, here] = [folder, copy];
      folder = here;
      expect(sentencesOnDisk()).toEqual([SENTENCES[2]]);
      folder = mine;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

it('is true of what derives from it: a copy does not become an original', { timeout: 120_000 }, async () => {
  await takeIn(originalPage());
  now += 3_600_000;
  await takeIn(copyPage());
  const verdict = () =>
    store.read
      .selectFrom('verdicts')
      .select(['kind', 'primary_source'])
      .where('article_id', '=', idOf(COPY))
      .executeTakeFirst();
  const before = await verdict();
  expect(before?.kind).toBe('reprint');
  const { id } = await desk.request({
    ...{ kind: 'link', links: [ORIGINAL], statement: 'Mine.', name: 'Ada', contact: 'ada@ledger.example' },
  });
  await desk.decide(id, { verdict: 'granted', articles: 'named' });
  await desk.settled(id);
  await pipeline.idle();
  const after = await verdict();
  expect(after?.kind).toBe('reprint');
  expect(JSON.parse(after?.primary_source ?? 'null')).toMatchObject({
    url: ORIGINAL,
    article: null,
    removed: true,
  });
  const story = await createSqliteNewsReader(store.read, searchWords).frontPage({ offset: 0, limit: 1 });
  const view = await createSqliteNewsReader(store.read, searchWords).story(story.stories[0]?.id ?? '');
  expect(view?.works.filter(({ removed }) => removed)).toHaveLength(1);
  expect(view?.story.independentOrigins).toBe(1);
});

/** Looks for two sentences that stay, and for one in a file of somebody's, with so many windows at once. */
async function searched(atOnce: number) {
  const { mark: key } = await store.write.transaction().execute(storeKeys);
  const own = 'Whoever keeps a file of his own in here keeps it for himself, and the lock is shut for good.';
  writeFileSync(join(folder, 'notes.txt'), own);
  await store.write.deleteFrom('takedown_windows').execute();
  const batches = [
    ['one', 1, SENTENCES[0] ?? ''],
    ['one', 2, SENTENCES[1] ?? ''],
    ['two', 1, own],
  ] as const;
  for (const [takedown_id, number, sentence] of batches)
    await store.write
      .insertInto('takedown_windows')
      .values({ takedown_id, number, ...windowsOf([sentence], key) })
      .execute();
  const {
    milliseconds: _,
    bytes: __,
    ...found
  } = await searchTakedowns({
    ...{ folder, key, takedowns: ['one', 'two'], atOnce },
  });
  return found;
}

/** All that is kept of the articles that nobody asked to delete. */
async function untouched(): Promise<unknown> {
  const articles = await store.read
    .selectFrom('articles')
    .selectAll()
    .where('id', 'in', [idOf(QUOTING), idOf(OTHER)])
    .execute();
  const captures = await store.read
    .selectFrom('captures')
    .selectAll()
    .where(
      'article_id',
      'in',
      articles.map(({ id }) => id),
    )
    .execute();
  const revisions = await store.read
    .selectFrom('revisions')
    .selectAll()
    .where(
      'article_id',
      'in',
      articles.map(({ id }) => id),
    )
    .execute();
  const bodies = await Promise.all(
    captures.map(async ({ id }) => Buffer.from(await store.archive.read(id)).toString()),
  );
  return { articles, captures, revisions, bodies };
}
