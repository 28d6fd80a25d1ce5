import type { Account, Role } from '../core/access.ts';
import type { Clock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import {
  accountNamed,
  accountOfId,
  addAccount,
  allAccounts,
  countOfRole,
  hasAccounts,
  removeAccount,
  setPassword,
  setRole,
} from '../store/access/accounts.ts';
import {
  addInvitation,
  dropInvitationsOf,
  findInvitation,
  type Invitation,
  takeInvitation,
} from '../store/access/invitations.ts';
import { removeSessions } from '../store/access/sessions.ts';
import type { Store } from '../store/store.ts';
import type { Connection } from '../store/tables.ts';
import { hashPassword, isPassword, passwordProblem } from './passwords.ts';
import { hashSecret, newId, newSecret } from './secrets.ts';

const DAY = 86_400_000;
/** How long a link that works once may be used. */
const LINK_LASTS = { 'set-up': DAY, join: 7 * DAY, reset: DAY } as const;
const LONGEST_NAME = 60;

/** What a link that works once is for. */
export interface Welcome extends Pick<Invitation, 'kind' | 'role'> {
  /** Whose password is reset; null for whoever chooses a name. */
  readonly name: string | null;
}

/** Who has an account, and how one is made: by a link that works once, so that nobody knows another's password. */
export interface PeopleDesk {
  list(): Promise<Account[]>;
  isEmpty(): Promise<boolean>;
  named(name: string): Promise<Account | null>;
  /** The secret of a link by which the first operator makes an account. Earlier ones work no more. */
  setUp(): Promise<string>;
  /**
   * The secret of a link by which somebody joins with a role. The first account is an operator's. `by`: the account that makes it;
   * the link ends when that is no operator any more.
   */
  invite(role: Role, by?: string | null): Promise<string>;
  /** The secret of a link by which somebody chooses another password. */
  reset(id: string, by?: string | null): Promise<string>;
  welcome(secret: string): Promise<Welcome | null>;
  /** Uses a link: makes the account or sets the password, and ends all sessions that there were. */
  accept(secret: string, given: { readonly name: string; readonly password: string }): Promise<Account>;
  /** Whose name and password these are; null for nobody's, which takes as long. */
  check(name: string, password: string): Promise<Account | null>;
  changePassword(id: string, password: string): Promise<void>;
  setRole(id: string, role: Role): Promise<void>;
  remove(id: string): Promise<void>;
}

/** @throws HeadwaterError (its methods) `bad-input`, `not-found` or `not-allowed`, with a sentence for whoever asked. */
export function createPeopleDesk(store: Store, clock: Clock): PeopleDesk {
  const now = () => clock.now().getTime();

  async function link(invitation: Omit<Invitation, 'expiresAt'>): Promise<string> {
    const secret = newSecret();
    const expiresAt = now() + LINK_LASTS[invitation.kind];
    await addInvitation(store.write, hashSecret(secret), { ...invitation, expiresAt });
    return secret;
  }

  return {
    list: () => allAccounts(store.read),
    isEmpty: async () => !(await hasAccounts(store.read)),
    named: async (name) => withoutPassword(await accountNamed(store.read, name)),
    setUp: () => link({ kind: 'set-up', account: null, role: 'operator', madeBy: null }),
    async invite(role, by = null) {
      if (await hasAccounts(store.read)) return link({ kind: 'join', account: null, role, madeBy: by });
      return link({ kind: 'set-up', account: null, role: 'operator', madeBy: by });
    },
    async reset(id, by = null) {
      if ((await accountOfId(store.read, id)) === null) throw nobody();
      return link({ kind: 'reset', account: id, role: null, madeBy: by });
    },
    async welcome(secret) {
      const found = await findInvitation(store.read, hashSecret(secret), now());
      if (found === null || (found.kind === 'set-up' && (await hasAccounts(store.read)))) return null;
      const account = found.account === null ? null : await accountOfId(store.read, found.account);
      return { kind: found.kind, role: found.role, name: account?.name ?? null };
    },
    async accept(secret, { name, password }) {
      const hash = hashSecret(secret);
      const welcome = await findInvitation(store.read, hash, now());
      if (welcome === null) throw used();
      const before = welcome.account === null ? null : await accountOfId(store.read, welcome.account);
      const chosen = before?.name ?? checkedName(name);
      refuseBad(password, chosen);
      const kept = await hashPassword(password);
      const fresh = {
        id: newId('person'),
        name: chosen,
        role: welcome.role ?? 'reader',
        createdAt: clock.now().toISOString(),
      };
      await store.durably(async (tx) => {
        if (!(await takeInvitation(tx, hash))) throw used();
        if (before !== null) {
          await setPassword(tx, before.id, kept);
          await removeSessions(tx, before.id, null);
          return;
        }
        if (welcome.kind === 'set-up' && (await hasAccounts(tx))) throw used();
        if ((await accountNamed(tx, chosen)) !== null)
          throw new HeadwaterError('bad-input', 'Somebody else has this name already. Choose another.');
        await addAccount(tx, { ...fresh, password: kept });
      });
      return withoutPassword(before) ?? fresh;
    },
    async check(name, password) {
      const found = await accountNamed(store.read, name);
      const isRight = await isPassword(password, found?.password ?? null);
      return isRight ? withoutPassword(found) : null;
    },
    async changePassword(id, password) {
      const account = await accountOfId(store.read, id);
      if (account === null) throw nobody();
      refuseBad(password, account.name);
      await setPassword(store.write, id, await hashPassword(password));
    },
    async setRole(id, role) {
      await store.durably(async (tx) => {
        if (role !== 'operator') {
          await keepAnOperator(tx, id);
          await dropInvitationsOf(tx, id);
        }
        await setRole(tx, id, role);
      });
    },
    async remove(id) {
      await store.durably(async (tx) => {
        await keepAnOperator(tx, id);
        await dropInvitationsOf(tx, id);
        await removeAccount(tx, id);
      });
    },
  };
}

async function keepAnOperator(tx: Connection, id: string): Promise<void> {
  const account = await accountOfId(tx, id);
  if (account === null) throw nobody();
  if (account.role === 'operator' && (await countOfRole(tx, 'operator')) === 1)
    throw new HeadwaterError('not-allowed', 'This is the only operator. Make another one first.');
}

function checkedName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') throw new HeadwaterError('bad-input', 'Choose a name.');
  if (name.length > LONGEST_NAME)
    throw new HeadwaterError('bad-input', `Choose a name of at most ${LONGEST_NAME} characters.`);
  // Names stand in lists beside others: nothing that hides, turns round or looks like nothing.
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’@_+-]*$/u.test(name))
    throw new HeadwaterError('bad-input', 'Choose a name of letters and digits.');
  return name;
}

function refuseBad(password: string, name: string): void {
  const problem = passwordProblem(password, name);
  if (problem !== null) throw new HeadwaterError('bad-input', problem);
}

function withoutPassword<Kept extends Account>(account: Kept | null): Account | null {
  if (account === null) return null;
  const { id, name, role, createdAt } = account;
  return { id, name, role, createdAt };
}

function nobody(): HeadwaterError {
  return new HeadwaterError('not-found', 'There is no such account.');
}

function used(): HeadwaterError {
  return new HeadwaterError('not-allowed', 'This link was used already, or its time is over.');
}
