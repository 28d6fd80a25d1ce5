import { describe, expect, it } from 'vitest';
import { fixtureApp, getPage } from '../fixtures/fixture-app.ts';

const app = fixtureApp();

describe('an outlet page', () => {
  it('says how much is original, with counts and shares', async () => {
    const { text } = await getPage(app, '/outlet/lakesideradio.example');
    expect(text).toContain('lakesideradio.example · 1 article, 1 original report (100 %)');
  });

  it('says whom the outlet draws on and who draws on it', async () => {
    expect((await getPage(app, '/outlet/meridianwire.example')).text).toMatch(
      /Draws on ?The Halden Ledger1 article/,
    );
    expect((await getPage(app, '/outlet/haldenledger.example')).text).toMatch(
      /Drawn on by .*Meridian Wire1 article/,
    );
  });

  it('shows an outlet of which no article was captured', async () => {
    expect((await getPage(app, '/outlet/haldenledger.example')).text).toContain('No article is stored.');
  });
});

describe('the list of outlets', () => {
  it('has each outlet once with its number of articles', async () => {
    const { text } = await getPage(app, '/outlets');
    expect(text.match(/Meridian Wire/g)).toHaveLength(1);
  });

  it('says what to do where there is none', async () => {
    expect((await getPage(fixtureApp([]), '/outlets')).text).toContain('No outlet is known yet');
  });
});
