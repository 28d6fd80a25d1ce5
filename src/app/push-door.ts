import type { Settings } from '../config/settings.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { PushDoor } from '../pipeline/schedule/schedule-context.ts';

/** How hubs reach this program, where the settings say so. */
export function pushDoor({ publicUrl }: Settings, fetcher: Fetcher): PushDoor | null {
  if (publicUrl === null) return null;
  return {
    callback: (token) => `${publicUrl}/websub/${token}`,
    post: (href, fields) => fetcher.postForm(href, fields),
  };
}
