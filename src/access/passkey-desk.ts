import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Account } from '../core/access.ts';
import type { Clock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import { accountOfId } from '../store/access/accounts.ts';
import {
  addPasskey,
  findPasskey,
  type Passkey,
  passkeysOf,
  removePasskey,
  usePasskey,
} from '../store/access/passkeys.ts';
import type { Store } from '../store/store.ts';

/** Where pages are: passkeys are bound to it. */
export interface Site {
  /** `https://news.example`, without a path. */
  readonly origin: string;
}

/** Passkeys (W3C WebAuthn, level 3): signing in with what a device or a password manager holds. */
export interface PasskeyDesk {
  list(account: string): Promise<Passkey[]>;
  /** What the browser is asked to make a passkey with. */
  toMake(account: Account, site: Site): Promise<object>;
  make(account: Account, name: string, response: unknown, site: Site): Promise<void>;
  /** What the browser is asked to sign; of whoever has a passkey for this site, nobody need say a name. */
  toSign(site: Site): Promise<object>;
  /** Whose passkey signed; null for nobody's. */
  check(response: unknown, site: Site): Promise<Account | null>;
  remove(account: string, id: string): Promise<boolean>;
}

/** What was asked to be signed waits this long for its answer. */
const CHALLENGE_LASTS = 300_000;
const MOST_CHALLENGES = 2_000;
const MOST_PASSKEYS = 20;
const LONGEST_NAME = 60;

export function createPasskeyDesk(store: Store, clock: Clock): PasskeyDesk {
  const challenges = createChallenges(() => clock.now().getTime());
  return {
    list: (account) => passkeysOf(store.read, account),
    remove: (account, id) => removePasskey(store.write, account, id),
    async toMake(account, site) {
      const { generateRegistrationOptions } = await import('@simplewebauthn/server');
      const known = await passkeysOf(store.read, account.id);
      if (known.length >= MOST_PASSKEYS)
        throw new HeadwaterError('not-allowed', `There are ${MOST_PASSKEYS} passkeys. Remove some first.`);
      const options = await generateRegistrationOptions({
        rpName: 'Headwater',
        rpID: hostOf(site),
        userID: new TextEncoder().encode(account.id),
        userName: account.name,
        attestationType: 'none',
        excludeCredentials: known.map(({ id }) => ({ id })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      challenges.add(options.challenge, account.id);
      return options;
    },
    async make(account, name, response, site) {
      const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
      const verified = await verifyRegistrationResponse({
        response: response as RegistrationResponseJSON,
        expectedChallenge: (challenge) => challenges.take(challenge, account.id),
        expectedOrigin: site.origin,
        expectedRPID: hostOf(site),
        requireUserVerification: true,
      }).catch((cause: unknown) => {
        throw new HeadwaterError('bad-input', 'This passkey could not be taken. Try again.', { cause });
      });
      if (!verified.verified)
        throw new HeadwaterError('bad-input', 'This passkey could not be taken. Try again.');
      const { credential } = verified.registrationInfo;
      await addPasskey(store.write, {
        id: credential.id,
        account: account.id,
        publicKey: credential.publicKey,
        counter: credential.counter,
        transports: credential.transports ?? [],
        name: name.trim().slice(0, LONGEST_NAME) || 'Passkey',
        createdAt: clock.now().toISOString(),
        usedAt: null,
      });
    },
    async toSign(site) {
      const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
      const options = await generateAuthenticationOptions({
        rpID: hostOf(site),
        userVerification: 'required',
      });
      challenges.add(options.challenge, null);
      return options;
    },
    async check(response, site) {
      const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
      const given = response as AuthenticationResponseJSON;
      const passkey = typeof given?.id === 'string' ? await findPasskey(store.read, given.id) : null;
      if (passkey === null) return null;
      const { id, publicKey, counter } = passkey;
      const verified = await verifyAuthenticationResponse({
        response: given,
        expectedChallenge: (challenge) => challenges.take(challenge, null),
        expectedOrigin: site.origin,
        expectedRPID: hostOf(site),
        credential: { id, publicKey, counter },
        requireUserVerification: true,
      }).catch(() => null);
      if (verified?.verified !== true) return null;
      await usePasskey(store.write, id, verified.authenticationInfo.newCounter, clock.now().toISOString());
      const account = await accountOfId(store.read, passkey.account);
      if (account === null) return null;
      const { name, role, createdAt } = account;
      return { id: account.id, name, role, createdAt };
    },
  };
}

function hostOf({ origin }: Site): string {
  return new URL(origin).hostname;
}

/** Each is good for one answer, of whom it was made for. */
function createChallenges(now: () => number) {
  const open = new Map<string, { readonly account: string | null; readonly until: number }>();
  return {
    add(challenge: string, account: string | null): void {
      open.set(challenge, { account, until: now() + CHALLENGE_LASTS });
      if (open.size <= MOST_CHALLENGES) return;
      const [oldest] = open.keys();
      if (oldest !== undefined) open.delete(oldest);
    },
    take(challenge: string, account: string | null): boolean {
      const found = open.get(challenge);
      open.delete(challenge);
      return found !== undefined && found.account === account && found.until > now();
    },
  };
}
