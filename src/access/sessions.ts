import type { Account } from '../core/access.ts';
import type { Clock } from '../core/clock.ts';
import {
  addSession,
  findSession,
  removeSession,
  removeSessions,
  touchSession,
} from '../store/access/sessions.ts';
import type { Store } from '../store/store.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** Whoever is not seen for a week signs in again, and everybody after a month. */
const IDLE = 7 * 86_400_000;
export const LONGEST_SESSION = 30 * 86_400_000;
/** How often it is written down that a session is in use. */
const TOUCH = 600_000;

/** Sessions of people who signed in. Only a hash is kept of what their browsers hold. */
export interface Sessions {
  /** A new session with a secret of our making, never of the browser's: nobody can be given one to use (fixation). */
  begin(account: string, before: string | null): Promise<string>;
  find(secret: string): Promise<Account | null>;
  end(secret: string): Promise<void>;
  /** Ends all sessions of an account, but the one that is given. */
  endAll(account: string, but: string | null): Promise<void>;
}

export function createSessions(store: Store, clock: Clock): Sessions {
  const now = () => clock.now().getTime();
  return {
    async begin(account, before) {
      const secret = newSecret();
      const at = now();
      if (before !== null) await removeSession(store.write, hashSecret(before));
      const expiresAt = at + LONGEST_SESSION;
      await addSession(store.write, { hash: hashSecret(secret), account, at, expiresAt });
      return secret;
    },
    async find(secret) {
      const session = await findSession(store.read, hashSecret(secret));
      const at = now();
      if (session === null || session.expiresAt <= at || session.usedAt + IDLE <= at) return null;
      if (session.usedAt + TOUCH <= at) await touchSession(store.write, session.hash, at);
      return session.account;
    },
    end: (secret) => removeSession(store.write, hashSecret(secret)),
    endAll: (account, but) => removeSessions(store.write, account, but === null ? null : hashSecret(but)),
  };
}
