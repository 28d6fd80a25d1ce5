import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GeneratedPage, generatePages } from '../generate.ts';

export interface NewsSite {
  readonly feed: string;
  /** `host:port`. */
  readonly host: string;
  /** From now on the feed is given, and its pages one after the other when they are due. */
  begin(): void;
  /** Pages that were sent. */
  readonly sent: number;
  close(): Promise<void>;
}

/** A site whose feed lists made-up articles, and which answers for so many of them in a second. */
export async function openNewsSite(plan: {
  readonly articles: number;
  readonly from: number;
  readonly perSecond: number;
}): Promise<NewsSite> {
  const pages = generatePages({ articles: plan.from + plan.articles });
  for (let number = 0; number < plan.from; number += 1) pages.next();
  const begun = Promise.withResolvers<number>();
  let sent = 0;
  // In the order of the feed, which is the order in which they are asked for: none needs to be kept.
  let next: GeneratedPage | undefined;
  const server = createServer(async (request, response) => {
    const number = /^\/(\d+)$/.exec(request.url ?? '')?.[1];
    const began = request.url === '/feed.xml' || number !== undefined ? await begun.promise : 0;
    if (request.url === '/feed.xml')
      return answer(response, 'application/rss+xml', feed(host(server), plan.articles));
    if (number === undefined) return response.writeHead(404).end();
    const due = began + (Number(number) * 1_000) / plan.perSecond - performance.now();
    if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
    next = pages.next().value ?? next;
    sent += 1;
    return answer(response, 'text/html; charset=utf-8', next?.html ?? '');
  });
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    feed: `http://${host(server)}/feed.xml`,
    host: host(server),
    begin: () => begun.resolve(performance.now()),
    get sent() {
      return sent;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function feed(host: string, articles: number): string {
  const items = Array.from(
    { length: articles },
    (_, number) => `<item><title>Article ${number}</title><link>http://${host}/${number}</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Made up</title><link>http://${host}/</link>${items.join('')}</channel></rss>`;
}

function answer(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type }).end(body);
}

function host(server: ReturnType<typeof createServer>): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
