import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a host of the small web behaves. */
export type HostKind =
  | 'plain'
  | 'moved'
  | 'slow'
  | 'flaky'
  | 'broken'
  | 'hostile'
  | 'barred'
  | 'partly-barred'
  | 'no-robots'
  | 'crawl-delay'
  | 'busy'
  | 'gone';

const COUNTS: Readonly<Record<HostKind, number>> = {
  plain: 100,
  moved: 15,
  slow: 10,
  flaky: 15,
  broken: 8,
  hostile: 12,
  barred: 10,
  'partly-barred': 10,
  'no-robots': 5,
  'crawl-delay': 3,
  busy: 6,
  gone: 6,
};

export const DELAY = 25;
export const CRAWL_DELAY = 1_000;

/** One request as the server saw it; times in milliseconds. */
export interface SeenRequest {
  readonly path: string;
  readonly start: number;
  end: number;
  /** Whether the one that asked let go: the end is then seen later than it was, by as much as this process is busy. */
  isCut: boolean;
}

export interface WebHost {
  readonly name: string;
  readonly kind: HostKind;
  readonly requests: SeenRequest[];
  /** Most requests that were open at the same time. */
  mostOpen: number;
  /** Paths of its items, oldest first. */
  readonly items: string[];
}

/** Two hundred hosts on one port, told apart by the Host header, and what each of them was asked. */
export class SmallWeb {
  readonly hosts = new Map<string, WebHost>();
  readonly #open = new Map<string, number>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #port = 0;

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    for (const [kind, count] of Object.entries(COUNTS) as [HostKind, number][])
      for (let number = 0; number < count; number += 1) {
        const name = `${kind}-${number}.web.test:${this.#port}`;
        this.hosts.set(name, { name, kind, requests: [], mostOpen: 0, items: [] });
      }
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get port(): number {
    return this.#port;
  }

  /** Each host publishes one item more, or each of these kinds. */
  publish(...kinds: readonly HostKind[]): void {
    for (const host of this.hosts.values()) {
      if (kinds.length > 0 && !kinds.includes(host.kind)) continue;
      const number = host.items.length;
      const isBarred = host.kind === 'partly-barred' && number % 2 === 0;
      host.items.push(`${isBarred ? '/private' : '/news'}/item-${number}.html`);
    }
  }

  /** The addresses of all items of hosts whose feed can be read. */
  published(): string[] {
    const unreadable: readonly HostKind[] = ['broken', 'barred', 'no-robots', 'gone'];
    return [...this.hosts.values()]
      .filter(
        ({ kind, name }) =>
          !unreadable.includes(kind) && !(kind === 'hostile' && Number(/\d+/.exec(name)?.[0]) < 6),
      )
      .flatMap(({ name, items }) => items.map((path) => `http://${name}${path}`));
  }

  /** How often a page of an item was asked for. */
  fetches(url: string): number {
    const { host, pathname } = new URL(url);
    return this.hosts.get(host)?.requests.filter(({ path }) => path === pathname).length ?? 0;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const host = this.hosts.get(request.headers.host ?? '');
    const path = request.url ?? '/';
    if (host === undefined) {
      response.writeHead(404).end();
      return;
    }
    const seen: SeenRequest = { path, start: performance.now(), end: Number.POSITIVE_INFINITY, isCut: false };
    host.requests.push(seen);
    const open = (this.#open.get(host.name) ?? 0) + 1;
    this.#open.set(host.name, open);
    host.mostOpen = Math.max(host.mostOpen, open);
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      seen.end = performance.now();
      this.#open.set(host.name, (this.#open.get(host.name) ?? 1) - 1);
    };
    // Taken before the last byte is sent: events come late when this process is busy.
    const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
    response.end = ((...given: unknown[]) => {
      over();
      return end(...given);
    }) as typeof response.end;
    response.on('close', () => {
      seen.isCut = !isOver;
      over();
    });
    response.on('error', () => {});
    answer(host, path, request, response);
  }
}

