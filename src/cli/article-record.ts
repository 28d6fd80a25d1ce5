import type { Article, Image, Link, SourceMark, TraceStep } from '../core/article.ts';
import { HeadwaterError } from '../core/errors.ts';
import type { OutletReference } from '../core/outlet.ts';
import { identity, type JsonRecord, optionalText, textMember } from './json-lines.ts';

/**
 * An article from a record as `headwater read` prints it. Only `id` and `text` must be there.
 *
 * @throws HeadwaterError `bad-input` naming the member that is not as it should be.
 */
export function articleOfRecord(record: JsonRecord): Article {
  const id = identity(record);
  const url = optionalText(record, 'url');
  return {
    id,
    source: optionalText(record, 'source') ?? url ?? id,
    url,
    outlet: outlet(record),
    title: optionalText(record, 'title'),
    byline: list<string>(record, 'byline'),
    published: optionalText(record, 'published'),
    modified: optionalText(record, 'modified'),
    firstSeen: optionalText(record, 'firstSeen'),
    timeFlags: [],
    language: optionalText(record, 'language'),
    text: textMember(record, 'text'),
    image: (record['image'] ?? null) as Image | null,
    links: list<Link>(record, 'links'),
    marks: list<SourceMark>(record, 'marks'),
    kind: 'article',
    trace: list<TraceStep>(record, 'trace'),
  };
}

function outlet(record: JsonRecord): OutletReference | null {
  const value = record['outlet'];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return { domain: value, name: value };
  const { domain, name } = value as JsonRecord;
  if (typeof domain !== 'string')
    throw new HeadwaterError('bad-input', '"outlet" must be {domain, name} or null');
  return { domain, name: typeof name === 'string' ? name : domain };
}

function list<Member>(record: JsonRecord, name: string): readonly Member[] {
  const value = record[name] ?? [];
  if (!Array.isArray(value)) throw new HeadwaterError('bad-input', `"${name}" must be a list`);
  return value;
}
