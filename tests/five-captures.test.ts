import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, DossierArticle } from '../src/core/dossier.ts';
import { foldedWords } from '../src/core/text.ts';
import { traceFolder } from './trace-folder.ts';

interface Expected {
  readonly articles: Readonly<Record<string, ExpectedArticle>>;
  readonly stories: readonly {
    readonly articles: readonly string[];
    readonly independentOrigins: readonly string[];
  }[];
  readonly storylines: readonly { readonly stories: readonly number[] }[];
  readonly quotes: readonly ExpectedQuote[];
  readonly figures: readonly {
    readonly what: string;
    readonly values: Readonly<Record<string, string>>;
    readonly verdict: string;
  }[];
  readonly people: readonly { readonly name: string; readonly variants: readonly string[] }[];
}

interface ExpectedArticle {
  readonly outlet: string | null;
  readonly language: string;
  readonly title: string;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly kind: string;
  readonly primarySource: {
    outlet: string;
    url?: string;
    title?: string;
    byline?: readonly string[];
    published?: string;
  };
  readonly boilerplate: readonly string[];
}

interface ExpectedQuote {
  readonly canonical: string;
  readonly in: readonly string[];
  readonly drift?: Readonly<Record<string, string>>;
  readonly foundAsTextIn?: readonly string[];
  readonly paraphrasedIn?: readonly string[];
  readonly speakers?: Readonly<Record<string, string>>;
  readonly speakerConflict?: boolean;
}

const source = resolve(process.env['HEADWATER_SHARED'] ?? '../shared', 'input/five-captures');
const isThere = existsSync(source);
if (!isThere)
  process.stderr.write(`skipped: no ${source}; HEADWATER_SHARED names the folder of the shared data\n`);

const words = (text: string) => foldedWords(text).join(' ');
/** Read before the tests are listed, since each expectation is a test of its own. */
const expected: Expected = isThere
  ? JSON.parse(readFileSync(join(source, 'expected.json'), 'utf8'))
  : { articles: {}, stories: [], storylines: [], quotes: [], figures: [], people: [] };

