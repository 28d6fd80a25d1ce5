import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../core/outcome.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { readCapture } from '../read-capture.ts';
import { parseNewsCollection, sniffNewsml } from './parse-newsml.ts';

const outlet = (domain: string, name: string) => ({
  domain,
  name,
  aliases: [],
  ambiguousAliases: [],
  otherDomains: [],
  country: null,
  languages: [],
  kind: 'agency' as const,
  owner: null,
});
const catalogue = createOutletCatalogue([
  outlet('northwire.example', 'North Wire'),
  outlet('coastpress.example', 'Coast Press'),
]);

function read(body: string, firstSeen = '2024-05-03T12:00:00Z') {
  const input = { id: 'a', source: 'feed', url: null, contentType: null, body, firstSeen };
  const result = readCapture(input, { catalogue });
  return result.outcome === 'article' ? { ...result.article, outcome: result.outcome } : result;
}

const TEXT = [
  'The ferry ran aground off Tarn Head at noon.',
  'All 40 people on board are safe, the harbour office said.',
];
const HTML = TEXT.map((line) => `<p>${line}</p>`).join('');
const COMMON = {
  uri: 'https://northwire.example/ferry',
  type: 'text',
  language: 'en',
  versioncreated: '2024-05-03T11:00:00Z',
  firstcreated: '2024-05-03T12:15:00+02:00',
};
const ninjs = (fields: object) => JSON.stringify({ ...COMMON, ...fields });

describe('a ninjs document', () => {
  it('is an article, whichever version of the standard it follows', () => {
    const expected = {
      outcome: 'article',
      url: COMMON.uri,
      outlet: { domain: 'northwire.example', name: 'North Wire' },
      title: 'Ferry runs aground',
      byline: ['Ann Lee', 'Bo Ek'],
      published: '2024-05-03T12:15:00+02:00',
      modified: '2024-05-03T11:00:00Z',
      language: 'en',
      text: TEXT.join('\n\n'),
    };
    const of1 = { headline: 'Ferry runs aground', byline: 'By Ann Lee and Bo Ek', body_xhtml: HTML };
    const of2 = {
      headlines: [{ role: 'main', value: 'Ferry runs aground' }],
      by: 'Ann Lee, Bo Ek',
      bodies: [
        { role: 'short', contenttype: 'text/html', value: '<p>Short.</p>' },
        { role: 'main', contenttype: 'text/html', value: HTML },
      ],
    };
    const { versioncreated, firstcreated, ...rest } = COMMON;
    const of3 = {
      ...rest,
      versionCreated: versioncreated,
      firstCreated: firstcreated,
      headlines: of2.headlines,
      by: of2.by,
      bodies: [{ role: 'main', contentType: 'text/plain', value: TEXT.join('\n\n') }],
    };
    for (const document of [ninjs(of1), ninjs(of2), JSON.stringify(of3)])
      expect(read(document)).toMatchObject(expected);
  });

  it('keeps who the content came from, if that is somebody else', () => {
    const document = ninjs({
      body_html: HTML,
      infosources: [{ name: 'Coast Press' }, { name: 'North Wire' }],
    });
    expect(read(document)).toMatchObject({ marks: [{ type: 'credit-line', text: 'Coast Press' }] });
  });

  it('is the outcome that its publisher asks for', () => {
    const outcome = (fields: object) => read(ninjs({ body_html: HTML, ...fields })).outcome;
    expect(outcome({ pubstatus: 'canceled' })).toBe('gone');
    expect(outcome({ pubstatus: 'withheld' })).toBe('embargoed');
    expect(outcome({ embargoed: '2024-05-03T13:00:00Z' })).toBe('embargoed');
    expect(outcome({ embargoed: '2024-05-03T11:00:00Z' })).toBe('article');
  });

  it('is no article without text: a picture, a plan, other JSON', () => {
    expect(read(ninjs({ type: 'picture', description_text: 'A ferry' })).outcome).toBe('unsupported-type');
    expect(read(ninjs({ headline: 'Ferry runs aground' })).outcome).toBe('no-text');
    expect(read('{"uri": "https://northwire.example/", "price": 3}').outcome).toBe('unsupported-type');
  });
});

