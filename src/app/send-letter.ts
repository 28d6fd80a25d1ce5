import type { ProofProbe } from '../pipeline/takedown/proof-probe.ts';

const CONNECT_MILLISECONDS = 15_000;

/** A way to send letters through a mail server, as the settings name it; null where they name none. */
export function letterSender(smtpUrl: string | null): ProofProbe['mail'] {
  if (smtpUrl === null) return null;
  const server = new URL(smtpUrl);
  const from = server.searchParams.get('from') ?? '';
  const isSecure = server.protocol === 'smtps:';
  return async ({ to, subject, text }) => {
    // Loaded by the first letter: most programs never send one.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport({
      host: server.hostname,
      port: Number(server.port) || (isSecure ? 465 : 587),
      secure: isSecure,
      // A mail server that has no TLS is one on this machine.
      requireTLS: !isSecure && server.username !== '',
      ...(server.username === ''
        ? {}
        : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
      connectionTimeout: CONNECT_MILLISECONDS,
      // Nothing of a letter is read from files or addresses.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    await transport.sendMail({ from, to, subject, text });
  };
}
