import { parseRobots } from '../../src/rights/robots/parse-robots.ts';
import { robotsAllow, rulesFor } from '../../src/rights/robots/robots-rules.ts';
import { printScores, readCases, type Score } from './labelled-data.ts';

interface RobotsCase {
  readonly id: string;
  readonly robots: string;
  readonly agent: string;
  readonly url: string;
  readonly allowed: boolean;
}

/**
 * Cases that no parser can pass: they are about lines of 16 kB, and the files of the collection lack these lines. What they
 * were about is tested in `parse-robots.test.ts`.
 */
const WITHOUT_THEIR_LINE: ReadonlySet<string> = new Set([
  'GoogleOnly_LineTooLong-84',
  'GoogleOnly_LineTooLong-86',
  'GoogleOnly_LineTooLong-87',
]);

/** Share of robots.txt cases decided as the parser of their collectors decides them (google/robotstxt). */
export async function scoreRobots(): Promise<Score[]> {
  const cases = readCases<RobotsCase>('feeds/robotstxt-google/cases.jsonl');
  if (cases === null) return [];
  const whole = cases.filter(({ id }) => !WITHOUT_THEIR_LINE.has(id));
  return [
    { set: 'robotstxt-google', metric: 'cases', value: shareRight(cases) },
    { set: 'robotstxt-google', metric: 'cases whose file is whole', value: shareRight(whole) },
  ];
}

function shareRight(cases: readonly RobotsCase[]): number {
  const right = cases.filter(({ id, robots, agent, url, allowed }) => {
    const decided = robotsAllow(rulesFor(parseRobots(robots), agent).rules, url);
    if (process.env['SHOW_ERRORS'] && decided !== allowed) process.stderr.write(`${id} ${decided} ${url}\n`);
    return decided === allowed;
  });
  return right.length / cases.length;
}

if (import.meta.main) printScores(await scoreRobots());
