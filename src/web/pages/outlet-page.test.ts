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

  it('says how the outlet works, with the bounds of what its counts say', async () => {
    const page = await getPage(app, '/outlet/bayherald.example');
    expect(page.text).toMatch(/Own reports ?12 of 40 · 30 % ?\(18 % to 45 %\) of the articles/);
    expect(page.text).toMatch(/Names its source ?21 of 28 · 75 % ?\(57 % to 87 %\)/);
    expect(page.text).toMatch(/Names no source ?7 articles/);
    expect(page.text).toMatch(
      /Behind its source ?90 minutes ?half of 25 articles sooner.*between 25 minutes and 2 days/,
    );
    expect(page.hrefs()).toContain('/outlet/bayherald.example?credit=withheld');
    expect(page.hrefs()).toContain('/outlet/bayherald.example?changed=yes');
    const list = await getPage(app, '/outlet/bayherald.example?credit=withheld');
    expect(list.text).toContain('What names no source');
  });

  it('leads from every count to the list that it rests on', async () => {
    const wire = await getPage(app, '/outlet/meridianwire.example');
    expect(wire.hrefs()).toContain('/outlet/meridianwire.example?kind=rewrite');
    expect(wire.hrefs()).toContain('/outlet/meridianwire.example?source=haldenledger.example');
    const radio = await getPage(app, '/outlet/lakesideradio.example');
    expect(radio.hrefs()).toContain('/outlet/lakesideradio.example?kind=original');
    const halden = await getPage(app, '/outlet/haldenledger.example');
    expect(halden.hrefs()).toContain('/outlet/bayherald.example?source=haldenledger.example');
    const taken = await getPage(app, '/outlet/bayherald.example?source=haldenledger.example');
    expect(taken.text).toMatch(/What goes back to The Halden Ledger 1 article\..*Pressure grows on ministry/);
    const none = await getPage(app, '/outlet/bayherald.example?kind=reprint');
    expect(none.text).toContain('No such article is stored.');
    expect((await getPage(app, '/outlet/bayherald.example?kind=nonsense')).text).toContain('Pressure grows');
  });

  it('opens the evidence of each verdict in its list', async () => {
    const page = await getPage(app, '/outlet/bayherald.example');
    expect(page.text).toMatch(/Rewrite from The Halden Ledger, high confidence, 84 % 1 piece of evidence/);
    expect(page.text).toContain('after The Halden Ledger reported in this article');
    expect(page.hrefs()).toContain('/article/a_bay#evidence');
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
