import { type Dispatcher, fetch as undiciFetch } from 'undici';

/** One answer of a server, redirects not followed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. Cut off at the limit where `isWhole` is false. */
  readonly body: Uint8Array;
  readonly isWhole: boolean;
}

export interface Ask {
  readonly dispatcher: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  /** For everything: connection, headers and body to the end. */
  readonly milliseconds: number;
  /** After decompression. */
  readonly maxBytes: number;
  /** Fields to be sent (POST); without them it is a GET. */
  readonly form?: URLSearchParams;
  /** Read up to the limit also what says that it is larger. */
  readonly cut?: boolean;
  /** Read sound, film and pictures too. */
  readonly media?: boolean;
}

/** Media that hold no text: their bodies are not fetched. */
const MEDIA = /^(?:audio|video|image|font)\//i;

/** Whether an answer is sound, film, picture or font. */
export function isMedia(headers: Answer['headers']): boolean {
  return MEDIA.test(headers['content-type'] ?? '');
}

/** Sends one GET, or a form, and reads the answer, no longer and no further than allowed. Throws what undici throws. */
export async function ask(
  url: URL,
  { dispatcher, headers, milliseconds, maxBytes, form, cut = false, media = false }: Ask,
): Promise<Answer> {
  const response = await undiciFetch(url, {
    dispatcher,
    redirect: 'manual',
    headers,
    ...(form === undefined ? {} : { method: 'POST', body: form }),
    signal: AbortSignal.timeout(milliseconds),
  });
  const received = Object.fromEntries(response.headers);
  const { status } = response;
  const declared = received['content-encoding'] === undefined ? Number(received['content-length'] ?? 0) : 0;
  if (status === 304 || response.body === null)
    return { status, headers: received, body: NOTHING, isWhole: true };
  if ((status === 200 && !media && isMedia(received)) || (declared > maxBytes && !cut)) {
    await response.body.cancel();
    return { status, headers: received, body: NOTHING, isWhole: declared <= maxBytes };
  }
  return { status, headers: received, ...(await readUpTo(response.body, maxBytes)) };
}

const NOTHING = new Uint8Array();

/** Reads a body up to `maxBytes`; what lies beyond is not read. */
async function readUpTo(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Pick<Answer, 'body' | 'isWhole'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const room = maxBytes - size;
    chunks.push(chunk.byteLength > room ? chunk.subarray(0, room) : chunk);
    size += chunk.byteLength;
    if (size > maxBytes) return { body: Buffer.concat(chunks), isWhole: false };
  }
  return { body: Buffer.concat(chunks), isWhole: true };
}
