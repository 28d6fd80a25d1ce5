import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../core/clock.ts';
import { Fetcher } from '../../fetch/fetcher.ts';
import { forgetPicture, openPictureFiles, type PictureFiles } from '../../store/pictures.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { createPictureDesk, type PictureDesk } from './picture-desk.ts';

const clock = fixedClock('2026-11-22T10:00:00Z');
/** A picture of 300 by 200 pixels, or so it says. */
const gif = (width = 300, height = 200, size = 64) => {
  const bytes = Buffer.alloc(size);
  bytes.write('GIF89a');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
};

let folder: string;
let store: Store;
let site: Server;
let origin: string;
let asked: string[];
let fetcher: Fetcher;
let files: PictureFiles;
let desk: PictureDesk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-pictures-'));
  store = openSqliteStore(folder);
  asked = [];
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    const send = (body: Uint8Array | string, type = 'image/gif') =>
      response.writeHead(200, { 'content-type': type }).end(body);
    switch (request.url) {
      case '/robots.txt':
        return send('User-agent: *\nDisallow: /barred', 'text/plain');
      case '/svg.gif':
        return send('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>', 'image/gif');
      case '/bomb.gif':
        return send(gif(60_000, 60_000));
      case '/huge.gif':
        return send(gif(10, 10, 6_000_000));
      case '/inside.gif':
        return response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
      case '/liar.gif':
        return send(gif(), 'text/html');
      default:
        return send(gif());
    }
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  fetcher = new Fetcher({
    userAgent: 'Headwater/0.1 (+https://headwater.example/bot)',
    timeoutMilliseconds: 2_000,
    delayMilliseconds: 0,
    maxBytes: 1_000_000,
    allowAddresses: [new URL(origin).host],
    clock: { now: () => new Date() },
    sleep: () => Promise.resolve(),
  });
  files = openPictureFiles(folder, 1_000);
  desk = createPictureDesk({ db: store.read, files, fetcher, clock });
});
afterEach(async () => {
  await fetcher.close();
  await store.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function article(id: string, image: string | null, rights: string | null = null): Promise<void> {
  const at = '2026-11-22T09:00:00Z';
  await store.write
    .insertInto('captures')
    .values({
      id: `c_${id}`,
      article_id: id,
      source: id,
      url: null,
      first_seen: at,
      content_type: null,
      status: 200,
      headers: '[]',
      content_hash: id,
      size: 1,
      claims: null,
      rights: rights === null ? null : JSON.stringify({ text: rights, rules: [] }),
    })
    .execute();
  await store.write
    .insertInto('revisions')
    .values({
      capture_id: `c_${id}`,
      article_id: id,
      title: null,
      text: '',
      text_hash: '',
      details: new Uint8Array(),
      analysis: new Uint8Array(),
      features: new Uint8Array(),
    })
    .execute();
  await store.write
    .insertInto('articles')
    .values({
      number: Math.floor(Math.random() * 1e9),
      id,
      first_capture: `c_${id}`,
      capture_id: `c_${id}`,
      revision: 1,
      source: id,
      url: null,
      page_key: null,
      outlet_domain: null,
      outlet_name: null,
      title: null,
      byline: '[]',
      published: null,
      modified: null,
      first_seen: at,
      language: null,
      image: image === null ? null : JSON.stringify({ url: image, caption: null, credit: null }),
      reading_minutes: 1,
      at,
    })
    .execute();
}
const pictures = () => asked.filter((path) => path !== '/robots.txt');

describe('pictures of others', () => {
  it('are fetched once, when they are first looked at, and known by their bytes', async () => {
    await article('a_one', `${origin}/liar.gif`);
    const both = await Promise.all([desk.picture('a_one'), desk.picture('a_one')]);
    expect(both[0]).toMatchObject({ contentType: 'image/gif', width: 300, height: 200 });
    expect(both[1]).toEqual(both[0]);
    expect((await desk.picture('a_one'))?.bytes).toEqual(both[0]?.bytes);
    const later = createPictureDesk({
      db: store.read,
      files: openPictureFiles(folder, 1_000),
      fetcher,
      clock,
    });
    expect((await later.picture('a_one'))?.width).toBe(300);
    expect(pictures()).toEqual(['/liar.gif']);
  });

  it('are never SVG, larger than may be, of more pixels than a browser bears, barred, or from within', async () => {
    const paths = ['svg.gif', 'bomb.gif', 'huge.gif', 'barred.gif', 'inside.gif'];
    for (const path of paths) {
      await article(`a_${path.slice(0, 3)}`, `${origin}/${path}`);
      expect([path, await desk.picture(`a_${path.slice(0, 3)}`)]).toEqual([path, null]);
    }
    expect(pictures()).not.toContain('/barred.gif');
    const before = asked.length;
    await desk.picture('a_svg');
    expect(asked).toHaveLength(before);
    for (const url of [
      'http://127.0.0.1:1/x.gif',
      'http://[::1]/x',
      'file:///etc/passwd',
      'javascript:alert(1)',
    ]) {
      await article(`a_${url.length}x`, url);
      expect(await desk.picture(`a_${url.length}x`)).toBeNull();
    }
  });

  it('are not shown where no text may be, or where there is none, nor asked for by others’ names', async () => {
    await article('a_none', `${origin}/x.gif`, 'none');
    await article('a_bare', null);
    for (const id of ['a_none', 'a_bare', 'a_missing', '../../headwater.db', `a_${'x'.repeat(300)}`])
      expect(await desk.picture(id)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('make room for others, the one that nobody looked at for longest first', async () => {
    for (let number = 0; number < 16; number += 1) await article(`a_${number}x`, `${origin}/${number}.gif`);
    for (let number = 0; number < 15; number += 1) await desk.picture(`a_${number}x`);
    await desk.picture('a_0x');
    await desk.picture('a_15x');
    expect(await files.read('a_1x')).toBeNull();
    expect(await files.read('a_0x')).not.toBeNull();
    expect(await files.read('a_15x')).not.toBeNull();
  });

  it('are gone for good when they are forgotten, also when that was while they were fetched', async () => {
    await article('a_one', `${origin}/one.gif`);
    await desk.picture('a_one');
    forgetPicture(folder, 'a_one');
    expect(
      readdirSync(join(folder, 'pictures'), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ),
    ).toEqual([]);
    await article('a_two', `${origin}/two.gif`);
    const underWay = desk.picture('a_two');
    await store.write.deleteFrom('articles').where('id', '=', 'a_two').execute();
    expect(await underWay).toBeNull();
    expect(await files.read('a_two')).toBeNull();
    forgetPicture(folder, '../headwater.db');
    expect(readFileSync(join(folder, 'headwater.db')).subarray(0, 6).toString()).toBe('SQLite');
  });
});
