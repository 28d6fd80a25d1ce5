import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HeadwaterError } from '../../core/errors.ts';
import { TAKEDOWN_KINDS, type TakedownKind } from '../../core/takedown.ts';
import type { GivenTakedown } from '../../pipeline/takedown/new-takedown.ts';
import type { TakedownDesk } from '../../pipeline/takedown/takedown-desk.ts';
import type { Notice } from '../access/form-parts.ts';
import { notOurs, refusal } from '../access/refusal.ts';
import { messagePage } from '../pages/message-page.ts';
import type { PageHead } from '../parts/layout.ts';
import { type Html, html } from '../parts/markup.ts';
import { pageNumber } from '../parts/paging.ts';
import { decisionPage, deskPage } from './desk-page.ts';
import { logPage } from './log-page.ts';
import { statusPage } from './status-page.ts';
import { type Filled, takedownForm, takedownStart } from './takedown-form.ts';

export interface TakedownRoutesOptions {
  readonly desk: TakedownDesk;
  /** Where this Headwater is reached, for letters; null takes it from the request. */
  readonly publicUrl: string | null;
  /** Puts a page into the frame of all pages. */
  readonly frame: (context: Context, head: PageHead, main: Html) => Html;
}

const LONGEST_FORM = 200_000;
const ON_PAGE = 50;
type Status = 200 | 403 | 404 | 413 | 422;

