import { type Context, Hono } from 'hono';
import { addressKey, RateLimiter } from '../../access/rate-limiter.ts';
import { hashSecret } from '../../access/secrets.ts';
import type { Account } from '../../core/access.ts';
import { nameKey } from '../../store/access/accounts.ts';
import { type AccessRoutesOptions, type Answers, field, wordsOf } from './answers.ts';
import type { Notice } from './form-parts.ts';
import { clientAddress } from './is-here.ts';
import { joinPage, joinTitle } from './join-page.ts';
import { passkeySite } from './passkey-site.ts';
import { notOurs, refusalToOwn } from './refusal.ts';
import { giveSession, takeSession } from './session-cookie.ts';
import { signInPage } from './sign-in-page.ts';

/** Tries from one address: many people may share one. */
const OF_ADDRESS = { burst: 30, perMinute: 10 };
/** Wrong passwords for one account, from wherever: 30 an hour in the long run. Passkeys go on working. */
const OF_ACCOUNT = { burst: 10, perMinute: 0.5 };

/** Signing in with a password or a passkey, signing out, and links that work once. */
export function signInRoutes({ office, assets }: AccessRoutesOptions, answers: Answers): Hono {
  const app = new Hono();
  const { access, clock } = office;
  const now = () => clock.now().getTime();
  const tries = { address: new RateLimiter(OF_ADDRESS, now), account: new RateLimiter(OF_ACCOUNT, now) };
  const address = (context: Context) => addressKey(clientAddress(context, office.proxies));

  async function begin(context: Context, account: Account): Promise<void> {
    const secret = await access.sessions.begin(account.id, context.get('session') ?? null);
    giveSession(context, office, secret);
    const deed = { action: 'sign-in', subject: null, outcome: 'done' } as const;
    await access.audit.record({ kind: 'person', account }, deed);
  }

  async function failed(name: string | null): Promise<void> {
    // A name that is none may be a password in the wrong field: it is not written down.
    const known = name === null ? null : await access.people.named(name);
    const deed = { action: 'sign-in', subject: known?.name ?? null, outcome: 'refused' } as const;
    await access.audit.record({ kind: 'public' }, deed);
  }

  function signIn(
    context: Context,
    notice: Notice | null,
    next: string,
    status: 200 | 401 | 403 | 429 = 200,
  ) {
    const passkeys = passkeySite(context, office) === null ? null : assets.passkeys;
    return answers.show(context, 'Sign in', signInPage({ notice, next, passkeys }), status);
  }
  const tooOften = (context: Context, wait: number) => {
    context.header('Retry-After', String(wait));
    return `There were too many tries. Please try again in ${Math.ceil(wait / 60)} ${wait <= 60 ? 'minute' : 'minutes'}.`;
  };

  app.get('/sign-in', (context) => signIn(context, null, ownPath(context.req.query('next'))));

  app.post('/sign-in', async (context) => {
    const form = await context.req.parseBody();
    const [name, next] = [field(form['name']), ownPath(field(form['next']))];
    const refuse = (words: string, status: 401 | 403 | 429) =>
      signIn(context, { failed: true, words }, next, status);
    const forged = notOurs(context);
    if (forged !== null) return refuse(forged, 403);
    const wait = tries.address.take(address(context)) || tries.account.take(triedName(name));
    if (wait > 0) return refuse(tooOften(context, wait), 429);
    // Taken before the password is looked at, which takes long: of many tries at once none may pass unseen.
    const account = await access.people.check(name, field(form['password']));
    if (account === null) {
      await failed(name);
      return refuse('Name and password do not belong together.', 401);
    }
    tries.account.giveBack(triedName(name));
    await begin(context, account);
    return context.redirect(next === '' ? '/' : next, 303);
  });

  app.post('/sign-in/passkey/options', async (context) => {
    const site = passkeySite(context, office);
    const forged = notOurs(context);
    if (site === null || forged !== null)
      return answers.problem(context, forged ?? 'Passkeys cannot be used at this address.', 403);
    const wait = tries.address.take(address(context));
    if (wait > 0) return answers.problem(context, tooOften(context, wait), 429);
    return context.json(await access.passkeys.toSign(site));
  });

  app.post('/sign-in/passkey', async (context) => {
    const site = passkeySite(context, office);
    const forged = notOurs(context);
    if (site === null || forged !== null)
      return answers.problem(context, forged ?? 'Passkeys cannot be used at this address.', 403);
    const wait = tries.address.take(address(context));
    if (wait > 0) return answers.problem(context, tooOften(context, wait), 429);
    const given = (await context.req.json().catch(() => null)) as { response?: unknown } | null;
    const account = await access.passkeys.check(given?.response, site);
    if (account === null) {
      await failed(null);
      return answers.problem(context, 'This passkey is not known here.', 401);
    }
    await begin(context, account);
    return context.json({ signedIn: true });
  });

  app.post('/sign-out', async (context) => {
    const refused = refusalToOwn(context, 'sign-out');
    if (refused !== null) return answers.refuse(context, 'Nothing was changed', refused, 403);
    await access.sessions.end(context.get('session') ?? '');
    takeSession(context, office);
    return context.redirect('/', 303);
  });

  app.get('/join/:secret', async (context) => {
    const welcome = await access.people.welcome(context.req.param('secret'));
    if (welcome === null) return answers.refuse(context, 'This link works no more', OVER, 404);
    return answers.show(context, joinTitle(welcome), joinPage(welcome, { name: '', notice: null }));
  });

  app.post('/join/:secret', async (context) => {
    const secret = context.req.param('secret');
    const forged = notOurs(context);
    if (forged !== null) return answers.refuse(context, 'Nothing was changed', forged, 403);
    const welcome = await access.people.welcome(secret);
    if (welcome === null) return answers.refuse(context, 'This link works no more', OVER, 404);
    const form = await context.req.parseBody();
    const given = { name: field(form['name']), password: field(form['password']) };
    try {
      const account = await access.people.accept(secret, given);
      await begin(context, account);
      return context.redirect('/account', 303);
    } catch (error) {
      const notice = { failed: true, words: wordsOf(error) };
      return answers.show(context, joinTitle(welcome), joinPage(welcome, { name: given.name, notice }), 422);
    }
  });
  return app;
}

/** Always as short: what is counted stays in memory, however long the names are that somebody tries. */
function triedName(name: string): string {
  return hashSecret(nameKey(name));
}

const OVER = 'It was used already, or its time is over. An operator of this Headwater can make another one.';

/** A path of our own, and nothing that leads elsewhere. */
export function ownPath(value: string | undefined): string {
  return value !== undefined && /^\/(?![/\\])[\w/.~%?=&+:@-]{0,500}$/.test(value) ? value : '';
}
