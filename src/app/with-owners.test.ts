import { describe, expect, it } from 'vitest';
import type { Outlet } from '../core/outlet.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { withOwners } from './with-owners.ts';

const page = { offset: 0, limit: 1 };
const outlets = [
  { domain: 'ledger.example', owner: 'Quay Media' },
  { domain: 'post.example', owner: null },
] as Outlet[];
const reader = withOwners(
  {
    outlet: async (domain: string) =>
      domain === 'none.example' ? null : { outlet: { domain, name: domain } },
  } as unknown as NewsReader,
  outlets,
);

describe('an outlet that is read', () => {
  it('has the owner group that the catalogue knows, and none where it knows none', async () => {
    expect(await reader.outlet('ledger.example', page)).toMatchObject({ owner: 'Quay Media' });
    expect(await reader.outlet('post.example', page)).not.toHaveProperty('owner');
    expect(await reader.outlet('none.example', page)).toBeNull();
  });
});
