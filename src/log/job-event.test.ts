import { expect, it } from 'vitest';
import { jobLog } from './job-event.ts';
import { createLogger } from './logger.ts';

it('writes one line for each job, louder where it failed', () => {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line));
  const record = jobLog(createLogger({ level: 'debug', format: 'json', write }));
  record({ job: 'read', key: 'capture_1', outcome: 'article', milliseconds: 12, reason: null });
  record({
    job: 'trace',
    key: 'story_1',
    outcome: 'retried',
    milliseconds: 3,
    attempts: 2,
    reason: 'no heap',
  });
  expect(lines).toMatchObject([
    { level: 20, msg: 'job done', job: 'read', key: 'capture_1', outcome: 'article', milliseconds: 12 },
    { level: 40, msg: 'job failed', job: 'trace', outcome: 'retried', attempts: 2, reason: 'no heap' },
  ]);
  expect(lines[0]).not.toHaveProperty('reason');
});
