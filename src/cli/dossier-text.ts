import type { Dossier, DossierArticle } from '../core/dossier.ts';
import type { Evidence } from '../core/evidence.ts';
import type { FigureFamily } from '../core/figure.ts';
import type { OutletReference } from '../core/outlet.ts';
import type { PrimarySource, Work, WorkFieldEvidence } from '../core/provenance.ts';
import type { QuoteCheck, QuoteFamily } from '../core/quote.ts';
import type { Story } from '../core/story.ts';

const LONGEST_QUOTED = 160;
/** More evidence than this for one verdict is counted, not printed: `--json` has all of it. */
const MOST_EVIDENCE = 4;

/** A dossier as a person reads it in a terminal: story by story, each verdict with its evidence below it. */
export function dossierText(dossier: Dossier): string {
  const names = new Map(dossier.articles.map((article) => [article.id, shortName(article)]));
  const sections = dossier.stories.map((story) => storyText(story, dossier, names));
  if (dossier.people.length > 0) sections.push(peopleText(dossier));
  for (const { stories, evidence } of dossier.storylines) {
    const headlines = stories.map((id) => dossier.stories.find((story) => story.id === id)?.headline ?? id);
    sections.push(
      [
        'STORYLINE',
        ...headlines.map((headline) => `  ${headline}`),
        ...evidenceLines(evidence, names, '    '),
      ].join('\n'),
    );
  }
  if (dossier.failures.length > 0) {
    const lines = dossier.failures.map(
      ({ source, outcome, message }) => `  ${source}: ${outcome}. ${message}`,
    );
    sections.push(['NO ARTICLE', ...lines].join('\n'));
  }
  return sections.length === 0 ? 'Nothing was found.' : sections.join('\n\n');
}

type Names = ReadonlyMap<string, string>;

function storyText(story: Story, dossier: Dossier, names: Names): string {
  const members = new Set(story.articles);
  const articles = dossier.articles.filter(({ id }) => members.has(id));
  const origins = dossier.works.filter(({ id }) => story.origins.includes(id));
  const quotes = dossier.quotes.filter((family) =>
    family.members.some(({ article }) => members.has(article)),
  );
  const figures = dossier.figures.filter((family) =>
    family.members.some(({ article }) => members.has(article)),
  );
  const outlets = new Set(articles.map(({ outlet, source }) => outlet?.domain ?? source)).size;
  const lines = [
    `STORY  ${story.headline}`,
    `  ${plural(articles.length, 'article')}, ${plural(outlets, 'outlet')}, ${plural(story.independentOrigins, 'independent origin')}`,
    ...origins.flatMap((work) => [`  origin: ${workText(work)}`, ...saidOf(work)]),
    ...articles.flatMap((article) => ['', ...articleLines(article, names)]),
  ];
  const shared = quotes.filter(
    ({ members: all, verifiedIn }) =>
      all.length + verifiedIn.length > 1 || all.some(({ check }) => check !== undefined),
  );
  if (shared.length > 0) lines.push('', '  QUOTES', ...shared.flatMap((family) => quoteLines(family, names)));
  if (figures.length > 0)
    lines.push('', '  FIGURES', ...figures.flatMap((family) => figureLines(family, names)));
  return lines.join('\n');
}

function articleLines(article: DossierArticle, names: Names): string[] {
  const about = [
    outletName(article.outlet),
    article.byline.join(', ') || null,
    article.published,
    article.language,
  ];
  return [
    `  ${article.title ?? '(no title)'}`,
    `    ${article.source}`,
    `    ${about.filter((part) => part !== null).join(' · ')}`,
    `    ${article.kind.toUpperCase()}: ${article.reason}`,
    ...(article.primarySource === null ? [] : sourceLines(article.primarySource, names)),
  ];
}

