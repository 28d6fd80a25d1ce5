import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../core/outlet.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { type ToldPage, traceTold } from '../testing/told-story.ts';

const catalogue = createOutletCatalogue([
  outlet('ledger.example', 'The Harbour Ledger', 'Quay Media'),
  outlet('post.example', 'Orlo Post', null),
]);

function outlet(domain: string, name: string, owner: string | null): Outlet {
  const names = { aliases: [], ambiguousAliases: [], otherDomains: [] };
  return { domain, name, ...names, country: null, languages: ['en'], kind: 'newspaper', owner };
}

function page(id: string, text: string): ToldPage {
  return {
    id,
    url: `https://${id}/1`,
    title: 'Harbour sale',
    published: null,
    byline: [],
    language: 'en',
    text,
  };
}

/** What the evidence says of the work of an outlet: the words of one field, with their notes. */
function said(pages: readonly ToldPage[], outlet: string, field: string): string[] {
  const work = traceTold(pages, catalogue).works.find((each) => each.outlet?.domain === outlet);
  return (work?.evidence ?? [])
    .filter((each) => each.field === field)
    .map(({ text, note }) => `${text}: ${note}`);
}

describe('whom a work has its news from', () => {
  it('is who an uncaptured report is said to cite, by name or not', () => {
    const text =
      'The harbour will be sold in May, The Harbour Ledger reported, citing two city officials.\n\nThe quay is old.';
    expect(said([page('post.example', text)], 'ledger.example', 'speaker')).toEqual([
      'two city officials: The text says that The Harbour Ledger has it from “two city officials”, not named.',
    ]);
  });

  it('is no outlet, which is a work itself', () => {
    const text = 'The harbour will be sold in May, The Harbour Ledger reported, citing Orlo Post.';
    expect(said([page('gazette.example', text)], 'ledger.example', 'speaker')).toEqual([]);
  });

  it('is who speaks in a captured report of its outlet’s own, each once', () => {
    const text =
      '“The quay is rotten,” harbour master Maren Holt told The Harbour Ledger.\n\n“It will not last,” Holt said. Two officials said that the sale was agreed.';
    expect(said([page('ledger.example', text)], 'ledger.example', 'speaker')).toEqual([
      'Maren Holt: The report itself has it from “Maren Holt”.',
      'Two officials: The report itself has it from “Two officials”, not named.',
    ]);
  });

  it('is nobody where the report shows no reporting of its own', () => {
    const text = 'The harbour will be sold. “The quay is rotten,” Maren Holt said.';
    expect(said([page('ledger.example', text)], 'ledger.example', 'speaker')).toEqual([]);
  });
});

describe('whom a work’s outlet belongs to', () => {
  it('is its owner group in the catalogue', () => {
    const text = 'The harbour will be sold in May, The Harbour Ledger reported on Monday.';
    expect(said([page('post.example', text)], 'ledger.example', 'owner')).toEqual([
      'Quay Media: The Harbour Ledger belongs to Quay Media, as the catalogue of outlets says.',
    ]);
  });
});
