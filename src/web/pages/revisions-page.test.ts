import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../core/compare-texts.ts';
import type { Revision } from '../../core/revision.ts';
import type { RevisionsView } from '../../store/news-reader.ts';
import { readPage } from '../fixtures/read-page.ts';
import { revisionsPage } from './revisions-page.ts';

const FIRST = 'Two people are missing.\n\nThe harbour is closed.\n\nBoats wait outside.';
const SECOND =
  'Three people are missing.\n\nThe harbour is closed.\n\nBoats wait outside.\n\n<b>More</b> follows.';

const version = (number: number, changes: Partial<Revision> = {}): Revision => ({
  number,
  id: `c${number}`,
  wasRevisionOf: number === 1 ? null : `c${number - 1}`,
  origin: 'page',
  title: 'Ferry sinks',
  byline: ['Ann Lee'],
  published: '2026-11-22T07:30:00Z',
  modified: null,
  firstSeen: `2026-11-22T08:0${number}:00Z`,
  unchangedUntil: null,
  change: null,
  ...changes,
});

function show(revisions: readonly Revision[], changes: Partial<RevisionsView> = {}) {
  const article = {
    id: 'a',
    url: 'https://one.example/ferry',
    title: 'Ferry sinks',
    outlet: null,
    language: 'en',
  };
  const view = { article, total: revisions.length, isWithheld: false, revisions, ...changes };
  const markup = String(revisionsPage(view, 1, 10));
  return { markup, ...readPage(markup) };
}

const changed = version(2, {
  byline: ['Ann Lee', 'Bo Ek'],
  modified: '2026-11-22T08:00:00Z',
  unchangedUntil: '2026-11-22T08:01:30Z',
  change: compareTexts({ title: 'Ferry sinks', text: FIRST }, { title: 'Ferry sank', text: SECOND }),
});

describe('the page of versions', () => {
  it('marks what was changed word by word, in title, people and text, also for those who do not see marks', () => {
    const { markup, text } = show([changed, version(1)]);
    expect(markup).toContain('<del><span class="visually-hidden">[left out: </span>Two');
    expect(markup).toContain('<ins><span class="visually-hidden">[put in: </span>Three');
    expect(text).toMatch(/Title Ferry \[left out: sinks *\] \[put in: sank *\]/);
    expect(text).toMatch(/By \[left out: Ann Lee *\] \[put in: Ann Lee, Bo Ek *\]/);
    expect(text).toMatch(/6 words put in, 2 words left out/);
  });

  it('folds what stayed, and shows no markup of others', () => {
    const { markup } = show([changed, version(1)]);
    expect(markup).toContain('<summary>2 paragraphs unchanged</summary>');
    expect(markup).toContain('&lt;b&gt;More&lt;/b&gt; follows.');
  });

  it('tells when, by both clocks', () => {
    const { text } = show([changed, version(1)]);
    expect(text).toMatch(/First seen by Headwater 22 Nov 2026, 08:02 UTC/);
    expect(text).toMatch(/Last seen before that 22 Nov 2026, 08:01 UTC/);
    expect(text).toMatch(/Changed, says the page 22 Nov 2026, 08:00 UTC/);
  });

  it('says why a version shows no change', () => {
    expect(show([version(1)]).text).toContain('The first version that was seen.');
    const feed = [version(2), version(1, { origin: 'feed' })];
    expect(show(feed).text).toContain('before that, only what a feed gave of it was known');
    expect(show([version(2, { origin: 'withheld' }), version(1)], { isWithheld: true }).text).toMatch(
      /Its text is kept no more, by the word of its publisher/,
    );
  });

  it('leads back to the article, and has an address for each version', () => {
    const page = show([changed, version(1)]);
    expect(page.hrefs()).toContain('/article/a');
    expect(page.ids()).toEqual(expect.arrayContaining(['version-1', 'version-2']));
  });
});
