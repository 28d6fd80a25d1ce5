import type { TextOverride, Who } from '../core/access.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Clock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import type { ShownText } from '../core/rights.ts';
import { shownText, type TextLimit } from '../rights/shown-text.ts';
import { outletsOfArticles } from '../store/access/outlets-of-articles.ts';
import { removeTextOverride, setTextOverride, textOverrides } from '../store/access/text-overrides.ts';
import type { ArticleView, NewsReader, RevisionsView } from '../store/news-reader.ts';
import type { Store } from '../store/store.ts';
import type { Connection } from '../store/tables.ts';
import { domainsIn, limitTexts, shownOf } from './limit-texts.ts';
import { may } from './may.ts';

export interface ShownTextsOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** All that is kept. */
  readonly reader: NewsReader;
  /** What whoever did not sign in sees of a text. */
  readonly visitors: TextLimit;
  /** The domain by which the outlet of an address is known; null for what is no address of an outlet. */
  readonly outletOf: (href: string) => string | null;
  /** Asks for what is kept of an outlet to be looked at again, in the transaction that decides to keep less of it. */
  readonly keepLess: (tx: Connection, domain: string) => Promise<void>;
}

/** How much of articles' texts is shown to whom, and what operators decide about that. */
export interface ShownTexts {
  /** What somebody may see of all that is kept. */
  readerFor(who: Who): NewsReader;
  /** Whether somebody may see more of an article than its link. */
  shows(who: Who, article: string): Promise<boolean>;
  overrides(): Promise<readonly TextOverride[]>;
  /**
   * Decides about an outlet. Where it holds for what is kept too, what is kept beyond it is deleted soon after.
   *
   * @throws HeadwaterError (`bad-input`) for what is no domain, no length, or nothing to delete.
   */
  override(wish: Omit<TextOverride, 'at'>): Promise<void>;
  /** The settings hold for the outlet again. What was deleted does not come back; what comes from now on is kept whole. */
  release(domain: string): Promise<boolean>;
}

const FULL: TextLimit = { text: 'full', words: null };
const MOST_WORDS = 1_000;
const LONGEST_NOTE = 300;
const DOMAIN = /^(?=.{1,253}$)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

export function createShownTexts({
  store,
  clock,
  reader,
  visitors,
  outletOf,
  keepLess,
}: ShownTextsOptions): ShownTexts {
  // Changed by this process alone.
  let decided: Promise<ReadonlyMap<string, TextOverride>> | null = null;
  const decisions = (): Promise<ReadonlyMap<string, TextOverride>> => {
    decided ??= textOverrides(store.read).then(
      (all) => new Map(all.map((one) => [one.domain, one])),
      (error: unknown) => {
        // Asked again the next time: what failed once must not fail for good.
        decided = null;
        throw error;
      },
    );
    return decided;
  };
  const outlets = (articles: readonly string[]) => outletsOfArticles(store.read, articles);

  return {
    readerFor: (who) =>
      limitReader(reader, { decisions, outlets, visitor: may(who, 'read-text') ? null : visitors }),
    async shows(who, article) {
      const domain = (await outlets([article])).get(article) ?? '';
      const usual = may(who, 'read-text') ? FULL : visitors;
      return ((await decisions()).get(domain) ?? usual).text !== 'none';
    },
    overrides: async () => [...(await decisions()).values()],
    async override(wish) {
      const at = clock.now().toISOString();
      const decision = { ...checkedWish(wish, outletOf), at };
      await store.durably(async (tx) => {
        await setTextOverride(tx, decision);
        if (decision.keeps) await keepLess(tx, decision.domain);
      });
      decided = null;
    },
    async release(domain) {
      const was = await removeTextOverride(store.write, domain);
      decided = null;
      return was;
    },
  };
}

