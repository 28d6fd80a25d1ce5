import type { DossierArticle } from '../../core/dossier.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { Derivation, Work } from '../../core/provenance.ts';
import type { StoryView } from '../../store/news-reader.ts';
import { sourcesOf } from './derivation-chain.ts';
import { type Html, html } from './markup.ts';
import { epoch } from './time.ts';

/**
 * One origin as a story's page shows it everywhere: by letter and hue. `independent` is false for a source that the story
 * does not count, because it has too little evidence or derives from another.
 */
export interface OriginStream {
  readonly letter: string;
  /** 1 to 6, a colour of the style sheet; repeats beyond six, so the letter is what tells streams apart. */
  readonly hue: number;
  /** The letter in its colour, made once: a page shows it hundreds of times. */
  readonly badge: Html;
  readonly work: Work;
  readonly independent: boolean;
  /** The origin's own article, where it was captured. */
  readonly source: DossierArticle | null;
  /** The articles that come from it, without its own. */
  readonly articles: readonly DossierArticle[];
  /** Works that nobody captured and that articles took it from: by the word of these, they cite the origin. */
  readonly through: readonly Work[];
  /** Articles of other origins that draw on this one as well. */
  readonly alsoDrawnOnBy: readonly DossierArticle[];
  /** How many articles draw on it, without its own; of a large story those of other pages too. */
  readonly drawnOn: number;
}

/** A story's articles by origin. Every article is in exactly one place. */
export interface StoryOrigins {
  readonly streams: readonly OriginStream[];
  readonly unknown: readonly DossierArticle[];
  readonly streamOf: ReadonlyMap<string, OriginStream>;
  /** Of articles of a large story that are on other pages. */
  readonly elsewhere: ReadonlyMap<string, OriginStream>;
}

const HUES = 6;

/** Sorts a story's articles by the primary source at the end of their chain of derivations. */
export function findOrigins(view: StoryView): StoryOrigins {
  const works = new Map(view.works.map((work) => [work.id, work]));
  const articles = new Map(
    [...(view.whole?.sources ?? []), ...view.articles].map((article) => [article.id, article]),
  );
  const strongest = strongestDerivations(view.derivations);
  const byWork = new Map<string, DossierArticle[]>(view.story.origins.map((id) => [id, []]));
  const unknown: DossierArticle[] = [];

  for (const article of view.articles) {
    const root = rootWork(article, articles, strongest, works);
    if (root === null) unknown.push(article);
    else byWork.set(root, [...(byWork.get(root) ?? []), article]);
  }

  const found: Unlettered[] = [];
  for (const [id, members] of byWork) {
    const work = works.get(id);
    if (work === undefined) {
      unknown.push(...members);
      continue;
    }
    const source = (work.article === null ? undefined : articles.get(work.article)) ?? null;
    const ofOthers = drawnOnBy(view, id, members);
    const own = members.filter((member) => member.id !== source?.id);
    found.push({
      work,
      independent: view.story.origins.includes(id),
      source,
      articles: own,
      through: worksBetween(view, works, id, members),
      alsoDrawnOnBy: ofOthers,
      drawnOn: allDrawingOn(view, id, source) ?? own.length + ofOthers.length,
    });
  }
  const streams = found
    .sort((a, b) => streamTime(a) - streamTime(b))
    .map((stream, index) => {
      const letter = letterOf(index);
      const hue = (index % HUES) + 1;
      return { ...stream, letter, hue, badge: badgeOf(letter, hue) };
    });
  const streamOf = new Map<string, OriginStream>();
  for (const stream of streams) {
    if (stream.source !== null) streamOf.set(stream.source.id, stream);
    for (const article of stream.articles) streamOf.set(article.id, stream);
  }
  return {
    streams,
    unknown: unknown.filter((article) => !streamOf.has(article.id)),
    streamOf,
    elsewhere: streamsElsewhere(view, streams),
  };
}

type Unlettered = Omit<OriginStream, 'letter' | 'hue' | 'badge'>;

/** Of a large story, as its verdicts say; its own article is one of those that go back to a work. */
function allDrawingOn({ whole }: StoryView, work: string, source: DossierArticle | null): number | null {
  if (whole === undefined) return null;
  return Math.max(0, (whole.drawnOn[work] ?? 0) - (source === null ? 0 : 1));
}

function streamsElsewhere(
  { whole }: StoryView,
  streams: readonly OriginStream[],
): ReadonlyMap<string, OriginStream> {
  const byWork = new Map(streams.map((stream) => [stream.work.id, stream]));
  return new Map(
    Object.entries(whole?.elsewhere ?? {}).flatMap(([article, { origin }]) => {
      const stream = byWork.get(origin ?? '');
      return stream === undefined ? [] : [[article, stream] as const];
    }),
  );
}

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : String(index + 1);

