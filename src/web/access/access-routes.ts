import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { messagePage } from '../pages/message-page.ts';
import { accountRoutes } from './account-routes.ts';
import type { AccessRoutesOptions, Answers } from './answers.ts';
import { peopleRoutes } from './people-routes.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** A form of people has a few short fields; a passkey some kilobytes. */
const LONGEST_FORM = 50_000;

/** Signing in and out, making accounts, one's own account, and what operators do about people. */
export function accessRoutes(options: AccessRoutesOptions): Hono {
  const app = new Hono();
  const { frame } = options;
  const show: Answers['show'] = (context, title, main, status = 200) =>
    context.html(frame(context, { title, path: context.req.path, noIndex: true }, main), status, {
      'Cache-Control': 'no-store',
    });
  const answers: Answers = {
    show,
    refuse: (context, title, words, status) => show(context, title, messagePage(title, words), status),
    problem: (context, words, status) =>
      context.json({ error: { code: 'not-allowed', message: words } }, status),
  };
  const limit = bodyLimit({
    maxSize: LONGEST_FORM,
    onError: (context) => context.text('That is more than this form takes.', 413),
  });
  for (const path of [
    '/sign-in',
    '/sign-in/*',
    '/sign-out',
    '/join/*',
    '/account',
    '/account/*',
    '/people/*',
  ])
    app.use(path, limit);
  app.route('/', signInRoutes(options, answers));
  app.route('/', accountRoutes(options, answers));
  app.route('/', peopleRoutes(options, answers));
  return app;
}
