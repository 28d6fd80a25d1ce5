import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../core/outlet.ts';
import { createOutletCatalogue } from '../../core/outlet-catalogue.ts';
import {
  readTold,
  type ToldPage,
  type ToldVerdicts,
  toldVerdicts,
  traceTold,
} from '../testing/told-story.ts';

/**
 * Stories in which outlets print agencies' reports: with the agency's mark, with marks taken out, cut, edited, with paragraphs
 * of their own, beside reports of their own. The news and the newspapers are invented, the agencies' marks are not. Beside each
 * story, by page, what an editor would sign.
 */
const folder = join(import.meta.dirname, 'fixtures');
const inputs = readdirSync(folder).filter((file) => !file.endsWith('.expected.json'));
const none = { aliases: [], ambiguousAliases: [], otherDomains: [], country: null, owner: null };
const outlets = readTold<Outlet[]>(join(import.meta.dirname, '../../../catalogue/outlets.json'));
const catalogue = createOutletCatalogue(outlets.map((outlet) => ({ ...none, ...outlet })));
const read = <T>(file: string) => readTold<T>(join(folder, file));

describe('copies of agencies’ reports', () => {
  it.each(inputs)('gives every page of %s its kind and source', (file) => {
    const expected = read<ToldVerdicts>(file.replace('.json', '.expected.json'));
    expect(toldVerdicts(read<ToldPage[]>(file), catalogue)).toEqual(expected);
  });

  it('shows whose mark says whose text an unmarked copy carries', () => {
    const { verdicts } = traceTold(read<ToldPage[]>('unmarked-first-en.json'), catalogue);
    const verdict = verdicts.find(({ article }) => article === 'brindlepost.com');
    expect(verdict?.credit).toBe('withheld');
    const [mark, ...passages] = verdict?.evidence ?? [];
    expect(mark).toMatchObject({ article: 'alderbayherald.com', type: 'citation', text: 'Reuters' });
    expect(passages.map(({ type, article }) => [type, article])).toContainEqual([
      'passage',
      'brindlepost.com',
    ]);
  });

  it('is surer of a text that is marked than of one that is marked elsewhere', () => {
    const { verdicts } = traceTold(read<ToldPage[]>('unmarked-first-en.json'), catalogue);
    const sure = (id: string) =>
      verdicts.find(({ article }) => article === id)?.primarySource?.confidence ?? 0;
    expect(sure('alderbayherald.com')).toBeGreaterThan(sure('brindlepost.com'));
  });
});
