import { describe, expect, it } from 'vitest';
import type { Dossier, DossierArticle } from '../../core/dossier.ts';
import type { Derivation, PrimarySource, Work } from '../../core/provenance.ts';
import { toDot } from './dot.ts';
import { toJsonLd } from './json-ld.ts';
import { toProvJson } from './prov-json.ts';
import { toSvg } from './svg.ts';

const herald = { domain: 'herald.example', name: 'The "Herald"' };
const post = { domain: 'post.example', name: 'Post' };
const dam: Work = {
  id: 'work_dam',
  outlet: herald,
  url: 'https://herald.example/dam',
  title: 'A dam \\ leaks',
  byline: ['Ana Brek'],
  published: '2024-06-03',
  article: null,
  evidence: [],
};
const wire: Work = {
  ...dam,
  id: 'work_wire',
  outlet: { domain: 'wire.example', name: 'Wire' },
  url: null,
  derivedFrom: [{ work: 'work_dam', confidence: 0.8, evidence: [] }],
};
const own: Work = {
  ...dam,
  id: 'work_own',
  outlet: post,
  url: null,
  title: null,
  article: 'b',
  byline: [],
  evidence: [said('speaker', 'a "dam" warden'), said('owner', 'Roe Media')],
};

const dossier: Dossier = {
  articles: [
    article('a', { kind: 'excerpt', primarySource: primary(dam) }),
    article('b', { kind: 'original', primarySource: primary(own) }),
    article('c', { kind: 'reprint', primarySource: primary(own), outlet: null }),
  ],
  works: [dam, own, wire],
  derivations: [
    derivation('a', dam, 'excerpt'),
    derivation('c', own, 'reprint'),
    derivation('b', dam, 'mention'),
  ],
  stories: [
    {
      id: 'story_1',
      headline: 'Dam',
      articles: ['a', 'b', 'c'],
      origins: ['work_dam', 'work_own'],
      independentOrigins: 2,
    },
  ],
  storylines: [],
  quotes: [],
  figures: [],
  facts: [],
  people: [],
  passages: [],
  failures: [],
};

function said(field: 'speaker' | 'owner', text: string): Work['evidence'][number] {
  return { field, type: 'quote', article: 'b', start: 0, end: 4, text, note: '' };
}

function article(id: string, more: Partial<DossierArticle>): DossierArticle {
  return {
    id,
    source: `${id}.html`,
    url: `https://post.example/${id}`,
    outlet: post,
    title: `Title of ${id}`,
    byline: [],
    published: '2024-06-03T08:00:00Z',
    modified: null,
    firstSeen: null,
    language: 'en',
    text: 'Text.',
    image: null,
    readingMinutes: 1,
    kind: 'unknown',
    primarySource: null,
    reason: '',
    evidence: [],
    ...more,
  };
}

function derivation(from: string, work: Work, kind: Derivation['kind']): Derivation {
  return { article: from, work: work.id, kind, share: 0.5, confidence: 0.9, evidence: [] };
}

function primary(work: Work): PrimarySource {
  const { id, outlet, url, title, byline, published } = work;
  return {
    work: id,
    outlet,
    url,
    title,
    byline,
    published,
    article: work.article,
    confidence: 0.9,
    evidence: [],
  };
}

describe('PROV-JSON', () => {
  const document = toProvJson(dossier);

  it('has an entity for every article and every uncaptured work, and none twice', () => {
    expect(Object.keys(document.entity).sort()).toEqual([
      'hw:a',
      'hw:b',
      'hw:c',
      'hw:statement.1',
      'hw:work_dam',
      'hw:work_wire',
    ]);
  });

  it('refers only to entities and agents that it describes', () => {
    const known = new Set([...Object.keys(document.entity), ...Object.keys(document.agent)]);
    const { wasAttributedTo, wasDerivedFrom, alternateOf, actedOnBehalfOf } = document;
    const relations = [wasAttributedTo, wasDerivedFrom, alternateOf, actedOnBehalfOf];
    for (const record of relations.flatMap((relation) => Object.values(relation))) {
      for (const [name, value] of Object.entries(record)) {
        if (/entity|agent|alternate|delegate|responsible/i.test(name)) expect(known).toContain(value);
      }
    }
  });

  it('says quotation, alternate and primary source in the words of PROV', () => {
    const types = Object.values(document.wasDerivedFrom).map((record) => record['prov:type']);
    expect(types).toContainEqual({ $: 'prov:Quotation', type: 'prov:QUALIFIED_NAME' });
    expect(types).toContainEqual({ $: 'prov:PrimarySource', type: 'prov:QUALIFIED_NAME' });
    expect(Object.values(document.alternateOf)).toEqual([
      { 'prov:alternate1': 'hw:c', 'prov:alternate2': 'hw:b' },
    ]);
  });

  it('says what an uncaptured work takes from another', () => {
    expect(Object.values(document.wasDerivedFrom)).toContainEqual({
      'prov:generatedEntity': 'hw:work_wire',
      'prov:usedEntity': 'hw:work_dam',
      'hw:confidence': { $: '0.8', type: 'xsd:double' },
    });
  });

  it('says who told a report its news, and whom its outlet belongs to', () => {
    expect(document.entity['hw:statement.1']).toMatchObject({ 'prov:label': 'a "dam" warden' });
    expect(Object.values(document.wasDerivedFrom)).toContainEqual({
      'prov:generatedEntity': 'hw:b',
      'prov:usedEntity': 'hw:statement.1',
    });
    expect(Object.values(document.actedOnBehalfOf)).toEqual([
      { 'prov:delegate': 'hw:outlet.post.example', 'prov:responsible': 'hw:owner.Roe%20Media' },
    ]);
  });

  it('writes every value as a string or a literal with string and type, under declared prefixes', () => {
    const prefixes = new Set([...Object.keys(document.prefix), 'prov', 'xsd', '_']);
    const { prefix, ...sections } = document;
    expect(Object.values(prefix).every((namespace) => URL.canParse(namespace))).toBe(true);
    for (const [id, record] of Object.values(sections).flatMap((section) => Object.entries(section))) {
      expect(prefixes).toContain(id.split(':')[0]);
      for (const [name, value] of Object.entries(record)) {
        expect(prefixes).toContain(name.split(':')[0]);
        for (const one of [value].flat()) {
          if (typeof one === 'string') continue;
          expect(Object.keys(one as object).sort()).toEqual(['$', 'type']);
          expect(Object.values(one as object).every((part) => typeof part === 'string')).toBe(true);
        }
      }
    }
  });

  it('does not make an original its own primary source', () => {
    for (const record of Object.values(document.wasDerivedFrom)) {
      expect(record['prov:generatedEntity']).not.toBe(record['prov:usedEntity']);
    }
  });
});

