import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WrittenArticle, writtenArticle } from '../../tests/written-articles.ts';
import type { AnalysedArticle } from '../core/analysis.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { threadMilliseconds } from '../core/testing/thread-milliseconds.ts';
import { traceStory } from './trace-story.ts';

const catalogue = createOutletCatalogue([]);
const trace = (...articles: WrittenArticle[]) => traceStory(articles.map(writtenArticle), { catalogue });
const verdict = (story: ReturnType<typeof trace>, id: string) => {
  const found = story.verdicts.find((candidate) => candidate.article === id);
  if (found === undefined) throw new Error(`no verdict for ${id}`);
  return found;
};

const DAM_REPORT = [
  'The upper gate of the Orlo dam has not closed since the spring, and the water that it should hold back runs past the turbines unused.',
  'Engineers of the state utility asked for a new gate in March, and again in May, according to letters that were shown to us.',
  '"We wrote until our fingers hurt," said Lidia Varn, who kept the books of the plant for nineteen years, in her kitchen in Orlo.',
  'A new gate would cost six million crowns, less than what the lost power has cost since April.',
  'The ministry of energy did not answer our questions about the letters.',
  'In the village below the dam people have begun to sleep in their clothes when it rains.',
].join('\n\n');

const HERALD: WrittenArticle = {
  id: 'herald',
  outlet: 'herald.example',
  url: 'https://herald.example/2024/orlo-dam-gate-does-not-close',
  title: 'The gate that does not close',
  byline: ['Ana Brek'],
  published: '2024-06-03T06:00:00Z',
  firstSeen: '2024-06-03T06:10:00Z',
  text: DAM_REPORT,
  own: ['shown to us', 'our questions'],
  quotes: ['We wrote until our fingers hurt,'],
};

describe('an original', () => {
  it('is an article that shows its own reporting and names no other origin', () => {
    const story = trace(HERALD);
    expect(verdict(story, 'herald')).toMatchObject({
      kind: 'original',
      primarySource: { article: 'herald' },
    });
    expect(story.origins).toEqual([verdict(story, 'herald').primarySource?.work]);
  });

  it('is unknown where it shows no reporting of its own', () => {
    const { own, ...quiet } = HERALD;
    expect(own).toHaveLength(2);
    const story = trace(quiet);
    expect(verdict(story, 'herald')).toMatchObject({ kind: 'unknown', primarySource: null });
    expect(story.origins).toEqual([]);
  });

  it('stays original when it takes a single statement from another outlet', () => {
    const text = `${DAM_REPORT}\n\nThe Tribune reported last week that the minister owns shares in the utility.`;
    const story = trace({
      ...HERALD,
      text,
      cites: [{ outlet: 'tribune.example', words: 'The Tribune', role: 'support' }],
    });
    expect(verdict(story, 'herald').kind).toBe('original');
    expect(story.derivations).toMatchObject([{ article: 'herald', kind: 'mention' }]);
    expect(story.origins).toHaveLength(1);
  });
});

