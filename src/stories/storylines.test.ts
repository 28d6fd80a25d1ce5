import { describe, expect, it } from 'vitest';
import { clusterFeatures } from './cluster-documents.ts';
import { findStorylines } from './storylines.ts';

function member(story: string, published: string, ...texts: string[]) {
  return {
    story,
    articles: texts.map((text, at) =>
      clusterFeatures({ id: `${story} ${at}`, title: null, text, published, language: 'en' }),
    ),
  };
}

const sinking = member(
  'sinking',
  '2024-01-10',
  'The trawler Grey Heron sank off Cape Morrow on Monday. The owner, Tidewell Fisheries, said that the crew of the trawler was safe.',
);
const inquiry = member(
  'inquiry',
  '2024-05-02',
  'An inquiry found that Tidewell Fisheries had not repaired the trawler Grey Heron before it sank off Cape Morrow. The crew had warned the owner.',
);
const election = member(
  'election',
  '2024-05-03',
  'Voters in Brennland chose Marta Quill as mayor on Sunday. Her rival Otto Venn conceded before midnight.',
);

describe('findStorylines', () => {
  it('joins stories of one course of events, oldest first, with reasons, and leaves others alone', () => {
    const lines = findStorylines([inquiry, election, sinking]);
    expect(lines.map(({ stories }) => stories)).toEqual([['sinking', 'inquiry']]);
    expect(lines[0]?.evidence.find(({ type }) => type === 'name')?.text).toContain('Heron');
  });

  it('is a chain over months: each story goes on from the last one before it, with the reasons of that step', () => {
    const verdict = member(
      'verdict',
      '2024-11-20',
      'A court fined Tidewell Fisheries for the loss of the trawler Grey Heron off Cape Morrow. The owner had not repaired the trawler, and the crew had warned it.',
    );
    const [line, ...others] = findStorylines([verdict, inquiry, election, sinking]);
    expect(others).toEqual([]);
    expect(line?.stories).toEqual(['sinking', 'inquiry', 'verdict']);
    expect(line?.steps.map(({ story, before }) => [story, before])).toEqual([
      ['inquiry', 'sinking'],
      ['verdict', 'inquiry'],
    ]);
    expect(line?.steps[1]?.score).toBeGreaterThan(0.3);
    expect(line?.steps[1]?.evidence[0]?.text).toContain('Tidewell');
  });

  it('puts a story without a time at the end, and says that it may have come sooner', () => {
    const undated = { ...sinking, articles: sinking.articles.map((article) => ({ ...article, time: null })) };
    const [line] = findStorylines([undated, inquiry, election]);
    expect(line?.stories).toEqual(['inquiry', 'sinking']);
    expect(line?.steps[0]?.evidence.at(-1)).toMatchObject({
      type: 'time',
      note: expect.stringContaining('sooner'),
    });
    expect(findStorylines([inquiry, sinking])[0]?.evidence.map(({ type }) => type)).not.toContain('time');
  });

  it('gives no storyline for one story or none', () => {
    expect(findStorylines([sinking])).toEqual([]);
    expect(findStorylines([])).toEqual([]);
  });
});