function sourceLines(source: PrimarySource, names: Names): string[] {
  const captured =
    source.article === null
      ? source.removed === true
        ? 'removed at its owner’s request'
        : 'never captured'
      : `captured: ${names.get(source.article) ?? source.article}`;
  const sure = `${Math.round(source.confidence * 100)}% sure`;
  return [
    `    primary source: ${workText(source)} (${captured}, ${sure})`,
    ...evidenceLines(source.evidence, names, '      '),
  ];
}

function workText(work: Pick<Work, 'outlet' | 'title' | 'byline' | 'published' | 'url'>): string {
  const parts = [
    outletName(work.outlet),
    work.title === null ? null : `“${work.title}”`,
    work.byline.length === 0 ? null : `by ${work.byline.join(', ')}`,
    work.published,
    work.url,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** The owner group of an origin's outlet, and whom the origin itself has its news from. */
function saidOf({ evidence }: Work): string[] {
  const of = (field: WorkFieldEvidence['field']) =>
    evidence.filter((each) => each.field === field).map(({ text }) => shorten(text ?? ''));
  const [owner, speakers] = [of('owner'), of('speaker')];
  return [
    ...(owner.length === 0 ? [] : [`    owner: ${owner.join(', ')}`]),
    ...(speakers.length === 0 ? [] : [`    told by: ${speakers.join('; ')}`]),
  ];
}

function evidenceLines(evidence: readonly Evidence[], names: Names, indent: string): string[] {
  const lines = evidence.slice(0, MOST_EVIDENCE).map(({ type, article, text, note }) => {
    const where = article === null ? '' : ` in ${names.get(article) ?? article}`;
    return `${indent}${type}${where}: ${note}${text === null ? '' : ` “${shorten(text)}”`}`;
  });
  const more = evidence.length - lines.length;
  return more > 0 ? [...lines, `${indent}and ${more} more`] : lines;
}

function quoteLines(family: QuoteFamily, names: Names): string[] {
  const conflicts = family.conflicts.length === 0 ? '' : `  CONFLICT of ${family.conflicts.join(' and ')}`;
  return [
    `    “${shorten(family.text)}”${conflicts}`,
    ...family.members.map(({ article, speaker, drift, check }) => {
      const changes = drift.map(({ kind, before, after }) => driftText(kind, before, after));
      const changed = changes.length === 0 ? 'as it is' : changes.join('; ');
      return `      ${names.get(article) ?? article}: ${speaker ?? 'no speaker'}; ${changed}${checkText(check, names)}`;
    }),
    ...family.verifiedIn.map(({ article }) => `      stands in the text of ${names.get(article) ?? article}`),
  ];
}

const CHECKED: Readonly<Record<QuoteCheck['verdict'], string>> = {
  verified: 'verified in',
  differs: 'DIFFERS from',
  'not-found': 'NOT FOUND in',
};

function checkText(check: QuoteCheck | undefined, names: Names): string {
  if (check === undefined) return '';
  return `; ${CHECKED[check.verdict]} its source, ${names.get(check.source) ?? check.source}`;
}

function driftText(kind: string, before: string, after: string): string {
  if (kind === 'paraphrase' || kind === 'translated') return kind;
  return `${kind} ${[before, after]
    .filter((words) => words !== '')
    .map((words) => `“${shorten(words)}”`)
    .join(' → ')}`;
}

function figureLines(family: FigureFamily, names: Names): string[] {
  return [
    `    ${family.of}: ${family.verdict.toUpperCase()}. ${family.reason}`,
    ...family.members.map(({ article, text }) => `      ${names.get(article) ?? article}: ${text}`),
  ];
}

function peopleText({ people }: Dossier): string {
  const lines = people.map(({ name, variants }) => {
    const others = variants.filter((variant) => variant !== name);
    return `  ${name}${others.length === 0 ? '' : ` (also ${others.join(', ')})`}`;
  });
  return ['PEOPLE', ...lines].join('\n');
}

function shortName({ outlet, source }: DossierArticle): string {
  return outlet?.name ?? source.split('/').at(-1) ?? source;
}

function outletName(outlet: OutletReference | null): string {
  return outlet?.name ?? 'unknown outlet';
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED - 1)}…` : line;
}
