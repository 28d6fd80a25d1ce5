import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, DossierArticle } from '../src/core/dossier.ts';
import type { Evidence } from '../src/core/evidence.ts';
import { collect, jsonLines, ROOT, runHeadwater, startHeadwater } from './run-headwater.ts';

const COMMANDS = [
  'serve',
  'add',
  'trace',
  'read',
  'cluster',
  'quotes',
  'figures',
  'citations',
  'search',
  'rebuild',
  'config',
];

const TEXT = `A barge with 1,200 tonnes of grain ran aground near the town of Ostrel on Monday, the harbour office said.

“Nobody was hurt, and the hull is whole,” said Edda Brandt, the harbour master. “We will tow it free at high water,” she added.

The barge had left the port 40 minutes late, Reuters reported. Its owner paid $3.5 million for it last year.`;

/** Offsets of a result point at the words that it gives. */
function expectSpan(text: string, span: { start: number; end: number; text: string }): void {
  expect(text.slice(span.start, span.end)).toBe(span.text);
}

interface Span {
  start: number;
  end: number;
  text: string;
}

describe('the filters', () => {
  const bad = [
    'this is no JSON',
    '[{"id": "a"}]',
    '"text"',
    'null',
    '{}',
    { id: 'no text' },
    { id: 7, text: 7 },
    { text: 'no id' },
    { id: { deep: true }, text: 'x' },
    { id: 'wrong', text: 'x', language: ['en'], url: 5 },
  ];
  const good = { id: 'good', title: 'A barge runs aground', text: TEXT, language: 'en' };

  it.each(['read', 'cluster', 'quotes', 'figures', 'citations'])(
    '%s gives one object for each line, in order, and an error for a line that fails',
    async (name) => {
      const run = await runHeadwater([name], {
        input: `\ufeff${jsonLines(good, ...bad, '', { ...good, id: 12 })}`,
      });
      expect(run.stderr).toBe('');
      expect(run.code).toBe(3);
      const ids = run.records.map(({ id }) => id);
      expect(ids).toEqual(['good', null, null, null, null, null, 'no text', 7, null, null, 'wrong', 12]);
      for (const record of run.records.slice(1, -1)) {
        // Quotes and figures take no address and do not look at it.
        expect(Object.keys(record)).toEqual(['id', 'error']);
        expect(record['error']).toEqual({
          code: expect.stringMatching(/^bad-(json|input)$/),
          message: expect.stringMatching(/\S/),
        });
      }
      expect(run.records[0]).not.toHaveProperty('error');
      expect(run.records.at(-1)).toEqual({ ...run.records[0], id: 12, ...storyOf(run.records[0]) });
      const calm = await runHeadwater([name], { input: jsonLines(good) });
      expect([calm.code, calm.stderr]).toEqual([0, '']);
      expect(calm.records).toEqual([run.records[0]]);
    },
  );

  /** Two texts alike are in one story. */
  function storyOf(record: Record<string, unknown> | undefined): object {
    return record !== undefined && 'story' in record ? { story: record['story'] } : {};
  }

  it('cluster says at once which story an item is in, or with --final after the last', async () => {
    const items = jsonLines(
      good,
      {
        id: 'other',
        title: 'Tram fares rise',
        text: 'The city council of Marl raised tram fares by 4% on Friday.',
      },
      { ...good, id: 'copy' },
    );
    for (const options of [[], ['--final']]) {
      const { code, records } = await runHeadwater(['cluster', ...options], { input: items });
      expect(code).toBe(0);
      expect(records.map(({ id }) => id)).toEqual(['good', 'other', 'copy']);
      const [first, other, copy] = records.map(({ story }) => story);
      expect(first).toEqual(expect.any(String));
      expect(copy).toBe(first);
      expect(other).not.toBe(first);
    }
  });

  it('cluster answers while input is still coming', async () => {
    const child = startHeadwater(['cluster']);
    const run = collect(child);
    child.stdin?.write(jsonLines(good));
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.stdin?.end(jsonLines({ ...good, id: 'copy' }));
    expect((await run).records).toHaveLength(2);
  });

  it('read gives section, posts of a live blog and what is impossible of the times', async () => {
    const posts = [{ '@type': 'BlogPosting', headline: 'Afloat', articleBody: TEXT.slice(0, 80) }];
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Barge aground',
      articleSection: 'Harbour',
      datePublished: '1971-05-02',
      liveBlogUpdate: posts,
    };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Barge aground</h1>${TEXT.split(
      '\n\n',
    )
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
    const { records } = await runHeadwater(['read'], { input: jsonLines({ id: 'live', html }) });
    expect(records[0]).toMatchObject({
      kind: 'live-blog',
      section: 'Harbour',
      posts: [{ title: 'Afloat', text: TEXT.slice(0, 80).trim() }],
      timeFlags: ['before-the-web'],
    });
  });

  it('read gives every member, null where the page has nothing', async () => {
    const html = `<html lang="en"><head><title>A barge runs aground</title></head><body><article><h1>A barge runs aground</h1>
      ${TEXT.split('\n\n')
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join(
          '\n',
        )}<p>Every ship that comes and goes is named in <a href="/log">the log of the port</a>, which the town has kept since 1911 and shows to all who ask for it.</p></article></body></html>`;
    const input = { id: 'a', html };
    const { records } = await runHeadwater(['read'], {
      input: jsonLines(input, { ...input, id: 'b', url: 'https://www.reuters.com/world/barge?utm_source=x' }),
    });
    const [bare, placed] = records as unknown as [DossierArticle, DossierArticle];
    expect(bare).toMatchObject({
      url: null,
      outlet: null,
      byline: [],
      published: null,
      modified: null,
      image: null,
    });
    expect(bare).toMatchObject({ title: 'A barge runs aground', language: 'en', kind: 'article' });
    expect(bare.text).toBe(
      `${TEXT}\n\nEvery ship that comes and goes is named in the log of the port, which the town has kept since 1911 and shows to all who ask for it.`,
    );
    expect(placed.outlet).toEqual({ domain: 'reuters.com', name: 'Reuters' });
    const { links, trace } = placed as unknown as { links: Span[]; trace: object[] };
    const body = links.filter((link) => link.start !== null);
    expect(body).toHaveLength(1);
    for (const link of body) expectSpan(placed.text, link);
    expect(trace.length).toBeGreaterThan(0);
    for (const step of trace) expect(Object.keys(step).sort()).toEqual(['reason', 'rule', 'step', 'text']);
  });

  it('quotes gives content, cue and speaker as spans of the text', async () => {
    const text = `😀 ${TEXT}`;
    const { records } = await runHeadwater(['quotes'], { input: jsonLines({ id: 'a', text }) });
    const quotes = records[0]?.['quotes'] as {
      content: Span[];
      cue: Span | null;
      speaker: Span | null;
      type: string;
    }[];
    for (const quote of quotes) {
      expect(Object.keys(quote).sort()).toEqual(['content', 'cue', 'speaker', 'type']);
      for (const span of [...quote.content, quote.cue, quote.speaker])
        if (span !== null) expectSpan(text, span);
      expect(['direct', 'indirect', 'mixed']).toContain(quote.type);
    }
    const direct = quotes.find(({ content }) => content[0]?.text.startsWith('Nobody was hurt'));
    expect(direct).toMatchObject({ type: 'direct', cue: { text: 'said' } });
    expect(direct?.speaker?.text).toContain('Edda Brandt');
  });

  it('figures gives value, bounds, unit and what is counted, as spans of the text', async () => {
    const text = `😀 ${TEXT}`;
    const { records } = await runHeadwater(['figures'], { input: jsonLines({ id: 'a', text }) });
    const figures = records[0]?.['figures'] as (Span & Record<string, unknown>)[];
    for (const figure of figures) {
      expectSpan(text, figure);
      expect(Object.keys(figure).sort()).toEqual(
        ['start', 'end', 'text', 'value', 'low', 'high', 'unit', 'change', 'of'].sort(),
      );
    }
    expect(figures).toContainEqual(expect.objectContaining({ value: 3_500_000, unit: 'USD' }));
    expect(figures).toContainEqual(expect.objectContaining({ value: 1200, unit: 't' }));
    expect(figures).toContainEqual(expect.objectContaining({ value: 40, unit: 'min' }));
  });

  it('citations gives outlet, cue and role, as spans of the text', async () => {
    const text = `😀 ${TEXT}`;
    const { records } = await runHeadwater(['citations'], {
      input: jsonLines({ id: 'a', text }, { id: 'own', text, outlet: 'Reuters' }),
    });
    const citations = records[0]?.['citations'] as (Span & {
      outlet: object;
      cue: Span;
      role: string;
      work: unknown;
    })[];
    expect(citations).toHaveLength(1);
    for (const citation of citations) {
      expectSpan(text, citation);
      expectSpan(text, citation.cue);
      expect(citation.outlet).toEqual({ domain: 'reuters.com', name: 'Reuters' });
      expect(['origin', 'support', 'mention']).toContain(citation.role);
      expect(citation).toHaveProperty('work');
    }
    // An outlet that names itself cites nobody.
    expect(
      (records[1]?.['citations'] as { role: string }[] | undefined)?.filter(({ role }) => role !== 'mention'),
    ).toEqual([]);
  });

  it('reads files that are named, one after the other, and says which is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headwater-cli-'));
    writeFileSync(join(folder, 'a.jsonl'), JSON.stringify({ id: 'a', text: `It rose\u2028by 5 km.` }));
    writeFileSync(join(folder, 'b.jsonl'), `${JSON.stringify({ id: 'b', text: 'It rose by 5 km.' })}\r\n`);
    const both = await runHeadwater(['figures', 'a.jsonl', 'b.jsonl'], { cwd: folder });
    expect(both.code).toBe(0);
    expect(both.records.map(({ id }) => id)).toEqual(['a', 'b']);
    const missing = await runHeadwater(['figures', 'a.jsonl', 'c.jsonl'], { cwd: folder });
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/^headwater: cannot read c\.jsonl: [^\n]+\n$/);
    expect(missing.records).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

