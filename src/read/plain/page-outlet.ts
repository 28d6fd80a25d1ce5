import type { TraceStep } from '../../core/article.ts';
import type { OutletReference } from '../../core/outlet.ts';
import { outletReference } from '../../core/outlet-catalogue.ts';
import { fold } from '../../core/text.ts';
import { registrableDomain } from '../../core/url.ts';
import type { Labels } from '../labels.ts';
import type { Body } from './body.ts';
import type { Head } from './head.ts';

/** Mail services: an address there says nothing about whose page it is. */
const MAIL_SERVICE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|yandex|ya|rambler|bk|list|inbox|proton|protonmail|t-online|orange|laposte|free|zoho)\.\p{L}{2,3}$/iu;
const ADDRESS = /[\w.+-]{1,64}@(?<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu;
const SUBJECT =
  /^(?<name>\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,4}) (?:is|are|ist|est|es|является|bir|—|–|-)(?= )/u;

/**
 * Whose page a plain text is, by what the page says of itself: masthead, "Outlet – Title", a title's end where nothing
 * else speaks against it and no date follows, what it says of itself, the domain of its contact address. Never by
 * picture credits.
 */
export function outletOfPage(
  head: Head,
  body: Body,
  labels: Labels,
  url: string | null,
  trace: TraceStep[],
): OutletReference | null {
  if (head.masthead !== null) return outletReference(head.masthead);
  const title = head.title;
  if (title?.outlet && title.position === 'before') {
    trace.push({
      step: 'outlet',
      rule: 'title-prefix',
      reason: 'the title is in the form "Outlet – Title"',
      text: title.outletText,
    });
    return outletReference(title.outlet);
  }
  const own = selfDescription(body.leftOut, labels);
  if (own !== null) {
    trace.push({
      step: 'outlet',
      rule: 'self-description',
      reason: 'the page says who it is and gives its address',
      text: own.domain,
    });
    return own;
  }
  const domain = url === null ? null : registrableDomain(url);
  if (domain !== null) return { domain, name: domain };
  if (title?.outlet && title.position === 'after' && title.date === null) {
    trace.push({
      step: 'outlet',
      rule: 'title-suffix',
      reason: 'the title is in the form "Title - Outlet" and nothing names another',
      text: title.outletText,
    });
    return outletReference(title.outlet);
  }
  return null;
}

function selfDescription(units: readonly string[], labels: Labels): OutletReference | null {
  for (const unit of units) {
    if (unit.length > 2_000) continue;
    for (const match of unit.matchAll(ADDRESS)) {
      const host = match.groups?.['host'] ?? '';
      const domain = registrableDomain(host);
      if (domain === null || MAIL_SERVICE.test(domain)) continue;
      const name = SUBJECT.exec(unit)?.groups?.['name'];
      const isNamed = name !== undefined && lettersOf(domain).startsWith(lettersOf(name));
      if (isNamed || labels.isAggregatorNotice(unit)) return { domain, name: isNamed ? name : domain };
    }
  }
  return null;
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