describe('an article whose text stands in another story', () => {
  const copy: WrittenArticle = {
    id: 'copy',
    outlet: 'copy.example',
    text: DAM_REPORT.replace('that were shown to us', 'seen by reporters').replace(
      'our questions',
      'questions',
    ),
    published: '2024-06-04T06:00:00Z',
    firstSeen: '2024-06-04T06:10:00Z',
  };
  const others = { articles: [writtenArticle(HERALD)], areEarlier: false };

  it('comes from there, and nothing else is said of the other story', () => {
    const story = traceStory([writtenArticle(copy)], { catalogue }, others);
    expect(story.verdicts).toMatchObject([
      { article: 'copy', kind: 'reprint', primarySource: { article: 'herald' }, credit: 'withheld' },
    ]);
    expect(story.origins).toEqual([story.verdicts[0]?.primarySource?.work]);
    expect(story.derivations.map(({ article }) => article)).toEqual(['copy']);
    expect([story.quotes, story.facts]).toEqual([[], []]);
  });

  it('shares its facts with it where both are of one story, and only those', () => {
    const earlier = { articles: others.articles, areEarlier: true };
    const part = traceStory([writtenArticle(copy)], { catalogue }, earlier);
    const whole = traceStory([writtenArticle(copy), ...others.articles], { catalogue });
    expect(part.facts.length).toBeGreaterThan(0);
    expect(part.facts.map(({ members }) => members)).toEqual(whole.facts.map(({ members }) => members));
    expect(part.verdicts.map(({ article }) => article)).toEqual(['copy']);
  });

  it('is unknown where that one is not compared with it', () => {
    expect(traceStory([writtenArticle(copy)], { catalogue }).verdicts).toMatchObject([{ kind: 'unknown' }]);
  });

  it('lends nothing to an original of its own', () => {
    const alone = traceStory([writtenArticle(HERALD)], { catalogue });
    const beside = traceStory(
      [writtenArticle(HERALD)],
      { catalogue },
      {
        articles: [writtenArticle(copy)],
        areEarlier: false,
      },
    );
    expect(beside.verdicts).toEqual(alone.verdicts);
    expect(beside.works.map(({ id }) => id)).toEqual(alone.works.map(({ id }) => id));
    expect(beside.passages.length).toBeGreaterThan(0);
  });
});

describe('a credited report that was never captured', () => {
  const first: WrittenArticle = {
    id: 'first',
    outlet: 'one.example',
    text: 'Orlo dam is leaking, the Herald reported on Monday. A new gate would cost six million crowns.',
    cites: [
      { outlet: 'herald.example', words: 'the Herald' },
      {
        outlet: 'herald.example',
        url: 'https://herald.example/2024/orlo-dam-gate-does-not-close',
        place: 'link',
      },
    ],
  };
  const second: WrittenArticle = {
    id: 'second',
    outlet: 'two.example',
    text: 'The gate of a dam is broken. Engineers asked for help twice. (The Herald)',
    marks: [],
    cites: [
      {
        outlet: 'herald.example',
        place: 'mark',
        title: 'The gate that does not close',
        byline: ['Ana Brek'],
        published: '2024-06-03',
      },
    ],
  };

  it('becomes one work put together from what all its readers say of it', () => {
    const story = trace(first, second);
    const work = story.works.find((candidate) => candidate.outlet?.domain === 'herald.example');
    expect(work).toMatchObject({
      url: 'https://herald.example/2024/orlo-dam-gate-does-not-close',
      title: 'The gate that does not close',
      byline: ['Ana Brek'],
      published: '2024-06-03',
      article: null,
    });
    for (const field of ['outlet', 'url', 'title', 'byline', 'published']) {
      expect(work?.evidence.some((evidence) => evidence.field === field)).toBe(true);
    }
    expect(verdict(story, 'first').primarySource?.work).toBe(work?.id);
    expect(verdict(story, 'second').primarySource?.work).toBe(work?.id);
    expect(story.origins).toEqual([work?.id]);
  });

  it('is two works where the links are of two reports', () => {
    const other = {
      outlet: 'herald.example',
      place: 'mark',
      url: 'https://herald.example/2023/strike-at-the-mine',
    } as const;
    const story = trace(first, { ...second, cites: [other] });
    expect(story.works.filter((work) => work.outlet?.domain === 'herald.example')).toHaveLength(2);
  });

  it('is two works where the days lie far apart', () => {
    const dated = { outlet: 'herald.example', place: 'mark', published: '2024-06-03' } as const;
    const story = trace(
      { ...first, cites: [dated] },
      { ...second, cites: [{ ...dated, published: '2024-02-01' }] },
    );
    expect(new Set(story.verdicts.map((one) => one.primarySource?.work)).size).toBe(2);
  });

  it('does not give its place to another report of the same outlet', () => {
    const weather = {
      id: 'weather',
      outlet: 'herald.example',
      url: 'https://herald.example/2024/hail-breaks-greenhouses',
      title: 'Hail breaks greenhouses',
      text: 'Hail as large as walnuts broke two hundred greenhouses in the southern valleys, growers told us.',
      own: ['told us'],
    };
    const story = trace({ ...first, cites: first.cites?.slice(0, 1) ?? [] }, weather);
    expect(verdict(story, 'first').primarySource).toMatchObject({
      article: null,
      outlet: { domain: 'herald.example' },
    });
  });

  it('gives its place to the original when that arrives late', () => {
    const late = { ...HERALD, firstSeen: '2024-06-09T06:10:00Z' };
    const story = trace(first, second, late);
    const work = story.works.find((candidate) => candidate.article === 'herald');
    expect(work?.evidence.some((evidence) => evidence.field === 'article')).toBe(true);
    expect(verdict(story, 'first').primarySource).toMatchObject({ work: work?.id, article: 'herald' });
    expect(verdict(story, 'second').primarySource).toMatchObject({ work: work?.id, article: 'herald' });
    expect(story.origins).toEqual([work?.id]);
  });
});

