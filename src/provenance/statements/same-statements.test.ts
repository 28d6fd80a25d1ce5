import { describe, expect, it } from 'vitest';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { textProfile } from '../align/profile.ts';
import { sameStatements } from './same-statements.ts';
import { analysedText } from './statement-fixtures.ts';

const profile = (id: string, text: string, language = 'en') => textProfile(analysedText(id, text, language));
const nothingKnown = () => false;

describe('sameStatements', () => {
  const TOLD = 'Police arrested nine smugglers of cocaine at the Lindow ferry terminal on Tuesday.';
  const RETOLD =
    'On Tuesday officers at the terminal of the Lindow ferry detained nine people accused of trafficking cocaine.';

  it('finds what two articles say in other words, never within one article or across languages', () => {
    expect(sameStatements([profile('a', TOLD), profile('b', RETOLD)], nothingKnown)).toMatchObject([
      { left: { article: 'a', sentence: 0 }, right: { article: 'b', sentence: 0 } },
    ]);
    expect(sameStatements([profile('a', `${TOLD} ${RETOLD}`)], nothingKnown)).toEqual([]);
    expect(sameStatements([profile('a', TOLD), profile('b', RETOLD, 'de')], nothingKnown)).toEqual([]);
  });

  it('leaves out pairs that are known to have others', () => {
    expect(sameStatements([profile('a', TOLD), profile('b', RETOLD)], () => true)).toEqual([]);
  });

  it('takes bounded time for sentences that share all their words, and none for stories without end', () => {
    const text = 'Police arrested nine smugglers of cocaine at the ferry terminal. '.repeat(1_000);
    const articles = [profile('a', text), profile('b', text)];
    const started = threadMilliseconds();
    sameStatements(articles, nothingKnown);
    expect(threadMilliseconds() - started).toBeLessThan(3_000);
    const endless = [...articles, profile('c', text), profile('d', text)];
    expect(sameStatements(endless, nothingKnown)).toEqual([]);
  });
});
