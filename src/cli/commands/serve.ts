import { once } from 'node:events';
import { serve } from '@hono/node-server';
import type { Context } from 'hono';
import { createApi } from '../../api/create-api.ts';
import type { Added } from '../../app/added.ts';
import { DEMO_FOLDER } from '../../app/catalogue.ts';
import { type App, openApp } from '../../app/open-app.ts';
import { systemClock } from '../../app/parts.ts';
import type { Settings } from '../../config/settings.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { isServedHereAlone } from '../../web/access/is-here.ts';
import { refusal, whoAsks } from '../../web/access/refusal.ts';
import { createWebApp } from '../../web/create-web-app.ts';
import { type Command, type CommandContext, EXIT, write } from '../command.ts';
import { countsText } from '../counts-text.ts';

export const command: Command = {
  name: 'serve',
  usage: '[PATH|URL…]',
  help: 'Prints the address of the pages. Ends with SIGINT or SIGTERM; what was accepted goes on at the next start.',
  options: { demo: { type: 'boolean' } },
  optionHelp: {
    demo: 'load the invented demo world into a store that is still empty',
    host: 'address to serve on (HEADWATER_HOST)',
    port: 'port to serve on (HEADWATER_PORT)',
    workers: 'worker threads (HEADWATER_WORKERS)',
  },
  async run(context) {
    const { settings, values, positionals } = context;
    const signal = context.endInOrder();
    const app = await openApp(
      settings,
      values['demo'] === true ? [DEMO_FOLDER, ...positionals] : positionals,
    );
    let server: Awaited<ReturnType<typeof listen>> | null = null;
    try {
      server = await listen(app, settings);
      await write(context.stdout, `Headwater is on ${server.address}\n`);
      await offerSetUp(app, settings, server.address, context);
      // What is still to be taken in does not hold up the end: the demo goes on at the next start.
      const loaded = takeIn(app, context).then(() => stopped(signal));
      await Promise.race([loaded, stopped(signal), app.failed]);
      return EXIT.done;
    } finally {
      await server?.close();
      await app.close();
    }
  },
};

/**
 * Where others can reach it, there must be an operator: by this link whoever started the program becomes one. Where only the
 * machine itself can, as far as the settings say, a proxy that hides everything would make an owner of everybody; nothing tells
 * that there is one, so it is said before.
 */
async function offerSetUp(
  app: App,
  settings: Settings,
  address: string,
  { stdout }: CommandContext,
): Promise<void> {
  if (!(await app.access.isOpen())) return;
  if (isServedHereAlone(settings.host, settings.publicUrl)) {
    await write(
      stdout,
      'Whoever opens it on this machine may do everything. Before a proxy or a tunnel leads here, set HEADWATER_PUBLIC_URL.\n',
    );
    return;
  }
  const secret = await app.access.people.setUp();
  const lines = [
    'It can be reached from outside and has no operator yet: until there is one, nothing is shown.',
    `Open this link, once, within a day, to become the operator: ${settings.publicUrl ?? address}/join/${secret}`,
  ];
  await write(stdout, `${lines.join('\n')}\n`);
}

async function takeIn(app: App, context: CommandContext): Promise<void> {
  const demo = context.values['demo'] === true ? await app.addDemo() : null;
  app.watch();
  if (demo !== null) await report(app, demo, context);
  if (context.positionals.length > 0) await report(app, await app.add(context.positionals), context);
}

async function report(app: App, added: Added, { stdout, stderr }: CommandContext): Promise<void> {
  await app.pipeline.idle();
  const failures = await app.failuresOf(added.sources);
  await write(stdout, `Took in ${countsText({ ...added, failed: failures.length })}.\n`);
  for (const { source, outcome, message } of failures)
    stderr.write(`headwater: ${source}: ${outcome}. ${message}\n`);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

async function listen(app: App, settings: Settings): Promise<{ address: string; close(): Promise<void> }> {
  const { reader, log } = app;
  const onError = (error: Error, path: string) => log.error('a page failed', { path, error });
  const stories = { rulings: app.rulings, judge: app.judge };
  const readerFor = (context: Context) => app.texts.readerFor(whoAsks(context));
  const web = createWebApp({
    reader,
    readerFor,
    texts: app.texts,
    cache: app.pages,
    ...(app.pictures === null ? {} : { pictures: app.pictures }),
    health: app.health,
    clock: systemClock,
    sources: { desk: app.sources, status: app.watchStatus },
    stories,
    access: {
      access: app.access,
      clock: systemClock,
      publicUrl: settings.publicUrl,
      isLocal: isServedHereAlone(settings.host, settings.publicUrl),
      proxies: settings.proxies,
      isPublic: settings.public !== 'nothing',
      requestsPerMinute: settings.requestsPerMinute,
    },
    takedowns: { desk: app.takedowns, publicUrl: settings.publicUrl },
    ...(settings.publicUrl === null ? {} : { push: app.push }),
    routes: createApi({
      reader,
      readerFor,
      clock: systemClock,
      baseUrl: settings.publicUrl,
      onError,
      stories: { ...stories, refusal: (context) => refusal(context, 'rule-stories', 'call') },
      takedowns: {
        desk: app.takedowns,
        refusal: (context, wish) => refusal(context, 'decide-takedowns', wish),
      },
    }),
    onError,
  });
  const { host, port } = settings;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: counted(app, web.fetch), hostname: host, port }, (info) => {
      const shownHost = info.family === 'IPv6' ? `[${info.address}]` : info.address;
      resolve({
        address: `http://${shownHost}:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
  });
}

/** Counts answers as they begin. */
function counted({ metrics }: App, answer: Fetch): Fetch {
  return async (request, environment) => {
    const started = performance.now();
    const response = await answer(request, environment);
    metrics.answered(response.status, performance.now() - started);
    return response;
  };
}

type Fetch = (request: Request, environment: object) => Response | Promise<Response>;

function listenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  if (error.code === 'EADDRINUSE') {
    const message = `port ${port} on ${host} is taken by another program; --port or HEADWATER_PORT names another`;
    return new HeadwaterError('port-taken', message, { cause: error });
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' || error.code === 'EACCES') {
    const message = `cannot serve on ${host}:${port} (${error.code}); --host and --port name another address`;
    return new HeadwaterError('address-not-available', message, { cause: error });
  }
  return error;
}
