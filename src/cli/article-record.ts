import { z } from 'zod';
import type { Article } from '../core/article.ts';
import { HeadwaterError } from '../core/errors.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { identifyLanguage } from '../language/identify.ts';
import type { JsonRecord } from './json-lines.ts';
import { outletOfRecord, outletOfUrl } from './outlet-of-record.ts';

const optional = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
const offset = z
  .int()
  .nonnegative()
  .nullish()
  .transform((number) => number ?? null);
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

function list<Schema extends z.ZodType>(member: Schema) {
  return z
    .array(member)
    .nullish()
    .transform((members) => members ?? []);
}

/** ISO 8601; other dates that JavaScript reads are turned into it. */
const time = optional.transform((text, context) => {
  if (text === null || (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  if (!Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  context.addIssue({ code: 'custom', message: 'must be a time as ISO 8601 writes it' });
  return z.NEVER;
});

/** An article as `headwater read` prints it; only `id` and `text` must be there. */
const ARTICLE = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  source: optional,
  url: optional,
  title: optional,
  byline: texts,
  published: time,
  modified: time,
  firstSeen: time,
  timeFlags: list(z.enum(['future', 'before-the-web', 'after-first-seen'])),
  language: optional,
  text: z.string(),
  image: z
    .object({ url: z.string(), caption: optional, credit: optional })
    .nullish()
    .transform((image) => image ?? null),
  links: list(z.object({ href: z.string(), text: z.string(), start: offset, end: offset })),
  marks: list(
    z.object({
      type: z.enum([
        'title-suffix',
        'source-link',
        'credit-line',
        'canonical',
        'is-based-on',
        'syndication-source',
        'feed-source',
        'full-text-elsewhere',
        'aggregator-notice',
        'press-contact',
        'photo-credit',
        'correction',
      ]),
      text: z.string(),
      url: optional,
      byline: texts,
      date: time,
    }),
  ),
  kind: z
    .enum(['article', 'live-blog', 'listing', 'gallery', 'video', 'feed-entry', 'unknown'])
    .nullish()
    .transform((kind) => kind ?? 'article'),
  trace: list(z.object({ step: z.string(), rule: z.string(), reason: z.string(), text: optional })),
});

/**
 * An article from a record as `headwater read` prints it. Where it names no outlet, its address does; where it names no
 * language, its text does.
 *
 * @throws HeadwaterError `bad-input` naming the member that is not as it should be.
 */
export function articleOfRecord(record: JsonRecord, catalogue: OutletCatalogue): Article {
  const outlet = outletOfRecord(record, catalogue);
  const parsed = ARTICLE.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const member = issue?.path.join('.') ?? '';
    throw new HeadwaterError('bad-input', `"${member}" is not as it should be: ${issue?.message}`);
  }
  const article = parsed.data;
  return {
    ...article,
    source: article.source ?? article.url ?? article.id,
    outlet: outlet ?? outletOfUrl(article.url, catalogue),
    language: article.language ?? identifyLanguage(article.text, null),
  };
}