describe('kinds of copies', () => {
  const credit = { outlet: 'herald.example', place: 'mark' } as const;

  it('calls a credited text that is word for word the same a reprint', () => {
    const copy = { id: 'copy', outlet: 'copy.example', text: DAM_REPORT, cites: [credit] };
    const story = trace(HERALD, copy);
    expect(verdict(story, 'copy')).toMatchObject({
      kind: 'reprint',
      primarySource: { article: 'herald' },
      credit: 'given',
      secondsBehind: null,
    });
    expect(verdict(story, 'herald')).toMatchObject({ credit: null, secondsBehind: null });
    expect(story.derivations.find((one) => one.article === 'copy')?.share).toBe(1);
  });

  it('calls its first sentences with a link an excerpt', () => {
    const text = DAM_REPORT.split('\n\n').slice(0, 2).join('\n\n');
    const story = trace(HERALD, {
      id: 'teaser',
      outlet: 'copy.example',
      text,
      cites: [{ ...credit, url: HERALD.url ?? '' }],
    });
    expect(verdict(story, 'teaser')).toMatchObject({ kind: 'excerpt', primarySource: { article: 'herald' } });
  });

  it('calls a report in other words a rewrite', () => {
    const text =
      'The Orlo dam has been losing water since spring because its upper gate does not close, the Herald reported.\n\nThe state utility’s engineers asked for a new gate in March and May. It would cost six million crowns.';
    const story = trace(HERALD, {
      id: 'rewrite',
      outlet: 'three.example',
      text,
      cites: [{ outlet: 'herald.example', words: 'the Herald' }],
    });
    expect(verdict(story, 'rewrite')).toMatchObject({
      kind: 'rewrite',
      primarySource: { article: 'herald' },
    });
  });

  it('finds the source of a copy that hides it', () => {
    const text = DAM_REPORT.replace(', according to letters that were shown to us', '').replace(
      'The ministry of energy did not answer our questions about the letters.\n\n',
      '',
    );
    const story = trace(HERALD, {
      id: 'scraper',
      outlet: 'scraper.example',
      text,
      published: '2024-06-03T09:00:00Z',
    });
    expect(verdict(story, 'scraper')).toMatchObject({
      kind: 'reprint',
      primarySource: { article: 'herald' },
      credit: 'withheld',
      secondsBehind: 3 * 3_600,
    });
    expect(verdict(story, 'herald').kind).toBe('original');
    expect(story.origins).toHaveLength(1);
  });

  it('is not misled by a copy that claims an earlier day', () => {
    const text = DAM_REPORT.replace(', according to letters that were shown to us', '');
    const story = trace(HERALD, {
      id: 'scraper',
      outlet: 'scraper.example',
      text,
      published: '2024-01-01T00:00:00Z',
    });
    expect(verdict(story, 'scraper')).toMatchObject({
      primarySource: { article: 'herald' },
      secondsBehind: null,
    });
    expect(verdict(story, 'herald').kind).toBe('original');
  });

  it('does not name a silent page as the source of another silent page', () => {
    const { own, byline, ...quiet } = HERALD;
    expect([own, byline]).not.toContain(undefined);
    const part = DAM_REPORT.split('\n\n').slice(0, 3).join('\n\n');
    const story = trace(quiet, {
      id: 'part',
      outlet: 'part.example',
      text: part,
      published: '2024-06-04T06:00:00Z',
    });
    expect(verdict(story, 'part')).toMatchObject({ kind: 'unknown', primarySource: null });
    expect(story.origins).toEqual([]);
    expect(story.passages).not.toEqual([]);
  });

  it('finds a machine-spun copy', () => {
    const text = [
      'The upper gate of the Orlo dam has not shut since the springtime, and the water that it ought to hold back flows past the turbines unused.',
      'Engineers of the state utility requested a new gate in March, and once more in May.',
      '"We wrote till our fingers ached," stated Lidia Varn, who kept the books of the factory for nineteen years.',
      'A new gate would price six million crowns, less than what the misplaced power has price since April.',
      'In the hamlet beneath the dam individuals have begun to sleep in their garments when it rains.',
    ].join('\n\n');
    const story = trace(HERALD, { id: 'spun', outlet: 'spin.example', text });
    expect(verdict(story, 'spun')).toMatchObject({ kind: 'rewrite', primarySource: { article: 'herald' } });
  });

  it('finds a translation that names its source', () => {
    const text = [
      'Das obere Tor der Talsperre von Orlo schließt seit dem Frühjahr nicht mehr, 400 Kubikmeter laufen vorbei.',
      'Ingenieure baten im März um ein neues Tor, sagte Lidia Varn, die 19 Jahre lang in Orlo arbeitete.',
      'Ein neues Tor würde 6 Millionen Kronen kosten, sagte Tomas Hrub.',
      'Im Dorf Unterorlo leben 312 Menschen, sagte Varn.',
    ].join('\n\n');
    const english = [
      'The upper gate of the Orlo dam has not closed since the spring, and 400 cubic metres run past it.',
      'Engineers asked for a new gate in March, said Lidia Varn, who worked in Orlo for 19 years.',
      'A new gate would cost 6 million crowns, said Tomas Hrub.',
      'In the village of Unterorlo live 312 people, Varn said.',
    ].join('\n\n');
    const names = ['Orlo', 'Lidia Varn', 'Tomas Hrub', 'Unterorlo', 'Varn'];
    const story = trace(
      { ...HERALD, text: english, own: [], names },
      {
        id: 'german',
        outlet: 'blatt.example',
        language: 'de',
        text,
        names,
        cites: [{ outlet: 'herald.example', words: 'Lidia' }],
      },
    );
    expect(verdict(story, 'german')).toMatchObject({
      kind: 'translation',
      primarySource: { article: 'herald' },
    });
  });
});

