import fc from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { tokenizePage } from './tokenize-page.ts';

type Token = string | readonly [kind: 'start' | 'end', name: string, attributes?: Record<string, string>];

describe('the tokenizer of pages', () => {
  it('gives tags with their attributes, and text with its character references decoded', () => {
    expect(tokensOf('<P CLASS="a &amp; b" hidden>Tom &amp; Ann &mdash; 5 < 6</p >')).toEqual([
      ['start', 'p', { class: 'a & b', hidden: '' }],
      'Tom & Ann — 5 < 6',
      ['end', 'p'],
    ]);
  });

  it('keeps the first of two attributes of one name, and those that readers look at', () => {
    expect(tokensOf(`<a onclick=go() href='/one' HREF=/two data-x="3">`)).toEqual([
      ['start', 'a', { href: '/one' }],
    ]);
  });

  it('leaves alone what reads as a reference within an address', () => {
    expect(tokensOf('<a href="/?a=1&copy=2&amp;b=3">')).toEqual([
      ['start', 'a', { href: '/?a=1&copy=2&b=3' }],
    ]);
  });

  it('takes the content of scripts as text up to their end tag, and that of titles with references', () => {
    expect(tokensOf('<script>if (a</b/.exec(c)) "</div>"</SCRIPT><title>Q&amp;A <b></title>')).toEqual([
      ['start', 'script', {}],
      'if (a</b/.exec(c)) "</div>"',
      ['end', 'script'],
      ['start', 'title', {}],
      'Q&A <b>',
      ['end', 'title'],
    ]);
  });

  it('skips comments in all the forms that browsers know', () => {
    expect(tokensOf('a<!-- <b> -->b<!-->c<!--->d<!--e--!>f<!x>g<?php echo ?>h</ i>j')).toEqual(['abcdfghj']);
  });

  it('drops a tag that the page ends within', () => {
    expect(tokensOf('text<a href="/one>never closed')).toEqual(['text']);
    expect(tokensOf('text</a')).toEqual(['text']);
  });

  it('tells what htmlparser2 tells of any markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('').replace(MISSED_REFERENCE, ' &') + CLOSING;
        expect(tokensOf(html)).toEqual(tokensOfHtmlparser2(html));
      }),
      { numRuns: 1_000 },
    );
  });
});

const piece = fc.constantFrom(
  ...'<|</|<!--|-->|--!>|<!|<?|<![CDATA[|]]>|>|/>|/|=|"|\'|&|&amp;|&amp|&copy|&notit;|&#65;|&#x41|&#|;|<p|<P|</p>|<a|<title|</title|<TEXTAREA>|</textarea>|<script|</script|</SCRIPT >|<style>|</style>|<iframe>|</iframe>|<svg>|</svg>|<b>|class|HREF|data-id|id=|!|-|?'.split(
    '|',
  ),
  ' ',
  '\n',
  'word',
  'é',
);
/** Within a title, htmlparser2 does not see a reference that follows upon "<" at once. */
const MISSED_REFERENCE = /(?<=<[/a-z]*)&/gi;
/** Ends whatever is open: of a page that ends within a tag, htmlparser2 gives the last letter as text. */
const CLOSING = `"'> --> ]]></title></textarea></script></style></iframe><p>`;

function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  let isForeign = false;
  tokenizePage(html, {
    isForeign: () => isForeign,
    text: (text) => addText(tokens, text),
    startTag: (name, attributes) => {
      if (name === 'svg') isForeign = true;
      tokens.push(['start', name, { ...attributes }]);
    },
    endTag: (name) => {
      if (name === 'svg') isForeign = false;
      tokens.push(['end', name]);
    },
  });
  return tokens;
}

function tokensOfHtmlparser2(html: string): Token[] {
  const tokens: Token[] = [];
  let isForeign = false;
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';
  const textBetween = (start: number, end: number) => addText(tokens, html.slice(start, end));
  const startTag = () => tokens.push(['start', name, attributes]);
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      isInForeignContext: () => isForeign,
      ontext: textBetween,
      ontextentity: (code) => addText(tokens, String.fromCodePoint(code)),
      oncdata: (start, end) => textBetween(start, end - 2),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        if (name === 'svg') isForeign = true;
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (/^(?:class|href|id|style|title)$/.test(attribute)) attributes[attribute] ??= value;
      },
      onopentagend: startTag,
      onselfclosingtag: startTag,
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === 'svg') isForeign = false;
        tokens.push(['end', closed]);
      },
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

/** Texts in a row as one, white space squeezed: where they are parted and how much of it there is says nothing. */
function addText(tokens: Token[], text: string): void {
  const last = tokens.length - 1;
  const before = tokens[last];
  const joined = (typeof before === 'string' ? before : '') + text;
  if (joined === '') return;
  tokens[typeof before === 'string' ? last : last + 1] = joined.replace(/\s+/g, ' ');
}
