import { createHash, randomBytes } from 'node:crypto';
import type { Takedown, TakedownArticle } from '../../core/takedown.ts';
import { dueTime } from '../../rights/takedown/takedown-clock.ts';
import type { Connection } from '../../store/tables.ts';
import { addStep, insertTakedown } from '../../store/takedown/takedowns.ts';

/** So many links one request names. */
const LINKS = 200;

/**
 * Puts before an operator what control of a domain does not settle: copies on pages of others that do not credit the requester.
 * They become requests of their own, so that what is settled does not wait for them.
 *
 * @returns how many articles they name: those without an address cannot be asked about.
 */
export async function askAboutCopies(
  tx: Connection,
  takedown: Takedown,
  found: readonly TakedownArticle[],
  receivedAt: string,
): Promise<number> {
  const links: string[] = [];
  for (const { article, state } of found) {
    if (state !== 'found') continue;
    const row = await tx.selectFrom('articles').select('url').where('id', '=', article).executeTakeFirst();
    if (row?.url != null) links.push(row.url);
  }
  for (let start = 0; start < links.length; start += LINKS) {
    const id = `takedown_${randomBytes(10).toString('hex')}`;
    const { keep, requester } = takedown.request;
    const host = takedown.proof?.shown?.host ?? takedown.request.domain;
    const statement = `Copies of texts of ${host}, found when the request ${takedown.id} was decided. They stand on pages of others and do not credit ${host}, so that it is not shown whose text it is.`;
    await insertTakedown(
      tx,
      {
        ...{ id, kind: 'link', state: 'received', receivedAt, dueAt: dueTime(receivedAt) },
        request: {
          ...{ kind: 'link', links: links.slice(start, start + LINKS), domain: null, passage: null },
          ...{ person: null, keep, requester, statement },
        },
        ...{ proof: null, decision: null, result: null },
      },
      // Nobody has the secret of its page: it is the operator's to decide.
      createHash('sha256').update(randomBytes(18)).digest('hex'),
    );
    await addStep(tx, id, { at: receivedAt, step: 'received', detail: null });
  }
  return links.length;
}
