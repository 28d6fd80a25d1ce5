import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { letterSender } from './send-letter.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** A mail server that says yes to everything and keeps what it is told. */
async function mailServer(): Promise<{ port: number; said: string[] }> {
  const said: string[] = [];
  const listening = createServer((socket) => {
    socket.write('220 mail.example ready\r\n');
    let inLetter = false;
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        said.push(line);
        if (inLetter && line !== '.') continue;
        inLetter = line === 'DATA';
        socket.write(inLetter ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 yes\r\n');
      }
    });
    socket.on('error', () => {});
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { port: (listening.address() as { port: number }).port, said };
}

it('sends a letter through the mail server of the settings', async () => {
  const { port, said } = await mailServer();
  const send = letterSender(`smtp://127.0.0.1:${port}/?from=desk@news.example`);
  await send?.({ to: 'postmaster@owner.example', subject: 'Removal', text: 'Open this page.\n' });
  expect(said).toContain('MAIL FROM:<desk@news.example>');
  expect(said).toContain('RCPT TO:<postmaster@owner.example>');
  expect(said).toContain('Subject: Removal');
  expect(said).toContain('Open this page.');
});

it('offers none without a mail server', () => {
  expect(letterSender(null)).toBeNull();
});