function answer(host: WebHost, path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path === '/robots.txt') answerRobots(host, response);
  else if (path.startsWith('/.well-known/') || path === '/ai.txt') response.writeHead(404).end();
  else if (path === '/feed' || path === '/new-feed') answerFeed(host, path, request, response);
  else answerItem(host, path, response);
}

function answerRobots({ kind }: WebHost, response: ServerResponse): void {
  if (kind === 'no-robots') response.writeHead(500).end();
  else if (kind === 'barred') response.end('User-agent: *\nDisallow: /\n');
  else if (kind === 'partly-barred') response.end('User-agent: headwater\nDisallow: /private/\n');
  else if (kind === 'crawl-delay')
    response.end(`User-agent: *\nCrawl-delay: ${CRAWL_DELAY / 1_000}\nDisallow: /x\n`);
  else response.writeHead(404).end();
}

function answerFeed(host: WebHost, path: string, request: IncomingMessage, response: ServerResponse): void {
  const { kind, requests, items } = host;
  const asked = requests.filter((seen) => seen.path === path).length;
  if (kind === 'gone') return void response.writeHead(410).end();
  if (kind === 'moved' && path === '/feed')
    return void response.writeHead(301, { location: '/new-feed' }).end();
  if (kind === 'busy' && asked % 2 === 1)
    return void response.writeHead(429, { 'retry-after': '1' }).end('too many');
  if (kind === 'flaky' && asked % 3 === 1) {
    response.writeHead(200, { 'content-length': '9999' }).write('<rss>');
    return void request.socket.destroy();
  }
  if (kind === 'broken')
    return void response.end(asked % 2 === 0 ? '<html><p>No feed here' : '\u0000\u0001 no words at all');
  if (kind === 'hostile' && Number(/\d+/.exec(host.name)?.[0]) < 6) return void answerHarm(host, response);
  const etag = `"${items.length}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const send = () =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(feedOf(host));
  if (kind === 'slow') setTimeout(send, 200);
  else send();
}

function feedOf({ name, items }: WebHost): string {
  const entries = items.toReversed().map(
    (path, index) => `<item><title>${name} reports ${items.length - index}</title>
      <link>http://${name}${path}</link><description>What ${name} says of it.</description></item>`,
  );
  return `<rss version="2.0"><channel><title>${name}</title><link>http://${name}/</link>${entries.join('')}</channel></rss>`;
}

function answerItem(host: WebHost, path: string, response: ServerResponse): void {
  const { kind, requests } = host;
  const asked = requests.filter((seen) => seen.path === path).length;
  const text = () => response.end(`${host.name} ${path}\nA text that stands at ${path} of ${host.name}.`);
  if (!host.items.includes(path)) response.writeHead(404).end();
  else if (kind === 'hostile') answerHarm(host, response);
  else if (kind === 'flaky' && asked === 1) response.writeHead(503).end();
  else if (kind === 'slow') setTimeout(text, 200);
  else text();
}

/** Without end, a drop at a time, in circles, nested, packed, or nothing that can be read. */
function answerHarm({ name, requests }: WebHost, response: ServerResponse): void {
  const way = Number(/\d+/.exec(name)?.[0]) % 6;
  const path = requests.at(-1)?.path ?? '/';
  response.on('error', () => {});
  if (way === 0) {
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  } else if (way === 1) {
    const timer = setInterval(() => response.write('<'), 100);
    response.on('close', () => clearInterval(timer));
  } else if (way === 2) response.writeHead(302, { location: `${path}?again` }).end();
  else if (way === 3) response.end(`<rss><channel>${'<item>'.repeat(15_000)}`);
  else if (way === 4) {
    const entities = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    ).join('');
    response.end(
      `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss><channel><title>&e9;</title></channel></rss>`,
    );
  } else
    response
      .writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' })
      .end(Buffer.alloc(900, 0x9c));
}
