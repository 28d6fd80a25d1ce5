import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import type { ArticleVerdict } from '../../core/provenance.ts';
import { analyse } from '../analyse.ts';
import { article as citing, mark } from '../citations/testing/citation-fixtures.ts';
import { MEASURED, rateOf } from '../reliability.ts';
import { traceStory } from '../trace-story.ts';

/** What is said of an article that is all there is of its story. */
function verdictOf(text: string, more: Partial<Article> = {}): ArticleVerdict {
  const { input, context } = citing(text, more);
  const article: Article = {
    ...input,
    source: 'a1',
    published: null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    image: null,
    kind: 'article',
    trace: [],
    ...more,
  };
  const { catalogue } = context;
  const [verdict] = traceStory([{ article, analysis: analyse(article, { catalogue }) }], {
    catalogue,
  }).verdicts;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const told = (text: string, more: Partial<Article> = {}): string => {
  const { kind, primarySource } = verdictOf(text, more);
  return primarySource === null ? kind : `${kind} of ${primarySource.outlet?.name}`;
};

/** What follows a lead and says nothing of where it comes from. */
const REST = [
  'The ferry had left the quay at noon with ninety people on board.',
  'Divers reached the hull before dark, and found the ramp open.',
  'The harbour was closed until the evening.',
  'Two tugs stood by in case the hull should move.',
  'The company has run the route for eleven years.',
  'Its other ferry goes on sailing.',
  'The inquiry is to end in the autumn.',
  'The captain is at home with his family.',
].join(' ');

const ledger = { domain: 'harbourledger.com', name: 'The Harbour Ledger' };

describe('an article that is alone in its story', () => {
  it('is of another outlet where the lead says plainly that the news is that outlet’s', () => {
    expect(told(`The ferry was never inspected, The Harbour Ledger reported on Monday. ${REST}`)).toBe(
      'rewrite of The Harbour Ledger',
    );
    expect(told(`“Nobody looked at the ramp,” the captain told Tellus on Monday. ${REST}`)).toBe(
      'rewrite of Tellus',
    );
  });

  it.each([
    ['had only a part in it', 'The captain wept when Channel Nine News asked him about the ramp.'],
    ['aired the occasion', 'Channel Nine News aired the hearing on Monday, and the captain wept.'],
    ['made a poll that it uses', 'The minister leads in a Harbour Ledger poll of nine hundred voters.'],
    ['counted what it uses', 'Nine hundred ferries sail without papers, by The Harbour Ledger’s own count.'],
    ['polled those who guessed', 'Analysts surveyed by Tellus had expected fewer ferries to be stopped.'],
    ['reported years ago', 'The case recalls The Harbour Ledger’s 2002 report on the quays.'],
    ['was told years ago', 'The captain, who told The Harbour Ledger in 2006 that ramps fail, is dead.'],
  ])('is not of an outlet that %s', (_, lead) => {
    expect(told(`${lead} ${REST}`)).toBe('unknown');
  });

  it('is not of the agency whose picture stands above it', () => {
    expect(told(`The ferry in the harbour of Oslo on Monday. (Sept. 26) TLS\n\n${REST}`)).toBe('unknown');
    expect(told(`The bow ramp.Tellus\n\nGood morning. ${REST}`)).toBe('unknown');
  });

  it('is the agency’s own text where its mark stands in the dateline below a headline, or at the close', () => {
    const below = `Ferry was never inspected\nUpdated: Monday, July 6, 2015, 11:12\n\nOSLO (Tellus) — ${REST}`;
    expect(told(below)).toBe('reprint of Tellus');
    expect(told(`${REST}\n\n(tls)`)).toBe('reprint of Tellus');
  });

  it('is a dispatch whose news another outlet found, where the dispatch keeps saying so', () => {
    const text = `OSLO (Tellus) — A newspaper says that the ferry was never inspected. The Harbour Ledger reported that nobody looked at the ramp. The Harbour Ledger said that it had seen letters. “We wrote twice,” the captain told The Harbour Ledger. The letters are from May, The Harbour Ledger reported. The company did not answer.`;
    const verdict = verdictOf(text);
    expect(verdict).toMatchObject({
      kind: 'reprint',
      primarySource: { outlet: { name: 'The Harbour Ledger' } },
    });
    expect(verdict.reason).toContain('Tellus');
  });

  it('takes no closing word in small letters for an agency', () => {
    expect(told(`${REST} Read on ... tls`)).toBe('unknown');
  });

  it('is not of an outlet that only its title names', () => {
    expect(told(REST, { title: 'Ferry ramp was open – Tellus' })).toBe('unknown');
  });

  it('is not of a site that only a link or a caption’s credit names', () => {
    const link = mark('source-link', 'x', { url: 'https://petition.example/ferry-ramp-2024' });
    const credit = mark('credit-line', 'Source: Ramps', { url: 'https://ramps.example/tables' });
    expect(told(REST, { marks: [link] })).toBe('unknown');
    expect(told(REST, { marks: [credit] })).toBe('unknown');
  });

  it('is of the outlet that its credit line names in full, not of one whose name is a word of it', () => {
    expect(told(REST, { marks: [mark('credit-line', 'Source: Tellus')] })).toBe('reprint of Tellus');
    expect(told(REST, { marks: [mark('credit-line', 'Copyright Valley Times')] })).toBe('unknown');
  });

  it('is not derived from its own page under another name of the site', () => {
    const url = 'https://ferry.example/news/ramp-was-open';
    const marks = [mark('canonical', 'x', { url: 'https://staging-ferry.example.org/news/ramp-was-open/' })];
    expect(told(REST, { url, marks })).toBe('unknown');
    expect(told(REST, { url, marks: [mark('canonical', 'x', { url: 'https://harbourledger.com/' })] })).toBe(
      'unknown',
    );
    const elsewhere = [mark('canonical', 'x', { url: 'https://harbourledger.com/2024/ramp-was-open' })];
    expect(told(REST, { url, marks: elsewhere })).toBe('reprint of The Harbour Ledger');
  });

  it('does not take an abbreviation that the text spells out for an outlet’s', () => {
    const text = `The Board of Owners and Pilots of Norway asks for inspections. The letter of the Oslo Pilots Norway says so, OPN said on Monday. ${REST}`;
    expect(told(text)).toBe('unknown');
  });

  it('does not take a person’s surname for an outlet', () => {
    expect(
      told(
        `The ferry of old Jonas Times sank. Nobody looked at the ramp, Times told Ann Roe. The ramp was open, Times reported. ${REST}`,
      ),
    ).toBe('unknown');
  });
});

describe('own reporting', () => {
  it('makes an article original where people told its outlet, by name or by “our”', () => {
    const text = 'The captain told The Harbour Ledger that nobody looked at the ramp.';
    expect(told(`${REST} ${text}`, { outlet: ledger })).toBe('original of The Harbour Ledger');
    expect(told(`${REST} A pilot told our reporter that the ramp was open.`, { outlet: ledger })).toBe(
      'original of The Harbour Ledger',
    );
  });

  it('is shown by the outlet’s own mark in the dateline', () => {
    const tellus = { domain: 'tellus.org', name: 'Tellus' };
    expect(told(`OSLO (Tellus) — ${REST}`, { outlet: tellus })).toBe('original of Tellus');
  });

  it('is not shown by experience that “told us” something, or by what was told to a country', () => {
    expect(told(`${REST} Years of work have told us that ramps fail.`, { outlet: ledger })).toBe('unknown');
    expect(told(`${REST} The minister told US senators that ramps fail.`, { outlet: ledger })).toBe(
      'unknown',
    );
    expect(told(`${REST} The pilot Jonas Ek told us that ramps fail.`, { outlet: ledger })).toBe(
      'original of The Harbour Ledger',
    );
  });

  it('is not shown by an ordinary word before a dash, or by the outlet’s own name there', () => {
    const byline = ['Ann Roe'];
    expect(told(`Indeed – ${REST}`, { outlet: ledger, byline })).toBe('unknown');
    expect(told(`HLR – ${REST}`, { outlet: ledger, byline })).toBe('unknown');
    expect(told(`OSLO – ${REST}`, { outlet: ledger, byline })).toBe('original of The Harbour Ledger');
  });
});

describe('confidence', () => {
  it('is never above the rate at which verdicts on the same ground were right', () => {
    const said = verdictOf(`The ferry was never inspected, The Harbour Ledger reported on Monday. ${REST}`);
    expect(said.primarySource?.confidence).toBeLessThanOrEqual(rateOf('said in the first sentence'));
    const own = verdictOf(`${REST} The captain told The Harbour Ledger that ramps fail.`, { outlet: ledger });
    expect(own.primarySource?.confidence).toBeCloseTo(rateOf('own name, once'), 2);
  });

  it('is shrunk: below the plain rate, and below belief where nothing speaks for a ground', () => {
    for (const [ground, { given, right }] of Object.entries(MEASURED)) {
      const rate = rateOf(ground as keyof typeof MEASURED);
      expect(right).toBeLessThanOrEqual(given);
      if (right * 3 > given) expect(rate).toBeLessThan(right / given);
    }
  });
});
