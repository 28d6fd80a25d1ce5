import { pick, type Random } from '../generate/random.ts';
import { capital } from '../generate/world.ts';
import { copyReport, drawWay, type Way } from './copyists.ts';
import {
  type CreditContext,
  type Credited,
  creditAgency,
  creditBelow,
  creditInText,
  uncredited,
} from './credit.ts';
import { type Happening, inventHappening } from './happening.ts';
import type { NewsroomKnobs } from './knobs.ts';
import { GIVEN_NAMES, SURNAME_ENDINGS, SYLLABLES } from './names.ts';
import type { NewsroomArticle, NewsroomStory, TrueKind } from './newsroom.ts';
import { issuerOf, type NewsroomOutlet } from './outlets.ts';
import { pageOf } from './page.ts';
import { grammarOf, isMarked, type Report, writeReport } from './report.ts';

/** A story while it is being made. */
interface Making {
  readonly knobs: NewsroomKnobs;
  readonly outlets: readonly NewsroomOutlet[];
  readonly random: Random;
  readonly happening: Happening;
  readonly size: number;
  /** An outlet has one article of a story. */
  readonly used: Set<NewsroomOutlet>;
}

/** An article while its story is being made. */
interface Made {
  readonly article: NewsroomArticle;
  readonly report: Report;
  /** In milliseconds: when it came out in truth. */
  readonly published: number;
  /** Whom the speakers in its text spoke to. */
  readonly newsroom: NewsroomOutlet;
}

const HOUR = 3_600_000;
/** A happening has words for so many newsrooms. */
const MOST_ORIGINS = 4;
const START = Date.UTC(2026, 0, 5);
const SPAN = 300 * 24 * HOUR;
const KINDS: Readonly<Record<Way, TrueKind>> = {
  reprint: 'reprint',
  scrape: 'reprint',
  spin: 'rewrite',
  excerpt: 'excerpt',
  rewrite: 'rewrite',
  translate: 'translation',
};

/** One happening and its coverage: origins first, then those who use them. */
export function makeStory(
  id: string,
  knobs: NewsroomKnobs,
  outlets: readonly NewsroomOutlet[],
  random: Random,
): NewsroomStory {
  const size = Math.min(Math.round(knobs.largestStory), Math.floor(2 * (1 - random()) ** (-1 / 1.1)));
  const happening = inventHappening(random);
  const making: Making = { knobs, outlets, random, happening, size, used: new Set() };
  const begin = START + Math.floor(random() * SPAN);
  const made: Made[] = [];
  if (knobs.announced > 0 && random() < knobs.announced)
    made.push(makeAnnouncement(`${id}-0`, begin, making));
  else made.push(makeOrigin(`${id}-0`, 0, begin, making));
  while (made.length < Math.min(size, MOST_ORIGINS) && random() < knobs.independent)
    made.push(makeOrigin(`${id}-${made.length}`, made.length, begin, making));
  while (made.length < size) made.push(makeCopy(`${id}-${made.length}`, made, making));
  const articles = made.map(({ article }) => article);
  return { id, articles: articles.sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1)) };
}

/** What the company says itself, on its own site. */
function makeAnnouncement(id: string, begin: number, making: Making): Made {
  const { knobs, random, happening } = making;
  const language = pick(random, knobs.languages);
  const grammar = grammarOf(language);
  const outlet = issuerOf(happening.company, grammar);
  const report = writeReport(happening, { newsroom: outlet, place: 0, marked: false }, random);
  const published = begin + lag(random, 1);
  const seen = published + lag(random, random() < knobs.late ? 40 : 0.5);
  const captured = making.size === 1 || random() >= knobs.missing;
  const truth = {
    kind: 'original' as const,
    spun: false,
    captured,
    parent: null,
    root: null,
    marked: true,
    names: [],
  };
  const article = publish(id, outlet, uncredited(report), { claimed: published, seen }, truth, random);
  return { article, report, published, newsroom: outlet };
}

/** Own reporting, marked as such or not. */
function makeOrigin(id: string, place: number, begin: number, making: Making): Made {
  const { knobs, random, happening } = making;
  const language = pick(random, knobs.languages);
  const agency = random() < knobs.agency;
  const outlet = drawOutlet(
    making,
    (one) => one.language === language && one.agency === agency && !one.scraper,
  );
  const marked = random() < knobs.ownMarks;
  const report = writeReport(happening, { newsroom: outlet, place, marked }, random);
  const source = { outlet, url: urlOf(id, outlet), origin: null };
  const credited =
    agency && marked
      ? creditAgency(report, { grammar: grammarOf(language), happening, source, random })
      : uncredited(report);
  const published = begin + lag(random, 2);
  const seen = published + lag(random, random() < knobs.late ? 40 : 0.5);
  const truth = {
    kind: 'original' as const,
    spun: false,
    captured: making.size === 1 || random() >= knobs.missing,
    parent: null,
    root: null,
    marked,
    names: [],
  };
  const article = publish(id, outlet, credited, { claimed: published, seen }, truth, random);
  return { article, report: credited.report, published, newsroom: outlet };
}