describe('the command line', { timeout: 120_000 }, () => {
  it('explains itself and every command', async () => {
    const overview = await runHeadwater(['--help']);
    expect([overview.code, overview.stderr]).toEqual([0, '']);
    for (const name of COMMANDS) expect(overview.stdout).toMatch(new RegExp(`^  ${name} +[A-Z].+\\.$`, 'm'));
    const none = await runHeadwater([]);
    expect([none.code, none.stdout]).toEqual([2, overview.stdout]);
    const helps = await Promise.all(COMMANDS.map((name) => runHeadwater([name, '--help'])));
    for (const [index, name] of COMMANDS.entries()) {
      const { code, stdout, stderr } = helps[index] ?? none;
      expect([code, stderr], name).toEqual([0, '']);
      expect(stdout).toContain(`usage: headwater ${name} `);
      expect(stdout).toContain('exit codes:');
    }
  });

  it.each([
    [['fetch'], 'there is no command "fetch"'],
    [['toString'], 'there is no command "toString"'],
    [['trace', '--colour'], "Unknown option '--colour'"],
    [['trace', '--format', 'xml', '.'], '--format must be one of text, json, prov, jsonld, dot'],
    [['serve', '--port', 'http'], '--port must be a whole number'],
    [['search'], 'name at least one word'],
    [['search', '--limit', 'many', 'word'], '--limit must be a whole number'],
    [['add'], 'name a file, a folder or an address'],
    [['trace'], 'name a file, a folder or an address'],
  ])('refuses %j with exit code 2 and one sentence', async (args, message) => {
    const { code, stdout, stderr } = await runHeadwater(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^headwater: [^\n]+\n$/);
  });

  it('refuses a variable that it does not know', async () => {
    const { code, stderr } = await runHeadwater(['config'], { env: { HEADWATER_PROT: '80' } });
    expect([code, stderr]).toEqual([
      2,
      'headwater: HEADWATER_PROT is no setting of Headwater; README.md lists them all\n',
    ]);
  });

  it('shows its settings', async () => {
    const env = { HEADWATER_PORT: '81' };
    const lines = await runHeadwater(['config'], { env });
    expect(lines.stdout).toMatch(/^HEADWATER_PORT=81\n {4}\S/m);
    const object = await runHeadwater(['config', '--json'], { env });
    expect(JSON.parse(object.stdout)).toMatchObject({ HEADWATER_PORT: '81', HEADWATER_HOST: '127.0.0.1' });
  });
});

