import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HeadwaterError } from '../core/errors.ts';
import type { RulingRecord } from '../core/ruling.ts';
import type { RulingDesk } from '../pipeline/stories/ruling-desk.ts';
import type { StoryJudge } from '../pipeline/stories/story-judge.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { refusal } from './access/refusal.ts';
import { comparePage } from './pages/compare-page.ts';
import { decisionsPage } from './pages/decisions-page.ts';
import { messagePage } from './pages/message-page.ts';
import { rulingsPage } from './pages/rulings-page.ts';
import type { PageHead } from './parts/layout.ts';
import { comparePath, decisionsPath, shorten } from './parts/links.ts';
import type { Html } from './parts/markup.ts';
import { pageNumber } from './parts/paging.ts';

/** Where pages ask why stories are as they are, and where people rule about them. */
export interface StoriesOffice {
  readonly rulings: RulingDesk;
  readonly judge: StoryJudge;
}

export interface StoriesRoutesOptions {
  readonly office: StoriesOffice;
  /** What whoever asks may see. */
  readonly readerFor: (context: Context) => NewsReader;
  /** Puts a page into the frame of all pages. */
  readonly frame: (context: Context, head: PageHead, main: Html) => Html;
}

/** Five hundred articles can be chosen at once. */
const LONGEST_FORM = 50_000;
const ON_PAGE = 50;
const NEAR = 8;
type Status = 200 | 400 | 403 | 404 | 422;

/** How stories were put together, why two are not one, and the forms in which people rule about it. */
export function storiesRoutes({ office, readerFor, frame }: StoriesRoutesOptions): Hono {
  const app = new Hono();
  const { rulings, judge } = office;
  const show = (context: Context, head: PageHead, main: Html, status: Status = 200) =>
    context.html(frame(context, { ...head, noIndex: true }, main), status, { 'Cache-Control': 'no-store' });
  const refuse = (context: Context, title: string, words: string, status: Status) =>
    show(context, { title, path: '' }, messagePage(title, words), status);
  const failed = (context: Context, error: unknown) => {
    if (!(error instanceof HeadwaterError)) throw error;
    const words = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`;
    return error.code === 'not-found'
      ? refuse(context, 'Not found', words, 404)
      : refuse(context, 'Nothing was changed', words, 422);
  };
  const mayChange = (context: Context) => refusal(context, 'rule-stories', 'look') === null;

  app.get('/story/:id/decisions', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const decisions = await readerFor(context).decisions(context.req.param('id'), {
      offset: (page - 1) * ON_PAGE,
      limit: ON_PAGE,
    });
    if (decisions === null) return refuse(context, 'Not found', 'There is no story at this address.', 404);
    const { story } = decisions;
    if (story.id !== context.req.param('id')) return context.redirect(decisionsPath(story.id));
    const near = await judge.near(story.id, NEAR);
    const head = {
      title: `How it was put together: ${shorten(story.headline, 90)}`,
      path: decisionsPath(story.id),
    };
    const main = decisionsPage({ decisions, near, mayChange: mayChange(context), page, pageSize: ON_PAGE });
    return show(context, head, main);
  });

  app.get('/story/:id/compare', async (context) => {
    const [one, other] = [context.req.param('id'), storyNamed(context.req.query('with'))];
    try {
      const comparison = await judge.compare(one, other);
      const head = { title: 'Why are these two stories not one?', path: comparePath(one, other) };
      return show(context, head, comparePage(comparison, mayChange(context)));
    } catch (error) {
      return failed(context, error);
    }
  });

  app.get('/rulings', async (context) => {
    const page = pageNumber(context.req.query('page'));
    const list = await rulings.list({ offset: (page - 1) * ON_PAGE, limit: ON_PAGE });
    const named = await readerFor(context).summaries([
      ...new Set(list.rulings.flatMap(({ stories }) => stories)),
    ]);
    const headlines = Object.fromEntries(
      named.flatMap(({ id, headline }) => (headline === '' ? [] : [[id, headline]])),
    );
    const main = rulingsPage({ ...list, headlines, mayChange: mayChange(context), page, pageSize: ON_PAGE });
    return show(context, { title: 'Rulings', path: '/rulings' }, main);
  });

  const limit = bodyLimit({
    maxSize: LONGEST_FORM,
    onError: (context) => context.text('That is more than this form takes.', 413),
  });
  app.post('/rulings', limit, async (context) => {
    const refused = refusal(context, 'rule-stories', 'change');
    if (refused !== null) return refuse(context, 'Nothing was changed', refused, 403);
    const form = await context.req.parseBody({ all: true });
    try {
      const ruling = await rule(rulings, form);
      await rulings.applied(ruling.number);
      return context.redirect(wayBack(form, ruling), 303);
    } catch (error) {
      return failed(context, error);
    }
  });
  return app;
}

type Form = Readonly<Record<string, unknown>>;

/** @throws HeadwaterError as the desk does, and `bad-input` for a form of no known kind. */
function rule(desk: RulingDesk, form: Form): Promise<RulingRecord> {
  const [story, other, article] = [
    storyNamed(form['story']),
    storyNamed(form['other']),
    field(form['article']),
  ];
  const note = field(form['note']);
  switch (form['kind']) {
    case 'merge':
      return desk.merge(story, other, note);
    case 'split':
      return desk.split(story, fields(form['article']), note);
    case 'pin':
      return desk.pin(article, other, note);
    case 'forbid':
      return desk.forbid(article === '' ? story : article, other, note);
    case 'undo':
      return desk.undo(Number(field(form['ruling'])), note);
    default:
      throw new HeadwaterError('bad-input', 'there is no such ruling');
  }
}

function field(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function fields(value: unknown): string[] {
  return [value].flat().map(field).filter(Boolean);
}

/** A story by its id, or by the address of its page. */
function storyNamed(value: unknown): string {
  const words = field(value);
  const named = /\/story\/([\w.~%-]{1,200})/.exec(words)?.[1] ?? words;
  try {
    return decodeURIComponent(named);
  } catch {
    // A broken escape names no story: it is looked for as it is, and not found.
    return named;
  }
}

/** The page that the form was on; otherwise how the story is put together now. */
function wayBack(form: Form, ruling: RulingRecord): string {
  const back = field(form['back']);
  return /^\/(?![/\\])[\w/.~%?=&-]*$/.test(back) ? back : decisionsPath(ruling.stories[0] ?? '');
}
