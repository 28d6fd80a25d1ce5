import { type Audit, createAudit } from '../access/create-access.ts';
import { createPeopleDesk, type PeopleDesk } from '../access/people-desk.ts';
import type { Settings } from '../config/settings.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { systemClock } from './parts.ts';

/** Accounts alone, beside a running program or without one. */
export function openPeople(settings: Settings): {
  readonly people: PeopleDesk;
  readonly audit: Audit;
  close(): Promise<void>;
} {
  const store = openSqliteStore(settings.data);
  return {
    people: createPeopleDesk(store, systemClock),
    audit: createAudit(store, systemClock),
    close: () => store.close(),
  };
}