describe('chains', () => {
  it('end at the work that did the reporting', () => {
    const story = trace(
      {
        id: 'agency',
        outlet: 'agency.example',
        text: 'The Orlo dam is leaking, the Herald reported on Monday. Its upper gate has not closed since spring, the paper said.',
        cites: [{ outlet: 'herald.example', words: 'the Herald' }],
      },
      {
        id: 'local',
        outlet: 'local.example',
        text: 'A dam is leaking in Orlo, according to Agency. Its upper gate has stood open since spring.',
        cites: [{ outlet: 'agency.example', words: 'Agency' }],
      },
    );
    expect(verdict(story, 'local').primarySource?.outlet?.domain).toBe('herald.example');
    const agency = verdict(story, 'agency').primarySource?.confidence ?? 0;
    expect(verdict(story, 'local').primarySource?.confidence).toBeLessThan(agency);
    expect(story.origins).toHaveLength(1);
  });

  it('say unknown where they are too weak', () => {
    const weak = { outlet: 'herald.example', words: 'the Herald', confidence: 0.6 };
    const story = trace(
      {
        id: 'a',
        outlet: 'a.example',
        text: 'Rain fell on the Orlo dam, the Herald reported.',
        cites: [weak],
      },
      {
        id: 'b',
        outlet: 'b.example',
        text: 'Rain fell on the Orlo dam, says Aye.',
        cites: [{ outlet: 'a.example', words: 'Aye', confidence: 0.6 }],
      },
    );
    expect(verdict(story, 'b')).toMatchObject({ kind: 'unknown', primarySource: null });
  });
});