describe('JSON-LD', () => {
  const graph = toJsonLd(dossier)['@graph'];
  const node = (id: string) => graph.find((candidate) => candidate['@id'] === id);

  it('names articles by their links and says what they are based on', () => {
    expect(node('https://post.example/a')).toMatchObject({
      'prov:wasQuotedFrom': [{ '@id': 'https://herald.example/dam' }],
      'prov:hadPrimarySource': { '@id': 'https://herald.example/dam' },
      'schema:isBasedOn': [{ '@id': 'https://herald.example/dam' }],
    });
  });

  it('tells what an article refers to from what it is based on, and says who told it', () => {
    const original = node('https://post.example/b');
    expect(original).toMatchObject({
      'schema:citation': [{ '@id': 'https://herald.example/dam' }],
      'prov:wasDerivedFrom': [{ '@id': 'https://herald.example/dam' }, { 'schema:name': 'a "dam" warden' }],
    });
    expect(original).not.toHaveProperty('schema:isBasedOn');
    expect(node('hw:outlet.post.example')).toMatchObject({
      'schema:parentOrganization': { 'schema:name': 'Roe Media' },
    });
  });

  it('needs nothing from elsewhere to be read: the context is inline and knows every prefix', () => {
    const document = toJsonLd(dossier);
    const known = new Set(Object.keys(document['@context']));
    expect(Object.values(document['@context']).every((value) => URL.canParse(String(value)))).toBe(true);
    const names = [...JSON.stringify(document['@graph']).matchAll(/"(\w+):[\w-]+":/g)].map(
      (match) => match[1],
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(known).toContain(name);
  });

  it('says what an uncaptured work takes from another', () => {
    expect(node('hw:work_wire')).toMatchObject({
      'prov:wasDerivedFrom': [{ '@id': 'https://herald.example/dam' }],
    });
  });

  it('gives stories with their origins', () => {
    expect(node('hw:story_1')).toMatchObject({ 'hw:independentOrigins': 2 });
  });
});

describe('DOT', () => {
  const lines = toDot(dossier).split('\n');

  it('draws every article once and every derivation', () => {
    expect(lines.filter((line) => /^ +"a" \[/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(' -> '))).toHaveLength(5);
    expect(lines.some((line) => line.includes('"work_dam" [style=dashed'))).toBe(true);
  });

  it('keeps quotation marks and backslashes from ending a label', () => {
    for (const line of lines) expect((line.replace(/\\./g, '').match(/"/g) ?? []).length % 2).toBe(0);
  });
});

describe('SVG', () => {
  it('draws every article, work and derivation of the graph', async () => {
    const svg = await toSvg(dossier);
    expect(svg).toMatch(/<svg width="[\d.]+pt"/);
    for (const label of [
      'Title of a',
      'Title of b',
      'The &quot;Herald&quot;',
      'A dam \\ leaks',
      'not captured',
    ])
      expect(svg).toContain(label);
    expect(svg.match(/class="node"/g)).toHaveLength(6);
    expect(svg.match(/class="edge"/g)).toHaveLength(5);
  });

  it('holds nothing that a title could do harm with', async () => {
    const title = '</text><script>alert(1)</script>\u0000\u000b\ud800 "x" <b>';
    const svg = await toSvg({ ...dossier, articles: [article('a', { kind: 'unknown', title })] });
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\ud800]/);
    expect(svg).toContain('&lt;script&gt;alert(1)');
  });

  it('is not drawn of more articles than a picture can show', async () => {
    const articles = Array.from({ length: 1_001 }, (_, at) => article(`x${at}`, { kind: 'unknown' }));
    await expect(toSvg({ ...dossier, articles })).rejects.toMatchObject({ code: 'bad-input' });
  });
});
