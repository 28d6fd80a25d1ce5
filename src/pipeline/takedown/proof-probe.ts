import type { TakedownProof } from '../../core/takedown.ts';
import { webUrl } from '../../core/url.ts';
import {
  isShownByFile,
  isShownByPage,
  isShownByTxt,
  proofPlaces,
} from '../../rights/takedown/domain-control.ts';

/** How a proof is looked for: the network as arguments. */
export interface ProofProbe {
  /** TXT records of a name, each in its pieces; empty where there are none. Throws where names cannot be looked up. */
  txt(name: string): Promise<readonly (readonly string[])[]>;
  /** A page and the address that it came from in the end, or why there is none in words. */
  page(url: string): Promise<{ readonly url: string; readonly text: string } | { readonly message: string }>;
  /** Sends a letter; null where no way to send any was set up. */
  readonly mail: ((letter: Letter) => Promise<void>) | null;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

type Shown = NonNullable<TakedownProof['shown']>;

/** Looks in every place where the token may have been put; the first that has it settles it. */
export async function lookForProof(
  probe: Pick<ProofProbe, 'txt' | 'page'>,
  host: string,
  token: string,
): Promise<{ readonly shown: Pick<Shown, 'method' | 'host'> | null; readonly message: string }> {
  const { dns, file, meta } = proofPlaces(host, token);
  const missed: string[] = [];
  for (const name of dns.names) {
    const records = await probe.txt(name).catch((error: Error) => {
      missed.push(`TXT of ${name}: ${error.message}`);
      return [];
    });
    if (isShownByTxt(records, token))
      return { shown: { method: 'dns', host }, message: `A TXT record of ${name} has it.` };
  }
  missed.push(`no TXT record of ${dns.names.join(' or ')} has it`);
  for (const [method, address, isShown] of [
    ['file', file.url, isShownByFile],
    ['meta', meta.url, isShownByPage],
  ] as const) {
    const page = await pageOf(probe, address);
    if ('message' in page) missed.push(`${address}: ${page.message}`);
    else if (!isSameHost(page.url, host)) missed.push(`${address} leads to another host`);
    else if (isShown(page.text, token)) return { shown: { method, host }, message: `${page.url} has it.` };
    else missed.push(`${page.url} does not have it`);
  }
  return { shown: null, message: `Not found yet: ${missed.join('; ')}.` };
}

/** Over TLS, else without: some small sites have none. */
async function pageOf(probe: Pick<ProofProbe, 'page'>, address: string) {
  const page = await probe.page(address);
  return 'message' in page
    ? probe.page(address.replace('https:', 'http:')).then((other) => ('message' in other ? page : other))
    : page;
}

/** What redirects somewhere else shows control of nothing. */
function isSameHost(url: string, host: string): boolean {
  const bare = (name: string | undefined) => name?.replace(/^www\./, '').toLowerCase();
  return bare(webUrl(url)?.hostname) === bare(host);
}
