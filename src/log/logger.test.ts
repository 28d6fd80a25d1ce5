import { describe, expect, it } from 'vitest';
import { createLogger, type LoggerOptions } from './logger.ts';

function lines(format: LoggerOptions['format'], level: LoggerOptions['level'] = 'info') {
  const written: string[] = [];
  return { written, logger: createLogger({ level, format, write: (line) => written.push(line) }) };
}

describe('createLogger', () => {
  it('writes one JSON object a line with its scope and fields', () => {
    const { written, logger } = lines('json');
    logger.scoped({ scope: 'pipeline' }).info('page read', { outcome: 'article', ms: 12 });
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      msg: 'page read',
      scope: 'pipeline',
      outcome: 'article',
      ms: 12,
    });
    expect(written[0]?.endsWith('\n')).toBe(true);
  });

  it('writes plain words for people, on one line', () => {
    const { written, logger } = lines('pretty');
    logger.scoped({ scope: 'store' }).warn('cannot write', { path: 'a b', error: new Error('disk\nfull') });
    expect(written[0]).toMatch(/^\d\d:\d\d:\d\d warn store: cannot write path="a b" error="disk\\nfull"\n$/);
  });

  it('leaves out what is below its level', () => {
    const { written, logger } = lines('json', 'error');
    logger.info('page read');
    expect(written).toEqual([]);
  });
});
