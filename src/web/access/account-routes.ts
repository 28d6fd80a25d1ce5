import { type Context, Hono } from 'hono';
import { type Account, SCOPES } from '../../core/access.ts';
import { accountPage } from './account-page.ts';
import { type AccessRoutesOptions, type Answers, field, type Status, wordsOf } from './answers.ts';
import type { Notice } from './form-parts.ts';
import { passkeySite } from './passkey-site.ts';
import { refusalToOwn, whoAsks } from './refusal.ts';

const DEEDS: Readonly<Record<string, string>> = {
  password: 'The password was changed. Other browsers must sign in again.',
  passkey: 'The passkey was added.',
  removed: 'It was removed.',
  sessions: 'All other browsers must sign in again.',
};

/** One's own account: passwords, passkeys, tokens of programs, sessions. */
export function accountRoutes({ office, assets }: AccessRoutesOptions, answers: Answers): Hono {
  const app = new Hono();
  const { access } = office;

  async function show(
    context: Context,
    given: { notice?: Notice; fresh?: string } = {},
    status: Status = 200,
  ) {
    const account = ownAccount(context);
    if (account === null) return context.redirect('/sign-in?next=/account', 303);
    const page = accountPage({
      account,
      passkeys: await access.passkeys.list(account.id),
      tokens: await access.tokens.list(account.id),
      fresh: given.fresh ?? null,
      notice: given.notice ?? null,
      script: passkeySite(context, office) === null ? null : assets.passkeys,
    });
    return answers.show(context, 'Your account', page, status);
  }

  /** A form about one's own account, with what was refused shown on its page. */
  function post(
    path: string,
    action: string,
    run: (context: Context, account: Account) => Promise<Response>,
  ) {
    app.post(path, async (context) => {
      const refused = refusalToOwn(context, action);
      const account = ownAccount(context);
      if (refused !== null || account === null)
        return answers.refuse(context, 'Nothing was changed', refused ?? 'Sign in first.', 403);
      try {
        return await run(context, account);
      } catch (error) {
        return show(context, { notice: { failed: true, words: wordsOf(error) } }, 422);
      }
    });
  }

  app.get('/account', (context) => {
    const words = DEEDS[context.req.query('did') ?? ''];
    return show(context, words === undefined ? {} : { notice: { failed: false, words } });
  });

  post('/account/password', 'change-password', async (context, account) => {
    const form = await context.req.parseBody();
    if ((await access.people.check(account.name, field(form['current']))) === null)
      return show(context, { notice: { failed: true, words: 'This is not your password.' } }, 422);
    await access.people.changePassword(account.id, field(form['password']));
    await access.sessions.endAll(account.id, context.get('session') ?? null);
    return context.redirect('/account?did=password', 303);
  });

  post('/account/sessions', 'end-sessions', async (context, account) => {
    await access.sessions.endAll(account.id, context.get('session') ?? null);
    return context.redirect('/account?did=sessions', 303);
  });

  post('/account/tokens', 'make-token', async (context, account) => {
    const form = await context.req.parseBody({ all: true });
    const scopes = SCOPES.filter((scope) => [form['scope']].flat().includes(scope));
    const days = /^\d{1,4}$/.test(field(form['days'])) ? Number(form['days']) : null;
    const fresh = await access.tokens.make(account, { name: field(form['name']), scopes, days });
    return show(context, { fresh });
  });

  post('/account/tokens/remove', 'remove-token', async (context, account) => {
    await access.tokens.remove(account.id, field((await context.req.parseBody())['token']));
    return context.redirect('/account?did=removed', 303);
  });

  post('/account/passkeys/remove', 'remove-passkey', async (context, account) => {
    await access.passkeys.remove(account.id, field((await context.req.parseBody())['passkey']));
    return context.redirect('/account?did=removed', 303);
  });

  app.post('/account/passkeys/options', async (context) => {
    const [account, site] = [ownAccount(context), passkeySite(context, office)];
    const refused = refusalToOwn(context, 'make-passkey');
    if (refused !== null || account === null || site === null)
      return answers.problem(context, refused ?? 'Passkeys cannot be made here.', 403);
    return context.json(await access.passkeys.toMake(account, site));
  });

  app.post('/account/passkeys', async (context) => {
    const [account, site] = [ownAccount(context), passkeySite(context, office)];
    const refused = refusalToOwn(context, 'make-passkey');
    if (refused !== null || account === null || site === null)
      return answers.problem(context, refused ?? 'Passkeys cannot be made here.', 403);
    const given = (await context.req.json().catch(() => null)) as Readonly<Record<string, unknown>> | null;
    try {
      await access.passkeys.make(account, field(given?.['name']), given?.['response'], site);
      return context.json({ made: true }, 201);
    } catch (error) {
      return answers.problem(context, wordsOf(error), 422);
    }
  });
  return app;
}

/** Of a person: a program with a token takes no care of accounts. */
function ownAccount(context: Context): Account | null {
  const who = whoAsks(context);
  return who.kind === 'person' ? who.account : null;
}
