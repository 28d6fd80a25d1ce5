import type { FeedEntry } from '../../core/feed.ts';
import type { RightsPolicy } from '../../core/rights.ts';
import { readCaptureBody } from '../../store/captures/read-capture-body.ts';
import { withhold, withholdMore } from '../obey-rights.ts';
import type { FeedEntryBody } from '../read-any.ts';

/** Make of a capture that is kept what may be kept of it from now on. `path` is that of its file in the archive. */
export interface WithholdTask {
  readonly type: 'withhold';
  readonly path: string;
  readonly source: string;
  readonly url: string;
  readonly contentType: string | null;
  readonly claims: FeedEntry | undefined;
  readonly rights: RightsPolicy;
  readonly firstSeen: string;
}

/** What stands in the place of a capture begins so. */
const ENTRY = '{"entry":';

/** The body of what may be kept. Runs in workers. */
export function withholdBody(task: WithholdTask): string {
  const { path, source, url, contentType, claims, rights, firstSeen } = task;
  const body = readCaptureBody(path);
  // Also where the program was killed before the row said so.
  const start = Buffer.from(body.subarray(0, ENTRY.length)).toString('latin1');
  if (start === ENTRY) {
    const kept: FeedEntryBody = JSON.parse(new TextDecoder().decode(body));
    return JSON.stringify(withholdMore(kept, claims, rights));
  }
  return String(withhold({ source, url, contentType, body, claims }, rights, firstSeen).body);
}