describe('independence', () => {
  const witness: WrittenArticle = {
    id: 'witness',
    outlet: 'radio.example',
    text: 'On the bank below the Orlo dam an old man told us on Tuesday that he moves his goats uphill whenever the sky darkens. Nobody has rung the bell since May, he said, and our reporter found its rope cut.',
    own: ['told us', 'our reporter'],
  };

  it('counts two reporters of one event as two origins', () => {
    const story = trace(HERALD, witness);
    expect(story.verdicts.map((one) => one.kind)).toEqual(['original', 'original']);
    expect(story.origins).toHaveLength(2);
  });

  it('counts an update of the same outlet as no second origin', () => {
    const update = {
      ...HERALD,
      id: 'update',
      url: 'https://herald.example/2024/orlo-dam-minister-resigns',
      text: `The minister of energy resigned on Tuesday, he told us.\n\n${DAM_REPORT}`,
      title: 'Minister resigns over dam',
    };
    const story = trace(HERALD, update);
    expect(story.origins).toHaveLength(1);
  });

  it('lets two articles that credit the same work derive from it, not from each other', () => {
    const credit = { outlet: 'agency.example', place: 'mark' } as const;
    const story = trace(
      { id: 'one', outlet: 'one.example', text: DAM_REPORT, cites: [credit] },
      { id: 'two', outlet: 'two.example', text: DAM_REPORT, cites: [credit] },
    );
    expect(new Set(story.verdicts.map((one) => one.primarySource?.work)).size).toBe(1);
    expect(
      story.derivations.every((one) => story.works.find((work) => work.id === one.work)?.article === null),
    ).toBe(true);
    expect(story.verdicts.map((one) => one.kind)).toEqual(['reprint', 'reprint']);
    expect(story.origins).toHaveLength(1);
  });

  it('does not guess between two like texts, and counts them once at most', () => {
    const story = trace(
      { ...HERALD, id: 'one', outlet: 'one.example', url: 'https://one.example/a', byline: [] },
      { ...HERALD, id: 'two', outlet: 'two.example', url: 'https://two.example/b', byline: [] },
    );
    expect(story.verdicts.map((one) => one.kind)).toEqual(['unknown', 'unknown']);
    expect(story.origins.length).toBeLessThanOrEqual(1);
    expect(story.passages.length).toBeGreaterThan(0);
  });
});

describe('quotes given to one outlet', () => {
  const quote = 'The valve was painted over so often that nobody knew it was a valve';
  const tell = (id: string, attribution: string) => ({
    id,
    outlet: `${id}.example`,
    text: `“${quote},” a former welder ${attribution} on Monday.`,
    quotes: [quote],
  });

  it('lead a page that hides its source to the outlet that heard them', () => {
    const story = trace(
      { ...tell('one', 'told the Herald'), cites: [{ outlet: 'herald.example', words: 'the Herald' }] },
      {
        ...tell('hider', 'said'),
        text: `${tell('hider', 'said').text} The dam was also described by the Herald.`,
        cites: [{ outlet: 'herald.example', words: 'the Herald', role: 'support' }],
      },
    );
    expect(verdict(story, 'hider').primarySource?.outlet?.domain).toBe('herald.example');
  });

  it('say nothing where one quote alone is shared', () => {
    const story = trace(
      { ...tell('one', 'told the Herald'), cites: [{ outlet: 'herald.example', words: 'the Herald' }] },
      tell('other', 'said'),
    );
    expect(verdict(story, 'other')).toMatchObject({ kind: 'unknown', primarySource: null });
  });
});

