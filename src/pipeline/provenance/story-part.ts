import { unpackAnalysed } from '../../store/articles.ts';
import { copiesElsewhere } from '../../store/copies.ts';
import { type StoryRevision, storyRevisions } from '../../store/stories.ts';
import {
  capturedWorks,
  copyPartners,
  firstOfOutlets,
  mostDrawnOn,
  revisionsOf,
  type StoryMember,
  sourceArticles,
  storyMembers,
} from '../../store/story-parts.ts';
import type { Connection } from '../../store/tables.ts';
import { LEAST_COPIED } from '../stories/keep-copies.ts';

/** The part of a story that is traced in one go. */
export interface StoryPart {
  /** 0 is the core, which every small story is as a whole. */
  readonly number: number;
  /** Of the part's own articles. */
  readonly captures: readonly string[];
  readonly articles: readonly string[];
  readonly revisions: readonly StoryRevision[];
  /** Articles that they may come from: copies in other stories, and behind the core earlier ones of this story. */
  readonly others: readonly StoryRevision[];
  /** Whether the part is all of the story. */
  readonly isWhole: boolean;
}

export interface PartSizes {
  readonly core: number;
  readonly part: number;
  /** Earlier articles that a part is compared with, at most. */
  readonly companions: number;
}

/** The core takes about a second of a worker; a part is compared with twice as many others as it has articles. */
const SIZES: PartSizes = { core: 400, part: 100, companions: 200 };
/** Of each outlet that is cited, as in a story traced whole. */
const MOST_CITED = 4;
/** A share of the companions each, so that no kind of them crowds out the others. */
const COPIES_SHARE = 0.5;
const CITED_SHARE = 0.25;
/** Copies in other stories that a story is compared with. */
const MOST_ELSEWHERE = 12;
/** Steps back from an article to what it derives from. */
const MOST_STEPS = 3;

/**
 * The first part of a story in which something is untraced, if there is one. The first articles of a story are its core, traced
 * together; those that came later are traced in parts of fixed places, each with the earlier articles that its own may come
 * from: those that share passages with them, those of the outlets that they cite, those from which these derive, and the
 * sources that most of the story goes back to. The core is compared with its copies in other stories. So an article costs the same in a story of five hundred and of ten thousand,
 * and what is found depends on what came before it, not on when it was looked at.
 */
export async function partToTrace(
  db: Connection,
  story: string,
  sizes: PartSizes = SIZES,
): Promise<StoryPart | 'traced' | 'empty'> {
  const members = await storyMembers(db, story);
  const isWhole = members.length <= sizes.core;
  const first = isWhole ? 0 : members.findIndex(({ traced }) => !traced);
  if (members.length === 0) return 'empty';
  if (first < 0) return 'traced';
  const number = first < sizes.core ? 0 : 1 + Math.floor((first - sizes.core) / sizes.part);
  const { from, to } = boundsOf(number, sizes);
  const own = members.slice(from, to);
  const articles = own.map(({ article }) => article);
  const revisions =
    number === 0 ? await storyRevisions(db, story, sizes.core) : await revisionsOf(db, articles);
  const others =
    number === 0
      ? (await copiesElsewhere(db, story, MOST_ELSEWHERE))
          .filter(({ share }) => share >= LEAST_COPIED)
          .map(({ other }) => other)
      : await companionsOf(db, story, members, number, sizes);
  return {
    ...{ number, articles, captures: own.map(({ capture }) => capture), isWhole },
    revisions,
    others: await revisionsOf(db, [...new Set(others)]),
  };
}

/** Whether behind a part that was traced something is left to do. */
export async function isMoreToTrace(
  db: Connection,
  story: string,
  number: number,
  sizes: PartSizes = SIZES,
): Promise<boolean> {
  const members = await storyMembers(db, story);
  return members.slice(boundsOf(number, sizes).to).some(({ traced }) => !traced);
}

/** Whether a part's articles are still those that were traced. */
export async function isUnchanged(
  db: Connection,
  story: string,
  part: Pick<StoryPart, 'number' | 'captures' | 'isWhole'>,
  sizes: PartSizes = SIZES,
): Promise<boolean> {
  const members = await storyMembers(db, story);
  const { from, to } = boundsOf(part.number, sizes);
  const now = members.slice(from, to);
  if (part.isWhole && members.length > sizes.core) return false;
  return (
    now.length === part.captures.length && now.every(({ capture }, index) => capture === part.captures[index])
  );
}

function boundsOf(number: number, { core, part }: PartSizes): { readonly from: number; readonly to: number } {
  if (number === 0) return { from: 0, to: core };
  const from = core + (number - 1) * part;
  return { from, to: from + part };
}

async function companionsOf(
  db: Connection,
  story: string,
  members: readonly StoryMember[],
  number: number,
  sizes: PartSizes,
): Promise<string[]> {
  const { from, to } = boundsOf(number, sizes);
  const places = new Map(members.slice(0, from).map(({ article }, place) => [article, place]));
  const own = members.slice(from, to).map(({ article }) => article);
  const chosen = new Set<string>();
  const add = (found: readonly string[], most: number) => {
    for (const article of found) {
      if (chosen.size >= most) return;
      if (places.has(article)) chosen.add(article);
    }
  };
  add(await copyPartners(db, own), sizes.companions * COPIES_SHARE);
  const cited = await firstOfOutlets(db, story, citedOutlets(await revisionsOf(db, own)), MOST_CITED);
  add(cited, sizes.companions * (COPIES_SHARE + CITED_SHARE));
  const captured = await capturedWorks(db, story);
  let last = [...chosen];
  for (let step = 0; step < MOST_STEPS && last.length > 0; step += 1) {
    const known = new Set(chosen);
    add(await sourceArticles(db, story, last, captured), sizes.companions);
    last = [...chosen].filter((article) => !known.has(article));
  }
  add(await mostDrawnOn(db, story, captured, sizes.companions), sizes.companions);
  return [...chosen];
}

function citedOutlets(revisions: readonly StoryRevision[]): string[] {
  const cited = revisions
    .flatMap((revision) => unpackAnalysed(revision).analysis.citations)
    .filter(({ role }) => role !== 'mention')
    .flatMap(({ outlet }) => outlet?.domain ?? []);
  return [...new Set(cited)].sort();
}
