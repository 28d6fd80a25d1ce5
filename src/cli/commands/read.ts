import { createCatalogue } from '../../app/catalogue.ts';
import { guardedReader } from '../../app/parts.ts';
import type { Article } from '../../core/article.ts';
import { type ErrorCode, HeadwaterError } from '../../core/errors.ts';
import { readBounded, tooLarge } from '../../pipeline/gather/read-bounded.ts';
import { readAny } from '../../pipeline/read-any.ts';
import type { CaptureInput } from '../../read/capture-input.ts';
import type { Command } from '../command.ts';
import { filterJsonLines, identity, type JsonRecord, optionalText } from '../json-lines.ts';

export const command: Command = {
  name: 'read',
  usage: '[FILE…]',
  help: `
In, per line: {"id", "url"?, "html" | "text" | "path", "contentType"?}; "path" names a file. Out: {"id", "url", "outlet", "title",
"byline", "published", "modified", "language", "text", "image", "section", "links", "kind", "posts", "timeFlags", "marks", "trace"};
"text" is the article body alone, paragraphs parted by a blank line; "posts" are those of a live blog; "timeFlags" say what is
impossible of the times. A page that gives no article: {"id", "error": {"code", "message", "outcome"}}.`,
  options: {},
  optionHelp: {},
  run: async (context) => {
    const catalogue = createCatalogue(context.settings);
    const reader = guardedReader(context.settings);
    return filterJsonLines(context, async (record) => {
      const input = await captureOf(record, context.settings.maxBody);
      const read = await readAny(input, { catalogue }, reader.extractPdf);
      if (read.outcome === 'article') return toRecord(read.article);
      const code: ErrorCode =
        read.outcome === 'timed-out' || read.outcome === 'too-large' ? read.outcome : 'bad-input';
      return { id: input.id, error: { code, message: read.message, outcome: read.outcome } };
    });
  },
};

/** `maxMegabytes` is how much of a file is read. */
async function captureOf(record: JsonRecord, maxMegabytes: number): Promise<CaptureInput> {
  const id = identity(record);
  const url = optionalText(record, 'url');
  const contentType = optionalText(record, 'contentType');
  const html = optionalText(record, 'html');
  const text = optionalText(record, 'text');
  const path = optionalText(record, 'path');
  const base = { id, url, firstSeen: null };
  if (html !== null)
    return { ...base, source: url ?? id, contentType: contentType ?? 'text/html', body: html };
  if (text !== null)
    return { ...base, source: url ?? id, contentType: contentType ?? 'text/plain', body: text };
  if (path === null) throw new HeadwaterError('bad-input', 'one of "html", "text" and "path" must be there');
  const body = await readBounded(path, maxMegabytes * 1_000_000).catch((cause: Error) => {
    throw new HeadwaterError('unreadable-file', `cannot read ${path}: ${cause.message}`, { cause });
  });
  if (body === null) throw new HeadwaterError('too-large', tooLarge(maxMegabytes));
  return { ...base, source: path, contentType, body };
}

function toRecord(article: Article): object {
  const {
    id,
    url,
    outlet,
    title,
    byline,
    published,
    modified,
    language,
    text,
    image,
    section = null,
    links,
    kind,
    posts = [],
    timeFlags,
    marks,
    trace,
  } = article;
  return {
    id,
    url,
    outlet,
    title,
    byline,
    published,
    modified,
    language,
    text,
    image,
    section,
    links,
    kind,
    posts,
    timeFlags,
    marks,
    trace,
  };
}