const item = (content: string, more = '', type = 'text') => `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:northwire.example:1" version="2" standard="NewsML-G2" xml:lang="en">
 <rightsInfo><copyrightHolder uri="https://northwire.example/"/></rightsInfo>
 <itemMeta><itemClass qcode="ninat:${type}"/><provider literal="NW"/><versionCreated>2024-05-03T11:00:00Z</versionCreated>
  <firstCreated>2024-05-03T10:15:00Z</firstCreated><pubStatus qcode="stat:usable"/>${more}</itemMeta>
 <contentMeta><by>By Ann Lee</by><creditline>North Wire</creditline><headline>Ferry &amp; crew safe</headline>
  <infoSource><name>Coast Press</name></infoSource></contentMeta>
 <contentSet>${content}</contentSet></newsItem>`;
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${HTML}</body></html></inlineXML>`;
const NITF = `<nitf><head><title>Ferry &amp; crew safe</title><docdata><date.issue norm="20240503T101500+0000"/></docdata></head>
 <body><body.head><hedline><hl1>Ferry &amp; crew safe</hl1></hedline><byline>By Ann Lee</byline></body.head>
 <body.content><block id="b1"><media media-type="image"/>${HTML}</block></body.content></body></nitf>`;

describe('a NewsML-G2 item', () => {
  it('is an article, with its body in XHTML, NITF or plain text', () => {
    const plain = `<inlineData contenttype="text/plain">${TEXT.join('\n\n')}</inlineData>`;
    for (const content of [XHTML, `<inlineXML>${NITF}</inlineXML>`, plain]) {
      expect(read(item(content))).toMatchObject({
        outcome: 'article',
        outlet: { domain: 'northwire.example', name: 'North Wire' },
        title: 'Ferry & crew safe',
        byline: ['Ann Lee'],
        published: '2024-05-03T10:15:00Z',
        language: 'en',
        text: TEXT.join('\n\n'),
        marks: [{ type: 'credit-line', text: 'Coast Press' }],
      });
    }
  });

  it('may be a NITF document alone, and prefixes do not matter', () => {
    const expected = {
      title: 'Ferry & crew safe',
      published: '2024-05-03T10:15:00Z',
      text: TEXT.join('\n\n'),
    };
    expect(read(NITF)).toMatchObject({ ...expected, byline: ['Ann Lee'] });
    const prefixed = item(XHTML)
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    expect(read(prefixed)).toMatchObject(expected);
  });

  it('is embargoed, or no text', () => {
    expect(read(item(XHTML, '<embargoed>2024-05-04T00:00:00Z</embargoed>')).outcome).toBe('embargoed');
    expect(read(item('', '', 'picture')).outcome).toBe('unsupported-type');
    expect(read(item('')).outcome).toBe('no-text');
    expect(
      read('<?xml version="1.0"?><conceptItem><concept><name>Ferry</name></concept></conceptItem>').outcome,
    ).toBe('unsupported-type');
  });

  it('does not expand entities that a document declares, and is read when it is nested without end', () => {
    const bomb = `<!DOCTYPE newsItem [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${item(XHTML.replace('noon', '&b;')).slice(38)}`;
    expect(JSON.stringify(read(bomb))).not.toContain('aaaaaaaaaa');
    const start = threadMilliseconds();
    expect(OUTCOMES).toContain(read(item(`<inlineXML>${'<p>'.repeat(200_000)}`)).outcome);
    expect(threadMilliseconds() - start).toBeLessThan(3_000);
  });
});

it.each([
  ['a code', item('', '', `${'<div>'.repeat(40_000)}`.replaceAll('<', '&lt;'))],
  [
    'CDATA without end',
    item(`<inlineXML><html><body>${'<![CDATA['.repeat(40_000)}</body></html></inlineXML>`),
  ],
  ['empty elements', item(`<inlineXML><html><body>${'<a '.repeat(60_000)}</body></html></inlineXML>`)],
  ['brackets of JSON', `{"uri": "a", "body_text": "${'<p '.repeat(60_000)}"}`],
])('takes bounded time for %s', (_name, document) => {
  const start = threadMilliseconds();
  expect(OUTCOMES).toContain(read(document).outcome);
  expect(threadMilliseconds() - start).toBeLessThan(3_000);
});

describe('a collection of items', () => {
  const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><channel>desk</channel></header>
    <itemSet>${item(XHTML).slice(38)}<packageItem guid="p"><groupSet><group><itemRef residref="urn:2" href="https://northwire.example/2">
    <title>Two</title></itemRef><itemRef residref="urn:3"/></group></groupSet></packageItem></itemSet></newsMessage>`;

  it('gives each item as a document of its own, and the references that lead somewhere', () => {
    expect(sniffNewsml(message)).toBe('collection');
    const found = parseNewsCollection(message);
    expect(found?.items.map(({ id }) => id)).toEqual(['urn:newsml:northwire.example:1']);
    expect(read(found?.items[0]?.xml ?? '')).toMatchObject({ title: 'Ferry & crew safe' });
    expect(found?.entries).toMatchObject([{ url: 'https://northwire.example/2', title: 'Two' }]);
  });
});

it('any pieces of such documents give one named outcome', () => {
  const pieces = [item(XHTML), NITF, ninjs({ body_html: HTML })].flatMap((document) =>
    document.split(/(?=[<{,])/),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('<newsItem>', '<nitf>', '{"uri": "a", "body_text": "x"', ''),
      fc.array(fc.constantFrom(...pieces, '<![CDATA[', ']]>', '<!--', '{', '[', '"', '\u0000'), {
        maxLength: 40,
      }),
      (opening, rest) => {
        const { outcome } = read(opening + rest.join(''));
        expect(OUTCOMES).toContain(outcome);
        expect(outcome).not.toBe('reader-failed');
      },
    ),
    { numRuns: 300 },
  );
});
