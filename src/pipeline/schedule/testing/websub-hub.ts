import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';

/** A subscription as the hub keeps it, by callback. */
interface Subscription {
  readonly topic: string;
  readonly secret: string;
  readonly lease: number;
}

/**
 * A WebSub hub (W3C WebSub, 2018) over HTTP, for tests: takes forms, verifies intent with a challenge, distributes with a
 * signature, drops callbacks that say that they are gone. `policy` may be changed while it runs.
 */
export function createHub({ lease }: { readonly lease: number }) {
  const subscriptions = new Map<string, Subscription>();
  const forms: Record<string, string>[] = [];
  const verifications: { mode: string; status: number; confirmed: boolean }[] = [];
  const hub = {
    policy: 'accept' as 'accept' | 'deny' | 'fail',
    forms,
    subscriptions,
    verifications,
    listener,
    verify,
    /** Sends news to all who want this topic; gives their answers. `forge` signs with another secret. */
    async distribute(topic: string, body: string, { forge = false, method = 'sha256' } = {}) {
      const statuses: number[] = [];
      for (const [callback, subscription] of subscriptions) {
        if (subscription.topic !== topic) continue;
        const secret = forge ? 'guessed' : subscription.secret;
        const digest = createHmac(method, secret).update(body).digest('hex');
        const response = await fetch(callback, {
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/rss+xml',
            link: `<${topic}>; rel="self"`,
            'x-hub-signature': `${method}=${digest}`,
          },
        });
        statuses.push(response.status);
        if (response.status === 410) subscriptions.delete(callback);
      }
      return statuses;
    },
  };

  /** Asks at a callback whether it wants what was asked for in its name; keeps or ends the subscription if so. */
  async function verify(form: Readonly<Record<string, string>>): Promise<boolean> {
    const { 'hub.mode': mode = '', 'hub.topic': topic = '', 'hub.callback': callback = '' } = form;
    const challenge = randomBytes(16).toString('hex');
    const address = new URL(callback);
    const query = { 'hub.mode': mode, 'hub.topic': topic, 'hub.challenge': challenge };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    if (mode === 'subscribe') address.searchParams.set('hub.lease_seconds', String(lease));
    const response = await fetch(address);
    const confirmed = response.ok && (await response.text()) === challenge;
    verifications.push({ mode, status: response.status, confirmed });
    if (confirmed && mode === 'subscribe')
      subscriptions.set(callback, { topic, secret: form['hub.secret'] ?? '', lease });
    if (confirmed && mode === 'unsubscribe') subscriptions.delete(callback);
    return confirmed;
  }

  async function deny(form: Readonly<Record<string, string>>): Promise<void> {
    const address = new URL(form['hub.callback'] ?? '');
    const query = {
      'hub.mode': 'denied',
      'hub.topic': form['hub.topic'] ?? '',
      'hub.reason': 'members only',
    };
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    await fetch(address);
  }

  function listener(...[request, response]: Parameters<RequestListener>): void {
    if (request.url === '/moved') {
      request.resume();
      response.writeHead(307, { location: '/' }).end();
      return;
    }
    void formOf(request).then((form) => {
      forms.push(form);
      const isWhole = form['hub.topic'] !== undefined && URL.canParse(form['hub.callback'] ?? '');
      const status = hub.policy === 'fail' ? 500 : request.method === 'POST' && isWhole ? 202 : 400;
      response.writeHead(status).end();
      // Only then: the answer does not wait for the verification (5.1.2).
      if (status === 202) void (hub.policy === 'deny' ? deny(form) : verify(form)).catch(() => {});
    });
  }
  return hub;
}

async function formOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
}
