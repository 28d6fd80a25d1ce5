import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ShownTexts } from '../../access/shown-texts.ts';
import { messagePage } from '../pages/message-page.ts';
import type { PageHead } from '../parts/layout.ts';
import type { Html } from '../parts/markup.ts';
import { field, wordsOf } from './answers.ts';
import type { Notice } from './form-parts.ts';
import { refusal, whoAsks } from './refusal.ts';
import { rightsPage } from './rights-page.ts';

const LONGEST_FORM = 10_000;

/** Where operators decide how much of an outlet's texts is shown, and kept. */
export function rightsRoutes({
  texts,
  frame,
}: {
  readonly texts: ShownTexts;
  readonly frame: (context: Context, head: PageHead, main: Html) => Html;
}): Hono {
  const app = new Hono();
  const head = { title: 'Shown text', path: '/rights', noIndex: true };

  async function show(context: Context, notice: Notice | null, status: 200 | 422 = 200) {
    const main = rightsPage({ overrides: await texts.overrides(), notice });
    return context.html(frame(context, head, main), status, { 'Cache-Control': 'no-store' });
  }
  const refuse = (context: Context, words: string) =>
    context.html(frame(context, head, messagePage('Shown text', words)), 403, {
      'Cache-Control': 'no-store',
    });

  const limit = bodyLimit({
    maxSize: LONGEST_FORM,
    onError: (context) => context.text('That is more than this form takes.', 413),
  });
  app.use('/rights/*', limit);
  app.get('/rights', (context) => {
    const refused = refusal(context, 'set-rights', 'look');
    return refused === null ? show(context, null) : refuse(context, refused);
  });

  app.post('/rights/set', async (context) => {
    const refused = refusal(context, 'set-rights', 'change');
    if (refused !== null) return refuse(context, refused);
    const form = await context.req.parseBody();
    const keeps = form['keeps'] === 'yes';
    const text = (['full', 'excerpt', 'none'] as const).find((right) => right === form['text']);
    const isNonsense = text === undefined || (form['keeps'] !== undefined && !keeps);
    if (isNonsense) return show(context, { failed: true, words: 'Choose what is shown, and kept.' }, 422);
    if (keeps) context.set('asked', 'keep-less');
    const who = whoAsks(context);
    try {
      await texts.override({
        domain: field(form['domain']),
        text,
        words: /^\d{1,4}$/.test(field(form['words'])) ? Number(form['words']) : null,
        keeps,
        note: field(form['note']),
        by: 'account' in who ? who.account.name : who.kind,
      });
      context.set('about', field(form['domain']).trim());
      return context.redirect('/rights', 303);
    } catch (error) {
      return show(context, { failed: true, words: wordsOf(error) }, 422);
    }
  });

  app.post('/rights/release', async (context) => {
    const refused = refusal(context, 'set-rights', 'change');
    if (refused !== null) return refuse(context, refused);
    const domain = field((await context.req.parseBody())['domain']);
    if (await texts.release(domain)) context.set('about', domain);
    return context.redirect('/rights', 303);
  });
  return app;
}
