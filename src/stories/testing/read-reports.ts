import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterDocument } from '../cluster-documents.ts';

/** A report that we wrote, with the happening that it is of. */
export interface Report extends ClusterDocument {
  readonly happening: string;
}

/** The reports of a fixture, in the order in which they came. */
export function readReports<Kind extends ClusterDocument = Report>(fixture: string): Kind[] {
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', fixture), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Kind => JSON.parse(line));
}