describe.skipIf(!isThere)('the five captures', () => {
  let dossier: Dossier;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'five-captures-'));
    for (const name of readdirSync(source).filter((file) => file.endsWith('.txt'))) {
      copyFileSync(join(source, name), join(folder, name));
    }
    dossier = await traceFolder(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const article = (name: string): DossierArticle => {
    const found = dossier.articles.find((candidate) => basename(candidate.source) === name);
    if (found === undefined) throw new Error(`${name} gave no article`);
    return found;
  };
  const fileOf = (id: string) =>
    basename(dossier.articles.find((candidate) => candidate.id === id)?.source ?? '');

  it.each(Object.entries(expected.articles))('reads %s without its boilerplate', (name, truth) => {
    const { title, byline, published, outlet, language, text } = article(name);
    expect(title).toBe(truth.title);
    expect(byline).toEqual(truth.byline);
    expect(published?.slice(0, 10) ?? null).toBe(truth.published);
    expect(outlet?.domain ?? null).toBe(truth.outlet);
    expect(language).toBe(truth.language);
    expect(truth.boilerplate.filter((line) => words(text).includes(words(line)))).toEqual([]);
  });

  it.each(Object.entries(expected.articles))('finds where %s comes from', (name, truth) => {
    const { kind, primarySource } = article(name);
    expect(truth.kind.split(' or ')).toContain(kind);
    expect(primarySource?.outlet?.domain).toBe(truth.primarySource.outlet);
    expect(primarySource?.article).toBeNull();
    expect(primarySource?.evidence).not.toEqual([]);
    const { url, title, byline, published } = truth.primarySource;
    if (url !== undefined) expect(primarySource?.url).toBe(url);
    if (title !== undefined) expect(primarySource?.title).toBe(title);
    if (byline !== undefined) expect(primarySource?.byline).toEqual(byline);
    if (published !== undefined) expect(primarySource?.published?.slice(0, 10)).toBe(published);
  });

  it('puts them into the two stories, each with one independent origin', () => {
    const found = dossier.stories.map((story) => ({
      articles: story.articles.map(fileOf).sort(),
      independentOrigins: story.origins.map(
        (id) => dossier.works.find((work) => work.id === id)?.outlet?.domain,
      ),
      count: story.independentOrigins,
    }));
    expect(found).toHaveLength(expected.stories.length);
    for (const { articles, independentOrigins } of expected.stories) {
      expect(found).toContainEqual({
        articles: [...articles],
        independentOrigins,
        count: independentOrigins.length,
      });
    }
  });

  it('puts the origin that was never captured together from what the pages say of it', () => {
    const [first] = expected.stories;
    const truths = (first?.articles ?? []).map((name) => expected.articles[name]?.primarySource);
    const merged = Object.assign({}, ...truths) as ExpectedArticle['primarySource'];
    const works = dossier.works.filter((work) => work.outlet?.domain === merged.outlet);
    expect(works).toHaveLength(1);
    expect(works[0]).toMatchObject({
      url: merged.url,
      title: merged.title,
      byline: merged.byline,
      article: null,
    });
    expect(works[0]?.published?.slice(0, 10)).toBe(merged.published);
    for (const field of ['outlet', 'url', 'title', 'byline', 'published']) {
      expect(works[0]?.evidence.map((evidence) => evidence.field)).toContain(field);
    }
  });

  it('joins both stories in one storyline', () => {
    expect(dossier.storylines).toHaveLength(expected.storylines.length);
    expect(dossier.storylines[0]?.stories.length).toBe(2);
    expect(dossier.storylines[0]?.evidence).not.toEqual([]);
  });

  it.each(expected.quotes)('finds the family of the quote “$canonical”', (truth) => {
    const family = dossier.quotes.find(({ text }) => similar(text, truth.canonical));
    expect(family, 'no such family').toBeDefined();
    const members = new Map(family?.members.map((member) => [fileOf(member.article), member]));
    for (const name of truth.in) expect([...members.keys()]).toContain(name);
    for (const [name, what] of Object.entries(truth.drift ?? {})) {
      expect(members.get(name)?.drift, `${name}: ${what}`).not.toEqual([]);
    }
    for (const [name, speaker] of Object.entries(truth.speakers ?? {})) {
      expect(words(members.get(name)?.speaker ?? '')).toContain(words(speaker).replace(/^an? /, ''));
    }
    for (const name of truth.foundAsTextIn ?? [])
      expect(family?.verifiedIn.map((one) => fileOf(one.article))).toContain(name);
    for (const name of truth.paraphrasedIn ?? []) {
      expect(
        members.get(name)?.drift.map(({ kind }) => kind),
        `${name} paraphrases it`,
      ).toContain('paraphrase');
    }
    expect(family?.conflicts.includes('speaker')).toBe(truth.speakerConflict ?? false);
  });

  it.each(expected.figures)('finds the family of the figure: $what, $verdict', (truth) => {
    const names = Object.keys(truth.values);
    const family = dossier.figures.find((candidate) =>
      names.every((name) =>
        candidate.members.some(
          (member) => fileOf(member.article) === name && sharesNumber(member.text, truth.values[name] ?? ''),
        ),
      ),
    );
    expect(family, 'no family has all of them').toBeDefined();
    expect(family?.verdict).toBe(truth.verdict);
  });

  it.each(expected.people)('finds $name under all spellings', (truth) => {
    const person = dossier.people.find(({ name }) => name === truth.name);
    expect([...(person?.variants ?? [])].sort()).toEqual([...truth.variants].sort());
  });
});

/** Most words of the shorter text in common, in whatever order. */
function similar(a: string, b: string): boolean {
  const left = new Set(foldedWords(a));
  const right = new Set(foldedWords(b));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= 0.8 * Math.min(left.size, right.size);
}

/** The same first number, or for amounts in words the same words. */
function sharesNumber(found: string, labelled: string): boolean {
  const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const [wanted] = numbers(labelled);
  return wanted === undefined ? words(found).includes(words(labelled)) : numbers(found).includes(wanted);
}
