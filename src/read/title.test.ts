import { describe, expect, it } from 'vitest';
import { siteNamesOf, withoutSection, withoutSiteAtEnd } from './title.ts';

describe('withoutSection', () => {
  it.each([
    ['Bridge to close from May | Local News', 'Bridge to close from May'],
    ['Bridge to close from May│Harbor Courier', 'Bridge to close from May'],
    ['青河大桥昨天提前通车-青河新闻网', '青河大桥昨天提前通车'],
    ['23.01.2022 - Bridge to close from May', 'Bridge to close from May'],
    ['Harbours | How three towns lost their boats', 'Harbours | How three towns lost their boats'],
    ['24 May 2022 changed this town for good', '24 May 2022 changed this town for good'],
    ['War - what is it good for', 'War - what is it good for'],
  ])('%s', (title, expected) => {
    expect(withoutSection(title)).toBe(expected);
  });
});

describe('withoutSiteAtEnd', () => {
  it('takes off the whole name of the site only', () => {
    expect(
      withoutSiteAtEnd('Bridge to close from May – Harbor Courier', siteNamesOf(['Harbor Courier'])),
    ).toBe('Bridge to close from May');
    expect(withoutSiteAtEnd('Bridge to close – from May', siteNamesOf(['May']))).toBe(
      'Bridge to close – from May',
    );
  });
});
