import { HeadwaterError } from '../../core/errors.ts';
import {
  TAKEDOWN_KINDS,
  type TakedownKeep,
  type TakedownKind,
  type TakedownRequest,
} from '../../core/takedown.ts';
import { webUrl } from '../../core/url.ts';
import { hostOf } from '../../rights/takedown/domain-control.ts';

/** A request as it comes from a form, a program or the command line: nothing of it is trusted. */
export interface GivenTakedown {
  readonly kind: string;
  readonly links?: readonly string[];
  readonly domain?: string | null;
  readonly passage?: string | null;
  readonly person?: string | null;
  readonly keep?: Partial<TakedownKeep>;
  readonly name?: string | null;
  readonly contact?: string | null;
  readonly statement?: string | null;
}

const MOST_LINKS = 200;
const LONGEST = {
  link: 4_096,
  passage: 20_000,
  person: 200,
  name: 200,
  contact: 300,
  statement: 5_000,
} as const;
/** Fewer words stand in texts of many. */
const SHORTEST_PASSAGE = 20;

/**
 * A request in order: its own kind's fields, and a way to show that it is the requester's to ask.
 *
 * @throws HeadwaterError `bad-input` with what is missing or wrong, in words for whoever asks.
 */
export function newTakedown(given: GivenTakedown): TakedownRequest {
  const kind = TAKEDOWN_KINDS.find((one) => one === given.kind);
  if (kind === undefined)
    throw wrong('say what is to be removed: pages by their links, an outlet, a text or a person');
  const links = (given.links ?? []).map((link) => link.trim()).filter((link) => link !== '');
  if (links.length > MOST_LINKS) throw wrong(`name at most ${MOST_LINKS} links in one request`);
  for (const link of links)
    if (webUrl(link) === null || link.length > LONGEST.link)
      throw wrong(`“${link.slice(0, 80)}” is no address of a page`);
  const statement = field(given.statement, 'statement', 'your statement');
  const request: TakedownRequest = {
    kind,
    links,
    domain: domainOf(kind, links, field(given.domain, 'link', 'the domain'), statement),
    passage: field(given.passage, 'passage', 'the text'),
    person: field(given.person, 'person', 'the name'),
    keep: {
      link: given.keep?.link ?? true,
      title: given.keep?.title ?? true,
      times: given.keep?.times ?? true,
    },
    requester: {
      name: field(given.name, 'name', 'your name') ?? '',
      contact: field(given.contact, 'contact', 'your address') ?? '',
    },
    statement,
  };
  check(request);
  return request;
}

function check({ kind, links, domain, passage, person, requester, statement }: TakedownRequest): void {
  if (requester.name === '' || requester.contact === '')
    throw wrong('give your name and an address where an answer reaches you');
  if (kind === 'link' && links.length === 0) throw wrong('give the links of the pages that are to go');
  if (kind === 'outlet' && domain === null) throw wrong('give the domain of the outlet');
  if (kind === 'text' && (passage?.length ?? 0) < SHORTEST_PASSAGE)
    throw wrong(`give a passage of the text, ${SHORTEST_PASSAGE} characters or more`);
  if (kind === 'person' && person === null) throw wrong('give the name of the person');
  if (domain === null && statement === null)
    throw wrong('give a domain that you control, or a statement of why it is yours to ask');
}

/** The domain named; of pages without a statement that of the first link. */
function domainOf(
  kind: TakedownKind,
  links: readonly string[],
  named: string | null,
  statement: string | null,
): string | null {
  if (named !== null) {
    const host = hostOf(named);
    if (host === null) throw wrong(`“${named.slice(0, 80)}” is no domain that anybody can control`);
    return host;
  }
  const [first] = links;
  return kind === 'link' && statement === null && first !== undefined ? hostOf(first) : null;
}

function field(value: string | null | undefined, limit: keyof typeof LONGEST, what: string): string | null {
  const text = value?.trim() ?? '';
  if (text.length > LONGEST[limit]) throw wrong(`${what} is longer than ${LONGEST[limit]} characters`);
  return text === '' ? null : text;
}

function wrong(message: string): HeadwaterError {
  return new HeadwaterError('bad-input', message);
}