describe('hostile input', () => {
  it('ignores a page that cites itself', () => {
    const cites = [{ outlet: 'herald.example', url: HERALD.url ?? '', place: 'link' as const }];
    const story = trace({ ...HERALD, cites });
    expect(verdict(story, 'herald').kind).toBe('original');
    expect(story.derivations).toEqual([]);
  });

  it('shows two pages that name each other as unknown', () => {
    const story = trace(
      {
        id: 'a',
        outlet: 'a.example',
        text: 'It rained, Bee reported.',
        cites: [{ outlet: 'b.example', words: 'Bee' }],
      },
      {
        id: 'b',
        outlet: 'b.example',
        text: 'It rained, Aye reported.',
        cites: [{ outlet: 'a.example', words: 'Aye' }],
      },
    );
    expect(story.verdicts.map((one) => one.kind)).toEqual(['unknown', 'unknown']);
    expect(story.verdicts[0]?.reason).toContain('name each other');
    expect(story.origins).toEqual([]);
  });

  it('does not let a false date before the origin make a silent copy the original', () => {
    const copy: WrittenArticle = {
      id: 'copy',
      outlet: 'copy.example',
      text: DAM_REPORT.replace('according to letters that were shown to us', 'according to letters'),
      published: '1994-06-03',
      timeFlags: ['before-the-web'],
      firstSeen: '2024-06-03T05:00:00Z',
    };
    const story = trace(HERALD, copy);
    expect(verdict(story, 'herald').kind).toBe('original');
    expect(verdict(story, 'copy').primarySource?.article ?? 'herald').toBe('herald');
    expect(verdict(story, 'copy').kind).not.toBe('original');
  });

  it('takes texts with mixed directions of writing, and marks that turn them around', () => {
    const mixed = `${DAM_REPORT}\n\nقال المهندس إن البوابة \u202eلم تُغلق\u202c منذ الربيع، \u2067Orlo 2024\u2069 وفق رسائل.`;
    const story = trace(HERALD, {
      id: 'mixed',
      outlet: 'mixed.example',
      language: 'ar',
      text: mixed,
      cites: [{ outlet: 'herald.example', place: 'mark' }],
    });
    expect(verdict(story, 'mixed').primarySource?.article).toBe('herald');
    for (const { left, right } of story.passages) {
      for (const { article, start, end, text } of [left, right]) {
        expect((article === 'mixed' ? mixed : DAM_REPORT).slice(start, end)).toBe(text);
      }
    }
  });

  it('is not misled by texts that share words and their neighbours without sharing what they say', () => {
    // The same pairs of neighbouring words in another order: what looks texts up sees likeness, alignment does not.
    const words = (DAM_REPORT.match(/\p{L}+/gu) ?? []).slice(0, 160);
    const pairs = words.flatMap((word, index) =>
      index % 2 === 0 ? [`${word} ${words[index + 1] ?? ''}`] : [],
    );
    const order = pairs.map((_, index) => pairs[(index * 37) % pairs.length]);
    const sentences: string[] = [];
    for (let at = 0; at < order.length; at += 8) sentences.push(`${order.slice(at, at + 8).join(' ')}.`);
    const story = trace(HERALD, { id: 'salad', outlet: 'salad.example', text: sentences.join(' ') });
    expect(verdict(story, 'salad')).toMatchObject({ kind: 'unknown', primarySource: null });
    expect(verdict(story, 'herald').kind).toBe('original');
  });

  it('is bounded where every text is made of the same words', () => {
    const vocabulary =
      'dam gate water Orlo crowns utility letters engineers spring turbines ministry village'.split(' ');
    const salad = (seed: number) =>
      Array.from({ length: 240 }, (_, index) => vocabulary[(index * (seed + 3) + seed) % vocabulary.length])
        .join(' ')
        .replace(/((?:\w+ ){12})/g, '$1. ');
    const articles = Array.from({ length: 300 }, (_, index) => ({
      id: `salad-${index}`,
      outlet: `outlet-${index}.example`,
      text: salad(index),
    }));
    const started = threadMilliseconds();
    const story = trace(...articles);
    expect(threadMilliseconds() - started).toBeLessThan(15_000);
    expect(story.verdicts.every(({ kind }) => kind === 'unknown')).toBe(true);
    expect(story.origins).toEqual([]);
  });

  it('opens a circle at its clearly weakest link', () => {
    const story = trace(
      {
        id: 'a',
        outlet: 'a.example',
        text: 'The upper gate of the Orlo dam has not closed since the spring, Bee reported.',
        cites: [{ outlet: 'b.example', words: 'Bee', confidence: 0.95 }],
      },
      {
        ...HERALD,
        id: 'b',
        outlet: 'b.example',
        cites: [{ outlet: 'a.example', words: 'Lidia', confidence: 0.71 }],
      },
    );
    expect(verdict(story, 'a').primarySource?.article).toBe('b');
  });

  it('takes an empty story and an empty text', () => {
    expect(trace().verdicts).toEqual([]);
    expect(verdict(trace({ id: 'empty', text: '' }), 'empty').kind).toBe('unknown');
  });

  it('takes a sentence of half a million characters', () => {
    const words = Array.from({ length: 80_000 }, (_, index) => `word${index % 977}`).join(' ');
    const started = threadMilliseconds();
    trace(
      { id: 'a', outlet: 'a.example', text: words },
      { id: 'b', outlet: 'b.example', text: `${words} end` },
    );
    expect(threadMilliseconds() - started).toBeLessThan(10_000);
  });

  it('takes two thousand copies of one text', () => {
    const copies = Array.from({ length: 2_000 }, (_, index) => ({
      id: `copy-${index}`,
      outlet: `outlet-${index}.example`,
      text: DAM_REPORT,
    }));
    const started = threadMilliseconds();
    const story = trace(HERALD, ...copies);
    expect(threadMilliseconds() - started).toBeLessThan(20_000);
    expect(story.verdicts).toHaveLength(2_001);
    expect(story.origins.length).toBeLessThanOrEqual(1);
  });
});

