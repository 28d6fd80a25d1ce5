import type { AuditEntry, Who } from '../core/access.ts';
import type { Clock } from '../core/clock.ts';
import { auditEntries, recordAudit } from '../store/access/audit.ts';
import type { Store } from '../store/store.ts';
import { createPasskeyDesk, type PasskeyDesk } from './passkey-desk.ts';
import { createPeopleDesk, type PeopleDesk } from './people-desk.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createTokenDesk, type TokenDesk } from './token-desk.ts';

/** What a request shows of whoever sent it. */
export interface Shown {
  /** The secret of a session, from a cookie. */
  readonly session: string | null;
  /** The token of a program. */
  readonly bearer: string | null;
  /** It comes from the machine itself, straight, under a name of its own. */
  readonly isHere: boolean;
}

/** Milliseconds: not at every request. */
const LOOK_AGAIN = 1_000;

/** People and access: who asks, and everything about accounts. */
export interface Access {
  readonly people: PeopleDesk;
  readonly sessions: Sessions;
  readonly tokens: TokenDesk;
  readonly passkeys: PasskeyDesk;
  readonly audit: Audit;
  /** Whether there is no account yet. */
  isOpen(): Promise<boolean>;
  /** Null for a token that is none, or not any more. */
  identify(shown: Shown): Promise<Who | null>;
}

/** What was done, by whom and when; never what was in it. */
export interface Audit {
  record(who: Who | 'command line', deed: Pick<AuditEntry, 'action' | 'subject' | 'outcome'>): Promise<void>;
  list(page: {
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ total: number; entries: AuditEntry[] }>;
}

export function createAccess(store: Store, clock: Clock): Access {
  const desk = createPeopleDesk(store, clock);
  const sessions = createSessions(store, clock);
  const tokens = createTokenDesk(store, clock);
  let isClosed = false;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function isOpen(): Promise<boolean> {
    // The last operator cannot be removed: once there is an account, there always is one. Another process may make the first.
    const at = performance.now();
    if (!isClosed && at - lookedAt >= LOOK_AGAIN) {
      isClosed = !(await desk.isEmpty());
      lookedAt = at;
    }
    return !isClosed;
  }
  const people: PeopleDesk = {
    ...desk,
    async accept(secret, given) {
      const account = await desk.accept(secret, given);
      isClosed = true;
      return account;
    },
  };

  return {
    people,
    sessions,
    tokens,
    passkeys: createPasskeyDesk(store, clock),
    audit: createAudit(store, clock),
    isOpen,
    async identify({ session, bearer, isHere }) {
      if (bearer !== null) {
        const found = await tokens.find(bearer);
        if (found === null) return null;
        const { account, token } = found;
        return { kind: 'program', account, token: token.name, scopes: token.scopes };
      }
      const account = session === null ? null : await sessions.find(session);
      if (account !== null) return { kind: 'person', account };
      return isHere && (await isOpen()) ? { kind: 'owner' } : { kind: 'public' };
    },
  };
}

export function createAudit(store: Store, clock: Clock): Audit {
  return {
    record: (who, deed) =>
      recordAudit(store.write, { at: clock.now().toISOString(), ...nameOf(who), ...deed }),
    list: (page) => auditEntries(store.read, page),
  };
}

function nameOf(who: Who | 'command line'): Pick<AuditEntry, 'who' | 'token'> {
  if (who === 'command line') return { who, token: null };
  if (who.kind === 'person') return { who: who.account.name, token: null };
  return who.kind === 'program'
    ? { who: who.account.name, token: who.token }
    : { who: who.kind, token: null };
}
