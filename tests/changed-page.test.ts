import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, openApp } from '../src/app/open-app.ts';
import { parseSettings } from '../src/config/settings.ts';
import { closeLoopback, servePages } from '../src/fetch/fixtures/loopback.ts';
import { createWebApp } from '../src/web/create-web-app.ts';

/** What stands around an article and is another at each visit. */
interface Surroundings {
  readonly comments: number;
  readonly minutes: number;
  readonly advertisement: string;
  readonly related: string;
}

const EARLY: Surroundings = {
  comments: 3,
  minutes: 5,
  advertisement: 'Boats on sale',
  related: 'Ten quays to see',
};
const LATE: Surroundings = {
  comments: 412,
  minutes: 59,
  advertisement: 'Fly to the sun',
  related: 'Why locks crack',
};
const TEXT = [
  'The harbour board of Lindmouth will close the cracked lock on Monday, its director said after a long meeting with engineers.',
  'Some 40 boats are waiting outside of the harbour, and the repair is going to cost 12 million crowns, the board believes.',
  'Engineers had warned of the cracks for two years, as letters show that the board made public on Friday evening.',
];

function page(title: string, text: readonly string[], around: Surroundings): string {
  return `<!doctype html><html lang="en"><head><title>${title} - Lindmouth Post</title><meta property="og:site_name" content="Lindmouth Post"><meta property="article:published_time" content="2026-11-20T09:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><aside class="ad">${around.advertisement}</aside>
<main><article><h1>${title}</h1><p class="time">Updated ${around.minutes} minutes ago</p><div class="share">${around.comments} comments</div>
${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article><section class="related"><h2>Related articles</h2><ul><li><a href="/x/1">${around.related}</a></li></ul></section></main><footer>© Lindmouth Post</footer></body></html>`;
}

const CHANGED = [
  TEXT[0] ?? '',
  (TEXT[1] ?? '').replace('12 million', '15 million'),
  TEXT[2] ?? '',
  'A vote is to follow.',
];
const VISITS = [
  page('Lock will be closed', TEXT, EARLY),
  page('Lock will be closed', TEXT, LATE),
  page('Lock will be closed and repaired', CHANGED, EARLY),
  page('Lock will be closed', TEXT, EARLY),
];

let folder: string;
let app: App;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-changed-'));
  let visit = 0;
  const host = await servePages((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(VISITS[visit]);
  });
  url = `http://${host}/2026/lock-will-be-closed`;
  const environment = {
    HEADWATER_DATA: folder,
    HEADWATER_ALLOW_ADDRESSES: host,
    HEADWATER_FETCH_DELAY_MS: '0',
    HEADWATER_LOG_LEVEL: 'silent',
    HEADWATER_WORKERS: '1',
  };
  app = await openApp(parseSettings(environment));
  for (visit = 0; visit < VISITS.length; visit += 1) {
    await app.add([url]);
    await app.pipeline.idle();
  }
}, 60_000);
afterAll(async () => {
  await app.close();
  await closeLoopback();
  rmSync(folder, { recursive: true, force: true });
});

it('a page that changes leaves its versions, and nothing for what changes around it', async () => {
  const [story] = (await app.reader.frontPage({ offset: 0, limit: 1 })).stories;
  const article = (await app.reader.story(story?.id ?? ''))?.articles[0];
  const view = await app.reader.revisions(article?.id ?? '', { offset: 0, limit: 10 });
  expect(view?.revisions.map(({ number, title }) => [number, title])).toEqual([
    [3, 'Lock will be closed'],
    [2, 'Lock will be closed and repaired'],
    [1, 'Lock will be closed'],
  ]);
  expect(await app.reader.outcomes()).toEqual({ article: 3, unchanged: 1 });

  const web = createWebApp({ reader: app.reader, clock: { now: () => new Date() } });
  const markup = await (await web.request(`/article/${article?.id}/revisions`)).text();
  const plain = markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(plain).toContain('going to cost [left out: 12] [put in: 15] million crowns');
  expect(plain).toContain('[put in: A vote is to follow.]');
  expect(plain).toContain('Lock will be closed [put in: and repaired]');
  const shown = await (await web.request(`/article/${article?.id}`)).text();
  expect(shown).toContain('3 versions: what was changed');
});
