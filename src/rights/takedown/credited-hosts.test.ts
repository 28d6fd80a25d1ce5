import { expect, it } from 'vitest';
import type { Citation } from '../../core/citation.ts';
import { creditedHosts } from './credited-hosts.ts';

const citation = (domain: string | null, more: Partial<Citation> = {}): Citation => ({
  ...{ start: null, end: null, text: 'Ledger', cue: null, statement: null, via: null, confidence: 0.9 },
  ...{ outlet: domain === null ? null : { domain, name: 'Ledger' }, work: null },
  ...{ role: 'origin', place: 'body', ...more },
});

it('names hosts that a text says it comes from, and none that it only mentions', () => {
  const work = { url: 'https://Wire.example/a', title: null, byline: [], published: null };
  expect(
    creditedHosts([
      citation('ledger.example'),
      citation('ledger.example', { place: 'mark' }),
      citation(null, { work, place: 'link' }),
      citation('support.example', { role: 'support' }),
      citation('subject.example', { role: 'mention' }),
      citation(null),
    ]),
  ).toEqual(['ledger.example', 'wire.example']);
});
