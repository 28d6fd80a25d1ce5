import { createCatalogue } from '../../app/catalogue.ts';
import type { Link, SourceMark } from '../../core/article.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findCitations } from '../../provenance/citations/find-citations.ts';
import { readCapture } from '../../read/read-capture.ts';
import type { Command } from '../command.ts';
import { filterJsonLines, identity, type JsonRecord, optionalText, textMember } from '../json-lines.ts';
import { outletOfRecord } from '../outlet-of-record.ts';

export const command: Command = {
  name: 'citations',
  usage: '[FILE…]',
  help: `
In, per line: {"id", "text", "title"?, "html"?, "url"?, "outlet"?, "language"?}; "outlet" is the outlet of the text itself, by
domain, name or {"domain", "name"}; "html" gives links and credit marks around the text. Out: {"id", "citations": [{"start",
"end", "text", "outlet", "work", "cue", "role"}]}; role is origin, support or mention; start and end are null where the
citation stands outside the text. A line that fails gives {"id", "error": {"code", "message"}}.`,
  options: {},
  optionHelp: {},
  run: async (context) => {
    const catalogue = createCatalogue(context.settings);
    return filterJsonLines(context, (record) => {
      const text = textMember(record, 'text');
      const page = around(record, catalogue);
      const language = optionalText(record, 'language') ?? identifyLanguage(text, null);
      const lexicon = lexiconFor(language);
      const input = {
        id: identity(record),
        text,
        title: optionalText(record, 'title'),
        url: optionalText(record, 'url'),
        outlet: outletOfRecord(record, catalogue) ?? page.outlet,
        language,
        byline: [],
        links: page.links,
        marks: page.marks,
      };
      return {
        id: input.id,
        citations: findCitations(input, { catalogue, lexicon, sentences: splitSentences(text, lexicon) }),
      };
    });
  },
};

interface Around {
  readonly outlet: OutletReference | null;
  readonly links: readonly Link[];
  readonly marks: readonly SourceMark[];
}

/** Links and marks of the page that a text stood on. Spans of links are of another text, so only their targets are kept. */
function around(record: JsonRecord, catalogue: OutletCatalogue): Around {
  const html = optionalText(record, 'html');
  if (html === null) return { outlet: null, links: [], marks: [] };
  const url = optionalText(record, 'url');
  const input = { id: '', source: url ?? '', url, contentType: 'text/html', body: html, firstSeen: null };
  const read = readCapture(input, { catalogue });
  if (read.outcome !== 'article') return { outlet: null, links: [], marks: [] };
  const { outlet, links, marks } = read.article;
  return { outlet, links: links.map((link) => ({ ...link, start: null, end: null })), marks };
}
