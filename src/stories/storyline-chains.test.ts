import { describe, expect, it } from 'vitest';
import { type ClusterDocument, clusterFeatures } from './cluster-documents.ts';
import { storyProfile } from './story-profile.ts';
import { countedRarity, stepBefore } from './storylines.ts';
import { readReports } from './testing/read-reports.ts';

/**
 * Stories of two years in six languages. Some go on from each other over months: a killing, the arrest, the trial, the
 * sentence; a flood, the aid, the inquiry; talks about a closure, a strike, an agreement. Others look alike and do not: two
 * quakes with one agency, shootings in one town, elections with the same observers, a festival and the one a year later, a
 * politician's other affairs. Which is which stood before a text was written.
 */
interface CourseReport extends ClusterDocument {
  readonly story: string;
  /** The course of events that the story is part of; null where it is of none. */
  readonly course: string | null;
}

const reports = readReports<CourseReport>('storylines.jsonl');
const courseOf = new Map(reports.map(({ story, course }) => [story, course]));
const profiles = [...Map.groupBy(reports, ({ story }) => story)].map(([story, own]) =>
  storyProfile({ story, articles: own.map(clusterFeatures) }),
);

/** As a store that has just these stories would find them. */
function findSteps() {
  const bearers = Map.groupBy(
    profiles.flatMap(({ names }) => names),
    ([name]) => name,
  );
  const rarity = countedRarity((name) => bearers.get(name)?.length ?? 0);
  return profiles.flatMap((profile) => stepBefore(profile, profiles, rarity) ?? []);
}

/** Stories that go on from an earlier one. */
function followers(): string[] {
  const begun = new Set<string>();
  return profiles.flatMap(({ story }) => {
    const course = courseOf.get(story) ?? null;
    if (course === null) return [];
    return begun.size === begun.add(course).size ? [story] : [];
  });
}

describe('storylines among look-alikes', () => {
  const steps = findSteps();
  const right = steps.filter(
    ({ story, before }) => courseOf.get(story) != null && courseOf.get(story) === courseOf.get(before),
  );

  it('find what nearly every story goes on from, also across languages', () => {
    expect(right.length / followers().length).toBeGreaterThanOrEqual(0.96);
    expect(right.map(({ story, before }) => `${story} after ${before}`)).toEqual(
      expect.arrayContaining([
        'lindqvar-trial after lindqvar-arrest',
        'acier-accord after acier-greve',
        'acuerdo-paz after waffenruhe',
      ]),
    );
  });

  it('seldom take another happening of the same kind, or of the same people, for what came before', () => {
    expect(right.length / steps.length).toBeGreaterThanOrEqual(0.83);
    const followed = new Set(steps.map(({ story }) => story));
    for (const alike of ['quake-isle', 'vote-estmark', 'marathon-25', 'calloway-marathon', 'gannet-whale'])
      expect(followed).not.toContain(alike);
  });
});