/** A small world of two outlets: a report, a copy of it that names it, and a feed. */
function writeWorld(folder: string): void {
  const page = (title: string, url: string, byline: string, paragraphs: readonly string[]) =>
    `<html lang="en"><head><title>${title}</title><link rel="canonical" href="${url}">
     <meta property="article:published_time" content="2026-03-02T08:00:00Z"><meta name="author" content="${byline}"></head>
     <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const paragraphs = TEXT.split('\n\n');
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(
    join(folder, 'pages', 'a.html'),
    page('Barge runs aground near Ostrel', 'https://www.ostrel-courier.example/barge', 'Mila Dorn', [
      ...paragraphs,
      'The harbour master told the Ostrel Courier that a tug was on its way from the capital.',
    ]),
  );
  writeFileSync(
    join(folder, 'pages', 'b.html'),
    page('Barge aground', 'https://www.second-hand.example/barge', 'Staff', [
      'This report was first published by the Ostrel Courier.',
      ...paragraphs,
    ]),
  );
  writeFileSync(
    join(folder, 'outlets.json'),
    JSON.stringify([
      {
        domain: 'ostrel-courier.example',
        name: 'Ostrel Courier',
        aliases: [],
        ambiguousAliases: [],
        otherDomains: [],
        country: null,
        languages: ['en'],
        kind: 'newspaper',
        owner: null,
      },
    ]),
  );
  writeFileSync(
    join(folder, 'feed.xml'),
    `<rss version="2.0"><channel><title>Ostrel Courier</title><link>https://www.ostrel-courier.example/</link>
     <item><title>Tram fares rise in Marl</title><link>https://www.ostrel-courier.example/tram</link><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate>
     <description>The city council of Marl raised tram fares by 4% on Friday, the first rise in six years, and promised new trams.</description></item>
     <item><title>Barge</title><link>https://www.ostrel-courier.example/barge</link><description>The page of this one is here too.</description></item>
     </channel></rss>`,
  );
}

describe('trace', { timeout: 120_000 }, () => {
  let folder: string;
  let dossier: Dossier;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-trace-'));
    writeWorld(folder);
    const run = await runHeadwater(['trace', '--json', folder]);
    expect(run.stderr).toBe('');
    dossier = JSON.parse(run.stdout);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says which article is the original and which repeats it', () => {
    const [original, copy] = ['a.html', 'b.html'].map((name) =>
      dossier.articles.find(({ source }) => source.endsWith(name)),
    );
    expect(original?.kind).toBe('original');
    expect(copy?.kind).toBe('reprint');
    expect(copy?.primarySource?.article).toBe(original?.id);
    expect(copy?.primarySource?.outlet).toEqual({ domain: 'ostrel-courier.example', name: 'Ostrel Courier' });
  });

  it('takes in the entries of a feed, but not those whose page is there', () => {
    const sources = dossier.articles.map(({ source }) => source.replace(`${folder}/`, ''));
    expect(sources).toEqual(['pages/a.html', 'pages/b.html', 'https://www.ostrel-courier.example/tram']);
  });

  it('gives every member of the contract', () => {
    expect(Object.keys(dossier)).toEqual(
      expect.arrayContaining([
        'articles',
        'works',
        'derivations',
        'stories',
        'storylines',
        'quotes',
        'figures',
        'facts',
        'people',
      ]),
    );
    const outlet = expect.toSatisfy(
      (value) => value === null || (typeof value.domain === 'string' && typeof value.name === 'string'),
      'null or {domain, name}',
    );
    const text = expect.toSatisfy((value) => value === null || typeof value === 'string', 'null or text');
    const number = expect.toSatisfy(
      (value) => value === null || typeof value === 'number',
      'null or a number',
    );
    for (const article of dossier.articles) {
      expect(article).toMatchObject({
        id: expect.any(String),
        source: expect.any(String),
        url: text,
        outlet,
        title: text,
        byline: expect.any(Array),
        published: text,
        modified: text,
        firstSeen: text,
        language: text,
        text: expect.any(String),
        readingMinutes: expect.any(Number),
        kind: expect.stringMatching(/^(original|reprint|excerpt|rewrite|translation|unknown)$/),
      });
      if (article.primarySource === null) continue;
      expect(article.primarySource).toMatchObject({
        work: expect.any(String),
        outlet,
        url: text,
        title: text,
        byline: expect.any(Array),
        published: text,
        article: text,
        confidence: expect.any(Number),
      });
      expect(dossier.works.map(({ id }) => id)).toContain(article.primarySource.work);
    }
    for (const work of dossier.works)
      expect(work).toMatchObject({
        id: expect.any(String),
        outlet,
        url: text,
        title: text,
        byline: expect.any(Array),
        published: text,
        article: text,
        evidence: expect.any(Array),
      });
    for (const derivation of dossier.derivations)
      expect(derivation).toMatchObject({
        article: expect.any(String),
        work: expect.any(String),
        kind: expect.stringMatching(/^(reprint|excerpt|rewrite|translation|mention)$/),
        share: number,
        confidence: expect.any(Number),
        evidence: expect.any(Array),
      });
    for (const story of dossier.stories) {
      expect(story.independentOrigins).toBe(story.origins.length);
      expect(story.headline).toEqual(expect.any(String));
      for (const id of story.articles) expect(dossier.articles.map((article) => article.id)).toContain(id);
      for (const id of story.origins) expect(dossier.works.map((work) => work.id)).toContain(id);
    }
    expect(dossier.stories).toHaveLength(2);
    expect(dossier.quotes.length).toBeGreaterThan(0);
    expect(dossier.figures.length).toBeGreaterThan(0);
  });

  it('points with every span at the words that it gives', () => {
    const texts = new Map(dossier.articles.map((article) => [article.id, article.text]));
    const spans: { article: string | null; start: number | null; end: number | null; text: string | null }[] =
      [
        ...dossier.quotes.flatMap((family) => [...family.members, ...family.verifiedIn]),
        ...dossier.figures.flatMap((family) => family.members),
        ...dossier.facts.flatMap((fact) => fact.members),
        ...dossier.passages.flatMap(({ left, right }) => [left, right]),
        ...evidenceOf(dossier),
      ];
    const placed = spans.filter(({ start }) => start !== null);
    expect(placed.length).toBeGreaterThan(10);
    for (const { article, start, end, text } of placed)
      expect(texts.get(article ?? '')?.slice(start ?? 0, end ?? 0)).toBe(text);
  });

  function evidenceOf(all: Dossier): Evidence[] {
    return [
      ...all.articles.flatMap(({ primarySource }) => primarySource?.evidence ?? []),
      ...all.works.flatMap(({ evidence }) => evidence),
      ...all.derivations.flatMap(({ evidence }) => evidence),
      ...all.storylines.flatMap(({ evidence }) => evidence),
    ];
  }

  it('takes a list of paths or the articles of "read" on standard input', async () => {
    const paths = ['a.html', 'b.html'].map((name) => join(folder, 'pages', name));
    const fromList = await runHeadwater(['trace', '--json'], { input: `${paths.join('\n')}\n` });
    const read = await runHeadwater(['read'], {
      input: jsonLines(...paths.map((path, number) => ({ id: `article ${number}`, path }))),
    });
    const fromArticles = await runHeadwater(['trace', '--json', '-'], { input: read.stdout });
    for (const run of [fromList, fromArticles]) {
      expect([run.code, run.stderr]).toEqual([0, '']);
      const { articles, stories }: Dossier = JSON.parse(run.stdout);
      expect(articles.map(({ title }) => title)).toEqual(['Barge runs aground near Ostrel', 'Barge aground']);
      expect(stories).toHaveLength(1);
    }
    const ids = (JSON.parse(fromArticles.stdout) as Dossier).articles.map(({ id }) => id);
    expect(ids).toEqual(['article 0', 'article 1']);
  });

  it('names what is wrong with an article and goes on with the others', async () => {
    const good = { id: 'good', text: TEXT, url: 'https://www.reuters.com/barge' };
    const run = await runHeadwater(['trace', '--json'], {
      input: jsonLines(
        { id: 'links', text: TEXT, links: [1] },
        { id: 'byline', text: TEXT, byline: 'Mila Dorn' },
        { id: 'time', text: TEXT, published: 'yesterday' },
        { id: 'outlet', text: TEXT, outlet: 5 },
        '{"id": ',
        good,
        good,
        { id: 'no text' },
      ),
    });
    expect(run.code).toBe(3);
    const { articles, failures }: Dossier = JSON.parse(run.stdout);
    expect(articles.map(({ id, outlet, language }) => [id, outlet?.domain, language])).toEqual([
      ['good', 'reuters.com', 'en'],
    ]);
    expect(failures.map(({ source, outcome }) => [source, outcome])).toEqual(
      [1, 2, 3, 4, 5, 7, 8].map((line) => [`line ${line}`, 'bad-input']),
    );
    expect(run.stderr.trim().split('\n')).toHaveLength(failures.length);
  });

  it('is read by people without an option, and gives PROV-JSON, JSON-LD and a graph', async () => {
    const [text, prov, jsonld, dot] = await Promise.all(
      ['text', 'prov', 'jsonld', 'dot'].map((format) => runHeadwater(['trace', '--format', format, folder])),
    );
    const plain = await runHeadwater(['trace', folder]);
    expect(plain.stdout).toBe(text?.stdout);
    expect(plain.stdout).toMatch(/^STORY {2}Barge/m);
    expect(plain.stdout).toContain('REPRINT: ');
    expect(JSON.parse(prov?.stdout ?? '')).toHaveProperty('prefix');
    expect(JSON.parse(jsonld?.stdout ?? '')).toHaveProperty('@context');
    expect(dot?.stdout).toMatch(/^digraph /);
  });

  it('ends quietly when whoever reads its output has had enough', async () => {
    const command = `"${process.execPath}" "${join(ROOT, 'scripts', 'launch.mjs')}" trace --json "${join(ROOT, 'demo')}" | head -c 100; exit \${PIPESTATUS[0]}`;
    const run = await collect(spawn('bash', ['-c', command]));
    expect(run.stdout).toHaveLength(100);
    expect([run.code, run.stderr]).toEqual([0, '']);
  });
});

describe('the store', { timeout: 120_000 }, () => {
  let folder: string;
  let data: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-add-'));
    data = join(folder, 'data');
    writeWorld(join(folder, 'world'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const stored = (...args: string[]) => runHeadwater([...args, '--data', data]);

  it('keeps what is added, finds it again, and makes the same of it once more', async () => {
    const world = join(folder, 'world');
    const first = await stored('add', world, '--json');
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(JSON.parse(first.stdout)).toMatchObject({
      captured: 3,
      unchanged: 0,
      failed: 0,
      outcomes: { article: 3 },
    });
    const before = await stored('search', 'tug', '--json');
    const found = JSON.parse(before.stdout);
    expect(found.total).toBe(1);
    expect(found.articles[0]).toMatchObject({ title: 'Barge runs aground near Ostrel', kind: 'original' });

    const again = await stored('add', world, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ captured: 0, unchanged: 3, outcomes: { article: 3 } });

    const rebuilt = await stored('rebuild', '--json');
    expect([rebuilt.code, JSON.parse(rebuilt.stdout)]).toEqual([0, { captures: 3 }]);
    expect((await stored('search', 'tug', '--json')).stdout).toBe(before.stdout);
    const everything = await stored('search', 'ostrel');
    expect(everything.stdout).toMatch(/^2 articles\n/);
  });

  it('takes a changed page for a revision of the same article', async () => {
    const path = join(folder, 'world', 'pages', 'a.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('a tug was', 'two tugs were'));
    const changed = await stored('add', join(folder, 'world'), '--json');
    expect(JSON.parse(changed.stdout)).toMatchObject({ captured: 1, unchanged: 2 });
    expect(JSON.parse((await stored('search', 'capital', '--json')).stdout).total).toBe(1);
  });

  it('ends with 3 where something named is not there, and keeps the rest', async () => {
    const run = await stored('add', join(folder, 'nowhere.html'), join(folder, 'world', 'pages'));
    expect(run.code).toBe(3);
    expect(run.stdout).toMatch(/^3 items: \d new, \d unchanged, 1 without an article\n$/);
    expect(run.stderr).toMatch(/^headwater: \S+nowhere\.html: not-found\. [^\n]+\n$/);
  });
});