/** When an origin reported, as far as is known: its own time, else that of the first article that draws on it. */
function streamTime({ work, source, articles }: Unlettered): number {
  const own = epoch(work.published) ?? epoch(source?.published ?? null);
  if (own !== null) return own;
  const times = articles.map(
    (article) => epoch(article.published ?? article.firstSeen) ?? Number.MAX_SAFE_INTEGER,
  );
  return Math.min(epoch(source?.firstSeen ?? null) ?? Number.MAX_SAFE_INTEGER, ...times);
}

/** The articles outside a stream that are taken from its work as well. */
function drawnOnBy(view: StoryView, work: string, members: readonly DossierArticle[]): DossierArticle[] {
  const inside = new Set(members);
  const taking = new Set(
    view.derivations
      .filter((derivation) => derivation.work === work && derivation.kind !== 'mention')
      .map((derivation) => derivation.article),
  );
  return view.articles.filter((article) => taking.has(article.id) && !inside.has(article));
}

/** The uncaptured works by which the report came from its origin to articles, those nearest to the origin first. */
function worksBetween(
  view: StoryView,
  works: ReadonlyMap<string, Work>,
  origin: string,
  members: readonly DossierArticle[],
): Work[] {
  const inside = new Set(members.map((member) => member.id));
  const found = new Map<string, { readonly work: Work; readonly steps: number }>();
  for (const { article, work: id, kind } of view.derivations) {
    const work = works.get(id);
    if (work === undefined || work.article !== null || kind === 'mention' || !inside.has(article)) continue;
    const way = [work, ...sourcesOf(work, works)];
    const end = way.findIndex((step) => step.id === origin);
    for (const [index, step] of way.slice(0, Math.max(0, end)).entries())
      found.set(step.id, { work: step, steps: end - index });
  }
  return [...found.values()].sort((a, b) => a.steps - b.steps).map(({ work }) => work);
}

/** Each article's surest derivation that is more than a mention. */
function strongestDerivations(derivations: readonly Derivation[]): Map<string, Derivation> {
  const strongest = new Map<string, Derivation>();
  for (const derivation of derivations) {
    if (derivation.kind === 'mention') continue;
    const known = strongest.get(derivation.article);
    if (known === undefined || derivation.confidence > known.confidence)
      strongest.set(derivation.article, derivation);
  }
  return strongest;
}

/** The work at the end of the chain; null where the article's source is not known. */
function rootWork(
  article: DossierArticle,
  articles: ReadonlyMap<string, DossierArticle>,
  strongest: ReadonlyMap<string, Derivation>,
  works: ReadonlyMap<string, Work>,
): string | null {
  const seen = new Set<string>();
  let current: DossierArticle | undefined = article;
  let root: string | null = null;
  while (current !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    if (current.primarySource !== null) return current.primarySource.work;
    const derivation = strongest.get(current.id);
    if (derivation === undefined) return root;
    root = derivation.work;
    const next = works.get(derivation.work)?.article ?? null;
    current = next === null ? undefined : articles.get(next);
  }
  return root;
}

/** The origin's letter in its colour. The letter carries the meaning. */
export function streamBadge(stream: OriginStream | null | undefined): Html {
  return stream === null || stream === undefined ? UNKNOWN_BADGE : stream.badge;
}

const UNKNOWN_BADGE = html`<span class="badge hue-0"><span class="visually-hidden">origin </span>?<span class="visually-hidden"> (unknown)</span></span>`;

function badgeOf(letter: string, hue: number): Html {
  return html`<span class="badge hue-${hue}"><span class="visually-hidden">origin </span>${letter}</span>`;
}

export function outletName(outlet: OutletReference | null): string {
  return outlet?.name ?? 'Unknown outlet';
}

/** An article by its outlet, or by its title where the outlet is not known. */
export function articleName(article: Pick<DossierArticle, 'outlet' | 'title'>): string {
  return article.outlet?.name ?? article.title ?? 'an unnamed page';
}

/** Names of a story's articles as evidence shows them: the outlet, or the title where it is not known. */
export function articleNames(view: StoryView | null): ReadonlyMap<string, string> {
  const others = Object.entries(view?.whole?.elsewhere ?? {}).map(([id, { name }]) => [id, name] as const);
  const shown = [...(view?.whole?.sources ?? []), ...(view?.articles ?? [])];
  return new Map([...others, ...shown.map((article) => [article.id, articleName(article)] as const)]);
}
