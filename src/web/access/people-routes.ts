import { type Context, Hono } from 'hono';
import { ROLES } from '../../core/access.ts';
import { pageNumber } from '../parts/paging.ts';
import { type AccessRoutesOptions, type Answers, field, type Status, wordsOf } from './answers.ts';
import { auditPage } from './audit-page.ts';
import type { Notice } from './form-parts.ts';
import { peoplePage } from './people-page.ts';
import { refusal, whoAsks } from './refusal.ts';

const ON_PAGE = 100;

/** The account that asks; null for whoever sits at the machine. */
function self(context: Context): string | null {
  const who = whoAsks(context);
  return 'account' in who ? who.account.id : null;
}

/** What operators do about people, and the audit log. */
export function peopleRoutes({ office }: AccessRoutesOptions, answers: Answers): Hono {
  const app = new Hono();
  const { access } = office;

  async function show(
    context: Context,
    given: { notice?: Notice; link?: { address: string; words: string } } = {},
    status: Status = 200,
  ) {
    const page = peoplePage({
      people: await access.people.list(),
      self: self(context),
      link: given.link ?? null,
      notice: given.notice ?? null,
    });
    return answers.show(context, 'People', page, status);
  }
  const link = (context: Context, secret: string, words: string) => ({
    link: { address: `${office.publicUrl ?? new URL(context.req.url).origin}/join/${secret}`, words },
  });

  function post(path: string, run: (context: Context, form: Record<string, unknown>) => Promise<Response>) {
    app.post(path, async (context) => {
      const refused = refusal(context, 'manage-people', 'change');
      if (refused !== null) return answers.refuse(context, 'Nothing was changed', refused, 403);
      try {
        return await run(context, await context.req.parseBody());
      } catch (error) {
        return show(context, { notice: { failed: true, words: wordsOf(error) } }, 422);
      }
    });
  }

  app.get('/people', (context) => {
    const refused = refusal(context, 'manage-people', 'look');
    return refused === null ? show(context) : answers.refuse(context, 'People', refused, 403);
  });

  post('/people/invite', async (context, form) => {
    const role = ROLES.find((known) => known === form['role']) ?? 'reader';
    const secret = await access.people.invite(role, self(context));
    return show(
      context,
      link(
        context,
        secret,
        `Whoever opens it becomes ${role === 'reader' ? 'a' : 'an'} ${role}. It is not shown again.`,
      ),
    );
  });

  post('/people/reset', async (context, form) => {
    const secret = await access.people.reset(field(form['person']), self(context));
    return show(context, link(context, secret, 'For another password, within a day. It is not shown again.'));
  });

  post('/people/role', async (context, form) => {
    const role = ROLES.find((known) => known === form['role']);
    if (role === undefined) return show(context, { notice: { failed: true, words: 'Choose a role.' } }, 422);
    await access.people.setRole(field(form['person']), role);
    return context.redirect('/people', 303);
  });

  post('/people/remove', async (context, form) => {
    await access.people.remove(field(form['person']));
    return context.redirect('/people', 303);
  });

  app.get('/audit', async (context) => {
    const refused = refusal(context, 'see-audit', 'look');
    if (refused !== null) return answers.refuse(context, 'Audit log', refused, 403);
    const page = pageNumber(context.req.query('page'));
    const list = await access.audit.list({ offset: (page - 1) * ON_PAGE, limit: ON_PAGE });
    return answers.show(context, 'Audit log', auditPage({ ...list, page, pageSize: ON_PAGE }));
  });
  return app;
}
