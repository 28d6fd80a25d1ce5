import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClusterDocument, clusterFeatures } from '../../src/stories/cluster-documents.ts';
import { type StoryProfile, storyProfile } from '../../src/stories/story-profile.ts';
import {
  STORYLINE_SIGNALS,
  type StorylineModel,
  storylineSignals,
  type TermRarity,
} from '../../src/stories/storyline-signals.ts';
import { isEarlier, rarityAmong, stepBefore } from '../../src/stories/storylines.ts';
import { readReports } from '../../src/stories/testing/read-reports.ts';
import { type Counts, readCases, readRows } from '../quality/labelled-data.ts';

/** Stories of a store that has just these. */
interface Store {
  readonly profiles: readonly StoryProfile[];
  readonly rarity: TermRarity;
}

/** Stories of which all courses of events are known. */
export interface Courses extends Store {
  readonly set: string;
  readonly courseOf: ReadonlyMap<string, string | null>;
}

/** A pair of stories of one language that share something, and whether they are of one course of events. */
export interface LabelledPair {
  readonly set: string;
  /** In the order of `STORYLINE_SIGNALS`. */
  readonly inputs: readonly number[];
  readonly related: boolean;
}

/** Our own stories to learn from. Those of later-storylines.jsonl are not among them: they tell whether what was learned holds. */
const OWN = ['storylines', 'more-storylines', 'courses-in-scripts'];

interface CourseReport extends ClusterDocument {
  readonly story: string;
  readonly course: string | null;
}

/** The sets that we wrote. */
export function ownCourses(): Courses[] {
  return OWN.map(coursesOf);
}

function coursesOf(set: string): Courses {
  const reports = readReports<CourseReport>(`${set}.jsonl`);
  const courseOf = new Map(reports.map(({ story, course }) => [story, course]));
  return { set, courseOf, ...storeOf(Map.groupBy(reports, ({ story }) => story)) };
}

function storeOf(stories: Iterable<[string, readonly ClusterDocument[]]>): Store {
  const profiles = Array.from(stories, ([story, own]) =>
    storyProfile({ story, articles: own.map(clusterFeatures) }),
  );
  return { profiles, rarity: rarityAmong(profiles) };
}

/** The steps that a store with just these stories would find, those of them that are right, and all that are to be found. */
export function countSteps({ profiles, rarity, courseOf }: Courses, model: StorylineModel): Counts {
  const steps = profiles.flatMap((profile) => stepBefore(profile, profiles, rarity, model) ?? []);
  const right = steps.filter(({ story, before }) => isRelated(story, before, courseOf));
  const followed = profiles.flatMap(({ story }) => courseOf.get(story) ?? []);
  return {
    found: right.length,
    predicted: steps.length,
    labelled: followed.length - new Set(followed).size,
  };
}

function isRelated(one: string, other: string, courseOf: Courses['courseOf']): boolean {
  const course = courseOf.get(one) ?? null;
  return course !== null && course === courseOf.get(other);
}

/** All pairs of a set that share enough to be weighed. */
export function pairsOf({ set, profiles, rarity, courseOf }: Courses): LabelledPair[] {
  return profiles.flatMap((later) =>
    profiles.flatMap((earlier) => {
      if (!isEarlier(earlier, later)) return [];
      return labelled(set, later, earlier, rarity, isRelated(later.story, earlier.story, courseOf));
    }),
  );
}

function labelled(
  set: string,
  later: StoryProfile,
  earlier: StoryProfile,
  rarity: TermRarity,
  related: boolean,
): LabelledPair[] {
  if (!later.languages.some((language) => earlier.languages.includes(language))) return [];
  const compared = storylineSignals(later, earlier, rarity);
  if (compared === null) return [];
  return [{ set, related, inputs: STORYLINE_SIGNALS.map((signal) => compared.signals[signal]) }];
}

/** Of a labelled set so many stories and articles of each are taken for a store of its own. */
const MOST_STORIES = 1_200;
const MOST_ARTICLES = 8;
const LABELS = join(import.meta.dirname, 'allsides-pairs.tsv');

function labelledStore(set: string, most: number): Store | null {
  const documents = readCases<ClusterDocument>(`clustering/${set}/docs.jsonl`);
  const rows = readRows(`clustering/${set}/gold.tsv`);
  if (documents === null || rows === null) return null;
  const gold = new Map(rows.map(([id = '', label = '']) => [id, label]));
  const all = [...Map.groupBy(documents, ({ id }) => gold.get(id) ?? id)];
  const dated = all.filter(([, own]) => own.some(({ published }) => published));
  // One set has no times at all: there what was written first is not known, only that it is another happening.
  const stories = (dated.length === 0 ? all : dated)
    .slice(0, most)
    .map(([story, own]): [string, ClusterDocument[]] => [story, own.slice(0, MOST_ARTICLES)]);
  return storeOf(stories);
}

/**
 * Pairs of stories of politics that are much alike, which one person labelled by their headlines; pairs where the headlines
 * do not tell are left out. Null where the labelled data is absent.
 */
export function politicalPairs(): LabelledPair[] | null {
  const store = labelledStore('allsides', MOST_STORIES);
  if (store === null) return null;
  const byId = new Map(store.profiles.map((profile) => [profile.story, profile]));
  const rows = readFileSync(LABELS, 'utf8').trimEnd().split('\n').slice(1);
  return rows.flatMap((row) => {
    const [later = '', earlier = '', label] = row.split('\t');
    const [one, other] = [byId.get(later), byId.get(earlier)];
    if (one === undefined || other === undefined) throw new Error(`no story ${later} or ${earlier}`);
    return labelled('allsides', one, other, store.rarity, label === '1');
  });
}

/** Sets whose stories are happenings of their own, much alike; so many stories are taken, and pairs of them that are most alike. */
const LOOK_ALIKES = [
  { set: 'gva-incidents', stories: 300, pairs: 300 },
  { set: 'ecbplus', stories: 300, pairs: 60 },
];

/** Pairs of happenings that are not of one course of events however much they are alike. Null as above. */
export function lookAlikes(): LabelledPair[] | null {
  const found = LOOK_ALIKES.map(({ set, stories, pairs }) => {
    const store = labelledStore(set, stories);
    if (store === null) return null;
    const alike = ({ inputs: [names = 0, words = 0, headline = 0] }: LabelledPair) =>
      names + words + headline;
    const all = pairsOf({ set, courseOf: new Map(), ...store });
    return all.sort((a, b) => alike(b) - alike(a)).slice(0, pairs);
  });
  return found.includes(null) ? null : found.flatMap((pairs) => pairs ?? []);
}
