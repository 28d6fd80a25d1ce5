import type { Account, Scope } from '../core/access.ts';
import type { Clock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import {
  type ApiToken,
  addApiToken,
  apiTokensOf,
  findApiToken,
  removeApiToken,
  touchApiToken,
} from '../store/access/api-tokens.ts';
import type { Store } from '../store/store.ts';
import { scopesOf } from './may.ts';
import { hashSecret, newId, newSecret } from './secrets.ts';

/** So that a token is known as one wherever it is found, also by programs that look for leaked secrets. */
const PREFIX = 'hw_';
const MOST_TOKENS = 50;
const LONGEST_NAME = 60;
/** How often it is written down that a token is in use. */
const TOUCH = 3_600_000;
const DAY = 86_400_000;

/** Tokens by which programs call the API in somebody's name. */
export interface TokenDesk {
  list(account: string): Promise<ApiToken[]>;
  /** Gives the token itself, this once. */
  make(
    account: Account,
    wish: { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number | null },
  ): Promise<string>;
  remove(account: string, id: string): Promise<boolean>;
  find(token: string): Promise<{ readonly account: Account; readonly token: ApiToken } | null>;
}

export function createTokenDesk(store: Store, clock: Clock): TokenDesk {
  return {
    list: (account) => apiTokensOf(store.read, account),
    async make(account, { name, scopes, days }) {
      const chosen = name.trim().slice(0, LONGEST_NAME);
      if (chosen === '') throw new HeadwaterError('bad-input', 'Give the token a name.');
      const useful = scopesOf(account.role).filter((scope) => scopes.includes(scope));
      if (useful.length === 0)
        throw new HeadwaterError('bad-input', 'Choose what the token may be used for.');
      if ((await apiTokensOf(store.read, account.id)).length >= MOST_TOKENS)
        throw new HeadwaterError('not-allowed', `There are ${MOST_TOKENS} tokens. Remove some first.`);
      const secret = newSecret(PREFIX);
      const at = clock.now();
      await addApiToken(store.write, hashSecret(secret), {
        id: newId('token'),
        account: account.id,
        name: chosen,
        scopes: useful,
        createdAt: at.toISOString(),
        usedAt: null,
        expiresAt: days === null ? null : at.getTime() + days * DAY,
      });
      return secret;
    },
    remove: (account, id) => removeApiToken(store.write, account, id),
    async find(secret) {
      if (!secret.startsWith(PREFIX)) return null;
      const found = await findApiToken(store.read, hashSecret(secret));
      const at = clock.now();
      if (found === null || (found.token.expiresAt ?? Number.POSITIVE_INFINITY) <= at.getTime()) return null;
      const { id, usedAt } = found.token;
      if (usedAt === null || Date.parse(usedAt) + TOUCH <= at.getTime())
        await touchApiToken(store.write, id, at.toISOString());
      return found;
    },
  };
}