/** An article made of another one of the story. */
function makeCopy(id: string, made: readonly Made[], making: Making): Made {
  const { knobs, random, happening } = making;
  const way = drawWay(knobs, random);
  const from = drawSource(made, making);
  const language = way === 'translate' ? otherLanguage(from.report.language, making) : from.report.language;
  const outlet = drawOutlet(
    making,
    (one) => one.language === language && !one.agency && one.scraper === (way === 'scrape'),
  );
  const credits = random() < 1 - knobs.withheld;
  const marksStay = way === 'reprint' || way === 'excerpt' ? credits : credits && random() < 0.5;
  const keepsMarks = way === 'scrape' || marksStay;
  const { version } = from.report;
  const telling = { happening, grammar: grammarOf(language), version, newsroom: from.newsroom };
  const report = copyReport(way, from.report, telling, keepsMarks, knobs, random);
  const root = from.article.root ?? from.article;
  // Now and then the source's own source is named in place of it, or behind it.
  const named = random() < 0.3 ? root : from.article;
  const origin = credits && named !== root && way === 'rewrite' && random() < 0.4 ? root.outlet : null;
  const source = { outlet: named.outlet, url: named.url, origin };
  const context = { grammar: telling.grammar, happening, source, random };
  const credited = credits ? creditFor(way, report, context) : uncredited(report);
  const inherits = keepsMarks && (way === 'scrape' || way === 'reprint' || way === 'spin');
  const truth = {
    kind: KINDS[way],
    spun: way === 'spin',
    captured: true,
    parent: from.article,
    root,
    marked: false,
    names: [
      ...(credits ? [named] : []),
      ...(origin === null && !(keepsMarks && isMarked(report) && root.marked) ? [] : [root]),
      ...(inherits ? from.article.names : []),
    ],
  };
  const published = from.published + lag(random, 4);
  const isFalse = way === 'scrape' && random() < knobs.falseDates;
  const claimed = isFalse ? from.published - lag(random, 10) : published;
  const article = publish(
    id,
    outlet,
    credited,
    { claimed, seen: published + lag(random, 0.5) },
    truth,
    random,
  );
  return { article, report: credited.report, published, newsroom: from.newsroom };
}

/** Mostly an origin; now and then somebody who has it from there. */
function drawSource(made: readonly Made[], { knobs, random }: Making): Made {
  const derived = made.filter(({ article }) => article.parent !== null && article.kind !== 'excerpt');
  if (derived.length > 0 && random() < knobs.chain) return pick(random, derived);
  return pick(
    random,
    made.filter(({ article }) => article.parent === null),
  );
}

function creditFor(way: Way, report: Report, context: CreditContext): Credited {
  if (way === 'rewrite') return creditInText(report, context);
  if (way === 'excerpt') return creditBelow(report, 'excerpts', context);
  if (way === 'translate')
    return context.random() < 0.5
      ? creditInText(report, context)
      : creditBelow(report, 'translated', context);
  if (context.source.outlet.agency && way === 'reprint') return creditAgency(report, context);
  return creditBelow(report, 'lines', context);
}

function otherLanguage(language: string, { knobs, random }: Making): string {
  const others = knobs.languages.filter((one) => one !== language);
  return others.length === 0 ? language : pick(random, others);
}

/** One that has no article of the story yet, where there is one. */
function drawOutlet(
  { outlets, used, random }: Making,
  fits: (outlet: NewsroomOutlet) => boolean,
): NewsroomOutlet {
  const fitting = outlets.filter(fits);
  const unused = fitting.filter((outlet) => !used.has(outlet));
  const outlet = pick(random, unused.length > 0 ? unused : fitting);
  used.add(outlet);
  return outlet;
}

type Truth = Pick<NewsroomArticle, 'kind' | 'spun' | 'captured' | 'parent' | 'root' | 'marked' | 'names'>;

function publish(
  id: string,
  outlet: NewsroomOutlet,
  { report, line, byline }: Credited,
  times: { readonly claimed: number; readonly seen: number },
  truth: Truth,
  random: Random,
): NewsroomArticle {
  const url = urlOf(id, outlet);
  const texts = report.sentences.map(({ text }) => text);
  const [lead = '', ...rest] = texts;
  const paragraphs = [(report.dateline ?? '') + lead];
  for (let at = 0; at < rest.length; at += 2) paragraphs.push(rest.slice(at, at + 2).join(' '));
  const { contact } = grammarOf(report.language).announcement;
  if (outlet.issuer) paragraphs.push(contact.replace('{name}', outlet.outlet.name));
  const html = pageOf({
    url,
    siteName: outlet.outlet.name,
    language: report.language,
    title: report.title,
    byline: byline ?? (outlet.issuer ? null : authorOf(random, report.language)),
    published: new Date(times.claimed).toISOString(),
    paragraphs,
    line,
  });
  return { id, url, outlet, html, firstSeen: new Date(times.seen).toISOString(), ...truth };
}

function authorOf(random: Random, language: string): string {
  const surname = capital(pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, SURNAME_ENDINGS));
  return grammarOf(language).spell(`${pick(random, GIVEN_NAMES)} ${surname}`);
}

function urlOf(id: string, { outlet, issuer }: NewsroomOutlet): string {
  return `https://www.${outlet.domain}/${issuer ? 'press' : 'news'}/${id}`;
}

/** Exponentially spread around a mean in hours. */
function lag(random: Random, hours: number): number {
  return -Math.log(1 - random()) * hours * HOUR;
}
