import { Resolver } from 'node:dns/promises';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { ProofProbe } from '../pipeline/takedown/proof-probe.ts';

const NAMES_MILLISECONDS = 5_000;
/** There is no such name, or it has no such record: nothing failed. */
const NO_RECORD: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA']);

/** Looks for proofs of control through the machine's name servers and the polite fetcher, which refuses private addresses. */
export function takedownProbe(fetcher: Pick<Fetcher, 'fetch'>, mail: ProofProbe['mail'] = null): ProofProbe {
  const resolver = new Resolver({ timeout: NAMES_MILLISECONDS, tries: 2 });
  return {
    mail,
    async txt(name) {
      try {
        return await resolver.resolveTxt(name);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (NO_RECORD.has(code ?? '')) return [];
        throw new Error(`name servers gave ${code ?? 'no answer'}`, { cause: error });
      }
    },
    async page(url) {
      const answer = await fetcher.fetch(url);
      if (answer.outcome === 'fetched')
        return { url: answer.url, text: new TextDecoder().decode(answer.body) };
      return { message: answer.message };
    },
  };
}