/** Where owners of content have it removed, and operators decide. Everything works without scripts. */
export function takedownRoutes({ desk, publicUrl, frame }: TakedownRoutesOptions): Hono {
  const app = new Hono();
  const show = (context: Context, title: string, main: Html, status: Status = 200) =>
    context.html(frame(context, { title, path: context.req.path, noIndex: true }, main), status, {
      'Cache-Control': 'no-store',
    });
  const refuse = (context: Context, title: string, words: string, status: Status) =>
    show(context, title, messagePage(title, words), status);
  const limit = bodyLimit({
    maxSize: LONGEST_FORM,
    onError: (context) => context.text('That is more than this form takes.', 413),
  });

  app.get('/takedown', (context) => show(context, 'Have content removed', takedownStart()));

  app.get('/takedown/log', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const list = await desk.log({ offset: (page - 1) * ON_PAGE, limit: ON_PAGE });
    const main = logPage({ ...list, publicKey: await desk.publicKey(), page, pageSize: ON_PAGE });
    return show(context, 'Log of removals', main);
  });

  for (const kind of TAKEDOWN_KINDS)
    app.get(`/takedown/${kind}`, (context) => show(context, 'Have content removed', takedownForm(kind)));

  app.post('/takedown', limit, async (context) => {
    const forged = notOurs(context);
    if (forged !== null) return refuse(context, 'Nothing was changed', forged, 403);
    const form = await context.req.parseBody({ all: true });
    try {
      const { secret } = await desk.request(given(form));
      return context.redirect(`/takedown/status/${secret}`, 303);
    } catch (error) {
      const kind = kindOf(form['kind']);
      if (kind === null) throwIfOurs(error);
      return show(
        context,
        'Have content removed',
        takedownForm(kind ?? 'link', filled(form), failure(error)),
        422,
      );
    }
  });

  async function status(context: Context, secret: string, notice: Notice | null, code: Status = 200) {
    const view = await desk.ofSecret(secret);
    if (view === null) return refuse(context, 'Not found', 'There is no request at this address.', 404);
    const path = `/takedown/status/${secret}`;
    return show(context, 'Your request', statusPage({ view, path, hasMail: desk.hasMail, notice }), code);
  }

  app.get('/takedown/status/:secret', (context) => status(context, context.req.param('secret'), null));

  for (const [action, act] of [
    ['look', (secret: string) => desk.look(secret)],
    ['withdraw', (secret: string) => desk.withdraw(secret)],
  ] as const) {
    app.post(`/takedown/status/:secret/${action}`, limit, async (context) => {
      const forged = notOurs(context);
      if (forged !== null) return refuse(context, 'Nothing was changed', forged, 403);
      const secret = context.req.param('secret');
      try {
        await act(secret);
        return context.redirect(`/takedown/status/${secret}`, 303);
      } catch (error) {
        return status(context, secret, failure(error), 422);
      }
    });
  }

  app.post('/takedown/status/:secret/letter', limit, async (context) => {
    const forged = notOurs(context);
    if (forged !== null) return refuse(context, 'Nothing was changed', forged, 403);
    const secret = context.req.param('secret');
    const { address } = await context.req.parseBody();
    const base = publicUrl ?? new URL(context.req.url).origin;
    try {
      await desk.sendLetter(secret, field(address), (id, token) => `${base}/takedown/confirm/${id}/${token}`);
      return context.redirect(`/takedown/status/${secret}`, 303);
    } catch (error) {
      return status(context, secret, failure(error), 422);
    }
  });

  // Programs that look through letters open links: only the button confirms.
  app.get('/takedown/confirm/:id/:token', (context) =>
    show(
      context,
      'Confirm the removal',
      html`<div class="measure"><div class="page-head"><h1>Confirm the removal</h1><p class="standfirst">You confirm that whoever asked may have content of your domain removed here.</p></div><form class="source-form" method="post" action="${context.req.path}"><button type="submit">Confirm</button></form></div>`,
    ),
  );
  app.post('/takedown/confirm/:id/:token', limit, async (context) => {
    const forged = notOurs(context);
    if (forged !== null) return refuse(context, 'Nothing was changed', forged, 403);
    const { id, token } = context.req.param();
    return (await desk.confirmLetter(id, token))
      ? refuse(context, 'Confirmed', 'Thank you. The request goes on.', 200)
      : refuse(context, 'Not found', 'There is no request that this link confirms.', 404);
  });

  app.get('/takedowns', async (context) => {
    const refused = refusal(context, 'decide-takedowns', 'look');
    if (refused !== null) return refuse(context, 'Requests to remove', refused, 403);
    const page = pageNumber(context.req.query('page'));
    const list = await desk.list({ offset: (page - 1) * ON_PAGE, limit: ON_PAGE });
    return show(context, 'Requests to remove', deskPage({ ...list, page, pageSize: ON_PAGE }));
  });

  async function decision(context: Context, id: string, notice: Notice | null, code: Status = 200) {
    const view = await desk.show(id);
    if (view === null) return refuse(context, 'Not found', 'There is no such request.', 404);
    return show(context, 'Request to remove', decisionPage(view, notice), code);
  }

  app.get('/takedowns/:id', async (context) => {
    const refused = refusal(context, 'decide-takedowns', 'look');
    if (refused !== null) return refuse(context, 'Requests to remove', refused, 403);
    return decision(context, context.req.param('id'), null);
  });

  app.post('/takedowns/:id', limit, async (context) => {
    const refused = refusal(context, 'decide-takedowns', 'change');
    if (refused !== null) return refuse(context, 'Nothing was changed', refused, 403);
    const id = context.req.param('id');
    const form = await context.req.parseBody({ all: true });
    const verdict = form['verdict'] === 'granted' ? 'granted' : 'refused';
    try {
      await desk.decide(id, {
        verdict,
        articles: fields(form['article']),
        note: field(form['note']) || null,
        ...(/^\d{1,6}$/.test(field(form['listed'])) ? { listed: Number(form['listed']) } : {}),
      });
      return context.redirect(`/takedowns/${id}`, 303);
    } catch (error) {
      return decision(context, id, failure(error), 422);
    }
  });
  return app;
}

type Form = Readonly<Record<string, unknown>>;

function given(form: Form): GivenTakedown {
  const keep = fields(form['keep']);
  return {
    kind: field(form['kind']),
    links: field(form['links']).split(/\s+/),
    domain: field(form['domain']),
    passage: field(form['passage']),
    person: field(form['person']),
    keep: { link: keep.includes('link'), title: keep.includes('title'), times: keep.includes('times') },
    name: field(form['name']),
    contact: field(form['contact']),
    statement: field(form['statement']),
  };
}

function filled(form: Form): Filled {
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      name === 'keep' ? fields(value).join(' ') : field(value),
    ]),
  );
}

function kindOf(value: unknown): TakedownKind | null {
  return TAKEDOWN_KINDS.find((kind) => kind === value) ?? null;
}

function failure(error: unknown): Notice {
  throwIfOurs(error);
  const { message } = error as HeadwaterError;
  return { failed: true, words: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` };
}

function throwIfOurs(error: unknown): void {
  if (!(error instanceof HeadwaterError)) throw error;
}

function field(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function fields(value: unknown): string[] {
  return [value].flat().map(field).filter(Boolean);
}