function checkedWish(
  wish: Omit<TextOverride, 'at'>,
  outletOf: ShownTextsOptions['outletOf'],
): Omit<TextOverride, 'at'> {
  const domain = wish.domain
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  const outlet = DOMAIN.test(domain) ? outletOf(domain) : null;
  // All outlets under an ending that many share are not one outlet.
  if (!DOMAIN.test(domain) || (wish.keeps && outlet === null))
    throw new HeadwaterError('bad-input', 'Name an outlet by its domain, such as news.example.');
  if (outlet !== null && outlet !== domain)
    throw new HeadwaterError('bad-input', `The outlet of this address is known as ${outlet}: name it so.`);
  const words = wish.text === 'excerpt' ? wish.words : null;
  if (
    wish.text === 'excerpt' &&
    !(Number.isInteger(words) && Number(words) >= 1 && Number(words) <= MOST_WORDS)
  )
    throw new HeadwaterError('bad-input', `An excerpt has 1 to ${MOST_WORDS} words.`);
  if (wish.keeps && wish.text === 'full')
    throw new HeadwaterError('bad-input', 'Where the whole text is shown, all of it must be kept.');
  return { ...wish, domain, words, note: wish.note?.trim().slice(0, LONGEST_NOTE) || null };
}

interface Deciding {
  readonly decisions: () => Promise<ReadonlyMap<string, TextOverride>>;
  /** Domains of articles by their ids. */
  readonly outlets: (articles: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Null for whoever may read all. */
  readonly visitor: TextLimit | null;
}

/** A reader that gives no more of texts than may be shown, whatever is asked of it. */
function limitReader(reader: NewsReader, { decisions, outlets, visitor }: Deciding): NewsReader {
  const usual = visitor ?? FULL;

  async function limitedView<View>(view: View): Promise<View> {
    const decided = await decisions();
    if (view === null || (usual.text === 'full' && decided.size === 0)) return view;
    if (decided.size === 0) return limitTexts(view, () => usual);
    const named = new Set<string>();
    limitTexts(view, (article) => {
      named.add(article);
      return usual;
    });
    const domains = domainsIn(view);
    for (const [article, domain] of await outlets([...named].filter((article) => !domains.has(article))))
      domains.set(article, domain);
    return limitTexts(view, (article) => decided.get(domains.get(article) ?? '') ?? usual);
  }

  async function shownOfArticle(domain: string | null, rights: ArticleView['rights']): Promise<ShownText> {
    return shownText(rights, (await decisions()).get(domain ?? '') ?? null, visitor);
  }

  return {
    frontPage: async (page) => limitedView(await reader.frontPage(page)),
    story: async (id, page) => limitedView(await reader.story(id, page)),
    async article(id) {
      const view = await reader.article(id);
      if (view === null) return null;
      const shown = await shownOfArticle(view.article.outlet?.domain ?? null, view.rights);
      return { ...(await limitedView(cutAnalysis(view, shown))), shown };
    },
    decisions: async (story, page) => limitedView(await reader.decisions(story, page)),
    facts: async (story, pages) => limitedView(await reader.facts(story, pages)),
    summaries: (stories) => reader.summaries(stories),
    async revisions(id, page) {
      const view = await reader.revisions(id, page);
      if (view === null) return null;
      return withoutTexts(view, await shownOfArticle(view.article.outlet?.domain ?? null, null));
    },
    outlet: async (domain, page, filter) => limitedView(await reader.outlet(domain, page, filter)),
    outlets: () => reader.outlets(),
    search: async (query, page) => limitedView(await reader.search(query, page)),
    outcomes: () => reader.outcomes(),
  };
}

/** Versions side by side are whole texts: who sees an excerpt sees when they came and no more. */
function withoutTexts(view: RevisionsView, shown: ShownText): RevisionsView {
  if (shown.text === 'full') return { ...view, shown };
  return { ...view, shown, revisions: view.revisions.map((revision) => ({ ...revision, change: null })) };
}

/** What was found in an article, as far as the text that is shown of it goes. */
function cutAnalysis(view: ArticleView, shown: ShownText): ArticleView {
  const { analysis, article } = view;
  if (analysis === null || shown.text === 'full' || (shown.text === 'excerpt' && shown.words === null))
    return view;
  const end = shownOf(article.text, shown).length;
  const inside = <Found extends { readonly end: number | null }>(found: readonly Found[]) =>
    found.filter((span) => (span.end ?? 0) <= end);
  const cut: Analysis = {
    ...analysis,
    sentences: inside(analysis.sentences),
    names: inside(analysis.names),
    figures: inside(analysis.figures),
    citations: inside(analysis.citations),
    quotes: analysis.quotes.filter(({ content }) => content.every((span) => span.end <= end)),
    ownReporting: inside(analysis.ownReporting),
  };
  return { ...view, analysis: cut };
}
