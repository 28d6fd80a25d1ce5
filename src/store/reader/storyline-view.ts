import type { StorylineStep } from '../../core/story.ts';
import type { StorySummary } from '../news-reader.ts';
import type { Connection } from '../tables.ts';
import { storySummaries } from './story-decisions.ts';

const MOST_STORIES = 40;

/** The chain that a story is part of: what it goes on from, step by step, and what goes on from it. */
export async function storylineView(
  db: Connection,
  story: string,
): Promise<{ storyline: StorySummary[]; storylineSteps: StorylineStep[] }> {
  const steps = new Map<string, StorylineStep>();
  const members = new Set([story]);
  for (let at: string | null = story; at !== null && members.size <= MOST_STORIES; ) {
    const step = await stepOf(db, at);
    if (step === null || members.has(step.before)) break;
    steps.set(at, step);
    members.add(step.before);
    at = step.before;
  }
  for (let last = [story]; last.length > 0 && members.size <= MOST_STORIES; ) {
    const next = await stepsFrom(db, last, MOST_STORIES - members.size);
    last = [];
    for (const step of next) {
      if (members.has(step.story)) continue;
      steps.set(step.story, step);
      members.add(step.story);
      last.push(step.story);
    }
  }
  if (steps.size === 0) return { storyline: [], storylineSteps: [] };
  members.delete(story);
  const summaries = await storySummaries(db, [...members]);
  const time = ({ firstPublished, id }: StorySummary) => `${firstPublished ?? '9999'} ${id}`;
  summaries.sort((a, b) => (time(a) < time(b) ? -1 : 1));
  const known = new Set([story, ...summaries.map(({ id }) => id)]);
  return {
    storyline: summaries,
    storylineSteps: [...steps.values()].filter((step) => known.has(step.story) && known.has(step.before)),
  };
}

function stepRows(db: Connection) {
  return db
    .selectFrom('storyline_steps')
    .select(['story_id', 'before_id', 'score', 'evidence'])
    .where('before_id', 'is not', null);
}

type StepRow = Awaited<ReturnType<ReturnType<typeof stepRows>['execute']>>[number];

async function stepOf(db: Connection, story: string): Promise<StorylineStep | null> {
  const row = await stepRows(db).where('story_id', '=', story).executeTakeFirst();
  return row === undefined ? null : stepRecord(row);
}

async function stepsFrom(db: Connection, stories: readonly string[], most: number): Promise<StorylineStep[]> {
  const rows = await stepRows(db)
    .where('before_id', 'in', stories)
    .orderBy('score', 'desc')
    .orderBy('story_id')
    .limit(Math.max(0, most))
    .execute();
  return rows.map(stepRecord);
}

function stepRecord(row: StepRow): StorylineStep {
  return {
    story: row.story_id,
    before: row.before_id ?? '',
    score: row.score,
    evidence: JSON.parse(row.evidence),
  };
}
