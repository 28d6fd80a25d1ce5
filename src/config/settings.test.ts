import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSettings, parseSettings, SETTINGS } from './settings.ts';

describe('settings', () => {
  it('has a default for every one', () => {
    expect(parseSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      data: './data',
      allowAddresses: [],
    });
  });

  it('takes the environment, and the command line before it', () => {
    expect(parseSettings({ HEADWATER_PORT: '81' }).port).toBe(81);
    expect(parseSettings({ HEADWATER_PORT: '81' }, { port: '82' }).port).toBe(82);
    expect(parseSettings({ HEADWATER_ALLOW_ADDRESSES: 'localhost, 10.0.0.1:80' }).allowAddresses).toEqual([
      'localhost',
      '10.0.0.1:80',
    ]);
  });

  it.each([
    [{ HEADWATER_PORT: 'http' }, 'HEADWATER_PORT must be a whole number from 0 to 65535, it is "http"'],
    [
      { HEADWATER_LOG_LEVEL: 'loud' },
      'HEADWATER_LOG_LEVEL must be one of debug, info, warn, error, silent, it is "loud"',
    ],
    [{ HEADWATER_USER_AGENT: 'Mozilla/5.0 (X11; Linux x86_64)' }, 'must begin with a name and no browser'],
    [
      { HEADWATER_USER_AGENT: 'Newsdesk/2' },
      'must hold a page or an e-mail address where publishers reach you',
    ],
    [{ HEADWATER_PROT: '1' }, 'HEADWATER_PROT is no setting of Headwater; README.md lists them all'],
  ])('says in one sentence what is wrong with %o', (environment, message) => {
    expect(() => parseSettings(environment)).toThrow(message);
  });

  it('are all described in README.md, with their defaults', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const { environment, description, defaultText } of Object.values(SETTINGS)) {
      expect(readme).toContain(`\`${environment}\``);
      expect(readme).toContain(description);
      if (environment !== 'HEADWATER_WORKERS' && defaultText !== '')
        expect(readme).toContain(`\`${defaultText}\``);
    }
  });

  it('are shown with their values', () => {
    const lines = describeSettings(parseSettings({ HEADWATER_PORT: '81' }));
    expect(lines.find(({ variable }) => variable === 'HEADWATER_PORT')?.value).toBe('81');
    expect(lines).toHaveLength(Object.keys(SETTINGS).length);
  });
});
