import { beforeAll, describe, expect, it } from 'vitest';
import { clusterDocuments, clusterFeatures } from './cluster-documents.ts';
import { storyProfile } from './story-profile.ts';
import { rarityAmong, stepBefore } from './storylines.ts';
import { type Report, readReports } from './testing/read-reports.ts';

/**
 * Happenings that are announced and then take place: a strike on Monday, talks on Tuesday, a launch on Friday, a rally, an
 * exhibition, in six languages, and a stadium nine months later. What an editor would want: days apart it is one story, or at
 * the least the story of the event goes on from that of its announcement; months apart it goes on from it. Among them stand a
 * strike and a launch of others in the same days.
 */
const announced = readReports('announcements.jsonl');
const WITHIN_DAYS = [
  'rail-strike',
  'talks-summit',
  'rocket',
  'miting',
  'vystavka',
  'bus-strike',
  'telescope',
];

/** Where a stream has only begun, and after three weeks of other news. */
describe.each([
  ['at the beginning of a stream', [] as Report[]],
  ['among other news', readReports('many-weeks.jsonl')],
])('what was announced, %s', (_, before) => {
  let storyOf: ReadonlyMap<string, string>;
  let stepFrom: ReadonlyMap<string, string>;
  beforeAll(() => {
    const reports = [...before, ...announced];
    storyOf = new Map(clusterDocuments(reports).map(({ id, final }) => [id, final]));
    stepFrom = stepsOf(Map.groupBy(reports, ({ id }) => storyOf.get(id) ?? ''));
  });

  const storiesOf = (happening: string) => [
    ...new Set(announced.filter((one) => one.happening === happening).map(({ id }) => storyOf.get(id) ?? '')),
  ];

  it.each(WITHIN_DAYS)(
    'and takes place within days is one story, or two in one course of events: %s',
    (one) => {
      const [first = '', ...later] = storiesOf(one);
      expect(later.length).toBeLessThanOrEqual(1);
      for (const story of later) expect(stepFrom.get(story)).toBe(first);
    },
  );

  it('and takes place months later is another story, which goes on from it', () => {
    const [[plan = ''], [opening = '']] = [storiesOf('stadium-plan'), storiesOf('stadium-opens')];
    expect(opening).not.toBe(plan);
    expect(stepFrom.get(opening)).toBe(plan);
  });

  it('is never taken for what others do in the same days', () => {
    const happenings = Map.groupBy(announced, ({ id }) => storyOf.get(id) ?? '');
    for (const reports of happenings.values())
      expect(new Set(reports.map(({ happening }) => happening)).size).toBe(1);
    expect([...stepFrom.values()]).not.toContain(storiesOf('rail-strike')[0]);
  });
});

/** What each story goes on from, as a store that has just these would find it. */
function stepsOf(stories: ReadonlyMap<string, readonly Report[]>): Map<string, string> {
  const profiles = [...stories].map(([story, reports]) =>
    storyProfile({ story, articles: reports.map(clusterFeatures) }),
  );
  const rarity = rarityAmong(profiles);
  return new Map(
    profiles.flatMap((profile) => {
      const step = stepBefore(profile, profiles, rarity);
      return step === null ? [] : [[step.story, step.before] as const];
    }),
  );
}
