import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../core/outlet.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import type { CaptureInput } from './capture-input.ts';
import { readCapture } from './read-capture.ts';

/**
 * A case is two files: `name.html` or `name.txt`, and `name.expected.json`, which holds what the reader is given beside the
 * bytes (`input`) and what it must find (`expect`; text as paragraphs).
 */
interface Expectation {
  readonly input?: Partial<Pick<CaptureInput, 'url' | 'contentType' | 'firstSeen'>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder);
const inputs = files.filter((file) => !file.endsWith('.expected.json'));
const expectations = files.filter((file) => file.endsWith('.expected.json'));

const outlet = (domain: string, name: string): Outlet => ({
  domain,
  name,
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: [],
  kind: 'newspaper',
  owner: null,
});
const catalogue = createOutletCatalogue([
  outlet('harborcourier.example', 'Harbor Courier'),
  outlet('northwire.example', 'North Wire'),
  outlet('porechye.example', 'Вестник Поречья'),
  outlet('depechedusud.example', 'La Dépêche du Sud'),
  outlet('diariodelvalle.example', 'Diario del Valle'),
]);

const nameOf = (file: string) => file.replace(/\.(?:html|txt)$/, '');

describe('reading the fixtures', () => {
  it('finds an expectation for every input and an input for every expectation', () => {
    const expected = expectations.map((file) => file.replace('.expected.json', '')).sort();
    expect(inputs.map(nameOf).sort()).toEqual(expected);
  });

  it.each(inputs)('reads %s as expected', (file) => {
    const path = join(folder, `${nameOf(file)}.expected.json`);
    const { input, expect: wanted } = JSON.parse(readFileSync(path, 'utf8')) as Expectation;
    const result = readCapture(
      {
        id: file,
        source: file,
        url: input?.url ?? null,
        contentType: input?.contentType ?? null,
        body: readFileSync(join(folder, file)),
        firstSeen: input?.firstSeen ?? null,
      },
      { catalogue },
    );
    const found: Record<string, unknown> =
      result.outcome === 'article'
        ? { ...result.article, outcome: 'article', text: result.article.text.split('\n\n') }
        : { ...result };
    for (const [key, value] of Object.entries(wanted)) {
      if (key === 'marks') expect(found['marks'], key).toEqual(value);
      else expect(found[key], key).toEqual(value);
    }
  });
});
