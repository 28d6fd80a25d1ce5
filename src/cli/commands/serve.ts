import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { createApi } from '../../api/create-api.ts';
import { type App, DEMO_FOLDER, openApp, systemClock } from '../../app.ts';
import type { Settings } from '../../config/settings.ts';
import { HeadwaterError } from '../../core/errors.ts';
import { createWebApp } from '../../web/create-web-app.ts';
import { type Command, type CommandContext, EXIT, write } from '../command.ts';
import { countsText } from '../counts-text.ts';

export const command: Command = {
  name: 'serve',
  summary: 'Runs Headwater: opens the store, takes in what is named, serves the pages.',
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
    const app = await openApp(
      settings,
      values['demo'] === true ? [DEMO_FOLDER, ...positionals] : positionals,
    );
    let server: Awaited<ReturnType<typeof listen>> | null = null;
    try {
      server = await listen(app, settings);
      await write(context.stdout, `Headwater is on ${server.address}\n`);
      const targets =
        values['demo'] === true && (await app.isEmpty()) ? [DEMO_FOLDER, ...positionals] : positionals;
      await Promise.race([
        Promise.all([takeIn(app, targets, context), stopped(context.signal)]),
        app.pipeline.failed,
      ]);
      return EXIT.done;
    } finally {
      await server?.close();
      await app.close();
    }
  },
};

async function takeIn(app: App, targets: readonly string[], context: CommandContext): Promise<void> {
  if (targets.length === 0) return;
  const added = await app.add(targets);
  await app.pipeline.idle();
  const failures = await app.failuresOf(added.sources);
  await write(context.stdout, `Took in ${countsText({ ...added, failed: failures.length })}.\n`);
  for (const { source, outcome, message } of failures)
    context.stderr.write(`headwater: ${source}: ${outcome}. ${message}\n`);
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

async function listen(app: App, settings: Settings): Promise<{ address: string; close(): Promise<void> }> {
  const { reader, log } = app;
  const onError = (error: Error, path: string) => log.error('a page failed', { path, error });
  const web = createWebApp({
    reader,
    clock: systemClock,
    routes: createApi({ reader, clock: systemClock, onError }),
    onError,
  });
  const { host, port } = settings;
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: web.fetch, hostname: host, port }, (info) => {
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