describe('the result', () => {
  const articles: readonly AnalysedArticle[] = [
    HERALD,
    {
      id: 'x',
      outlet: 'x.example',
      text: DAM_REPORT.replace('shown to us', 'seen by the Herald'),
      cites: [{ outlet: 'herald.example', words: 'the Herald' }],
    },
    { id: 'y', outlet: 'y.example', text: DAM_REPORT.slice(0, 300) },
    { id: 'z', outlet: 'z.example', text: 'Nothing at all happened at the Orlo dam.' },
  ].map(writtenArticle);

  it('does not depend on the order of the articles', () => {
    const expected = traceStory(articles, { catalogue });
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], { minLength: articles.length }), (shuffled) => {
        expect(traceStory(shuffled, { catalogue })).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('refers only to works and articles that it gives', () => {
    const sentence = fc.constantFrom(
      ...DAM_REPORT.split('\n\n'),
      'Rain fell, Aye reported.',
      'Bee says so.',
      'We saw it.',
    );
    const written = fc.record({
      outlet: fc.constantFrom('a.example', 'b.example', 'c.example'),
      text: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n')),
      cited: fc.constantFrom('a.example', 'b.example', 'c.example', null),
      role: fc.constantFrom('origin', 'support'),
      published: fc.constantFrom('2024-06-03', '2024-06-09T12:00:00Z', undefined),
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 7 }), (all) => {
        const story = trace(
          ...all.map(({ outlet, text, cited, role, published }, index): WrittenArticle => {
            const cites =
              cited === null ? [] : [{ outlet: cited, role: role as 'origin', place: 'mark' as const }];
            const own = text.includes('We saw it.') ? ['We saw it.'] : [];
            return {
              id: `article-${index}`,
              outlet,
              text,
              cites,
              own,
              ...(published === undefined ? {} : { published }),
            };
          }),
        );
        const works = new Map(story.works.map((work) => [work.id, work]));
        expect(works.size).toBe(story.works.length);
        expect(story.verdicts).toHaveLength(all.length);
        for (const { work, article } of story.derivations)
          expect(works.get(work)?.article ?? null).not.toBe(article);
        for (const { work } of story.derivations) expect(works.has(work)).toBe(true);
        for (const origin of story.origins) expect(works.has(origin)).toBe(true);
        for (const { kind, primarySource } of story.verdicts) {
          expect(kind === 'unknown').toBe(primarySource === null);
          if (primarySource !== null) expect(works.has(primarySource.work)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives facts that several articles carry, with their origins', () => {
    const { facts, works } = traceStory(articles, { catalogue });
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      expect(new Set(fact.members.map((member) => member.article)).size).toBeGreaterThan(1);
      for (const origin of fact.origins) expect(works.some((work) => work.id === origin)).toBe(true);
    }
  });
});
