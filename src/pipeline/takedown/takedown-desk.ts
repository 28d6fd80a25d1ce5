import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import { HeadwaterError } from '../../core/errors.ts';
import type {
  ProofMethod,
  RemovedWork,
  Takedown,
  TakedownArticle,
  TakedownState,
  TakedownStep,
} from '../../core/takedown.ts';
import { advance, isOver, type TakedownEvent } from '../../rights/takedown/advance.ts';
import { type ProofPlaces, proofPlaces } from '../../rights/takedown/domain-control.ts';
import { publicKeyOf } from '../../rights/takedown/signed-record.ts';
import { dueTime, type TakedownClock, takedownClock } from '../../rights/takedown/takedown-clock.ts';
import { markOf } from '../../rights/takedown/text-marks.ts';
import type { Page } from '../../store/news-reader.ts';
import type { Store } from '../../store/store.ts';
import type { Connection } from '../../store/tables.ts';
import { removedArticle } from '../../store/takedown/removed-works.ts';
import { findStoreKeys, storeKeys } from '../../store/takedown/store-keys.ts';
import { type LoggedRecord, readLog, recordOfTakedown } from '../../store/takedown/takedown-log.ts';
import {
  addStep,
  changeTakedown,
  findTakedown,
  insertTakedown,
  listTakedowns,
  putFound,
  stepsOf,
  takedownBySecret,
  takedownCounts,
} from '../../store/takedown/takedowns.ts';
import { searchWords } from '../search-words.ts';
import { findArticles, isBeingFound } from './find-articles.ts';
import { makeRoom } from './make-room.ts';
import { type GivenTakedown, newTakedown } from './new-takedown.ts';
import { createPace } from './pace.ts';
import { lookForProof, type ProofProbe } from './proof-probe.ts';
import { addToPurgeList } from './purge-list.ts';

/** A takedown as its page shows it. */
export interface TakedownView {
  readonly takedown: Takedown;
  readonly steps: readonly TakedownStep[];
  readonly clock: TakedownClock;
  /** Where the token may be put; null where no domain was named. */
  readonly places: ProofPlaces | null;
  readonly record: LoggedRecord | null;
}

/** An article that a request is about, as an operator looks at it. */
export interface ListedArticle extends TakedownArticle {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

/** Of the articles found those that go: the ones named, with copies of them, with translations and excerpts too; or these. */
export type Choice = 'named' | 'copies' | 'all' | readonly string[];

/** Where takedowns are asked for, looked at and decided. */
export interface TakedownDesk {
  /** @returns its id, and the secret of its requester's page. */
  request(given: GivenTakedown): Promise<{ readonly id: string; readonly secret: string }>;
  ofSecret(secret: string): Promise<TakedownView | null>;
  /** Looks whether control of the domain is shown. */
  look(secret: string): Promise<TakedownView>;
  /** Whether letters can be sent. */
  readonly hasMail: boolean;
  sendLetter(
    secret: string,
    address: string,
    confirmAt: (id: string, token: string) => string,
  ): Promise<void>;
  confirmLetter(id: string, token: string): Promise<boolean>;
  withdraw(secret: string): Promise<TakedownView>;
  list(page: Page): Promise<{ readonly total: number; readonly takedowns: readonly TakedownView[] }>;
  show(id: string): Promise<(TakedownView & { readonly articles: readonly ListedArticle[] }) | null>;
  decide(
    id: string,
    decision: {
      readonly verdict: 'granted' | 'refused';
      readonly articles?: Choice;
      readonly note?: string | null;
      /** Of so many articles it was chosen, where they were listed: of more nothing is decided unseen. */
      readonly listed?: number;
    },
  ): Promise<TakedownView>;
  log(page: Page): Promise<{ readonly total: number; readonly records: readonly LoggedRecord[] }>;
  /** What records are checked with; null before the first takedown. */
  publicKey(): Promise<string | null>;
  /** What is left of an article that was removed. */
  removed(article: string): Promise<RemovedWork | null>;
  counts(): Promise<Partial<Record<TakedownState, number>>>;
  /** Resolves when nothing of it is under way: it is over, failed, or waits for somebody. */
  settled(id: string): Promise<TakedownView>;
}

export interface TakedownDeskOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly probe: ProofProbe;
  /** Told that something is to be done. */
  readonly wake?: () => void;
}

const MOST_LISTED = 500;
const POLL_MILLISECONDS = 100;
/** So long a decision waits for stories that are being traced: what derives from an article is not known until then. */
const TRACED_MILLISECONDS = 30_000;
/** Nobody is to be asked more often than this by pressing a button. */
const BETWEEN_LOOKS_MILLISECONDS = 5_000;

export function createTakedownDesk({
  store,
  clock,
  probe,
  wake = () => {},
}: TakedownDeskOptions): TakedownDesk {
  const now = () => clock.now().toISOString();
  const pace = createPace();

  async function view(takedown: Takedown): Promise<TakedownView> {
    const { domain } = takedown.request;
    return {
      takedown,
      steps: await stepsOf(store.read, takedown.id),
      clock: takedownClock(takedown, clock.now()),
      places: domain === null || takedown.proof === null ? null : proofPlaces(domain, takedown.proof.token),
      record: await recordOfTakedown(store.read, takedown.id),
    };
  }

  async function bySecret(secret: string): Promise<Takedown> {
    const takedown = await takedownBySecret(store.write, hashOf(secret));
    if (takedown === null) throw new HeadwaterError('not-found', 'there is no such request');
    return takedown;
  }

  async function again(id: string): Promise<TakedownView> {
    const takedown = await findTakedown(store.write, id);
    if (takedown === null) throw new HeadwaterError('not-found', 'there is no such request');
    return view(takedown);
  }

  /** Control was shown: what it opens is opened. */
  async function show(id: string, method: ProofMethod, host: string, message: string): Promise<void> {
    const at = now();
    await store.durably(async (tx) => {
      const { takedown, state } = await advanced(tx, id, 'control-shown');
      if (state === null || takedown === null || takedown.proof === null) return;
      const proof = { ...takedown.proof, shown: { method, host, at }, lastLook: { at, message } };
      await changeTakedown(tx, id, { state, proof }, { at, step: state, detail: message });
    });
    await addToPurgeList(store, id);
    wake();
  }

  async function untilTraced(takedown: Takedown): Promise<void> {
    const begun = performance.now();
    while (await isBeingFound(store.write, takedown, searchWords)) {
      if (performance.now() - begun > TRACED_MILLISECONDS) return;
      await sleep(POLL_MILLISECONDS);
    }
  }

  async function listed(articles: readonly TakedownArticle[]): Promise<ListedArticle[]> {
    const list: ListedArticle[] = [];
    for (const found of articles.slice(0, MOST_LISTED)) {
      const row = await store.read
        .selectFrom('articles')
        .select(['title', 'url', 'outlet_name'])
        .where('id', '=', found.article)
        .executeTakeFirst();
      if (row !== undefined) list.push({ ...found, title: row.title, url: row.url, outlet: row.outlet_name });
    }
    return list;
  }

  return {
    hasMail: probe.mail !== null,
    ofSecret: async (secret) => {
      const takedown = await takedownBySecret(store.read, hashOf(secret));
      return takedown === null ? null : forRequester(await view(takedown));
    },
    async request(given) {
      const request = newTakedown(given);
      const secret = randomBytes(18).toString('base64url');
      const id = `takedown_${randomBytes(10).toString('hex')}`;
      const receivedAt = now();
      const proof =
        request.domain === null
          ? null
          : { token: randomBytes(16).toString('hex'), shown: null, lastLook: null };
      const takedown: Takedown = {
        ...{ id, kind: request.kind, state: 'received', receivedAt, dueAt: dueTime(receivedAt) },
        ...{ request, proof, decision: null, result: null },
      };
      await store.durably(async (tx) => {
        await makeRoom(tx, request, clock.now());
        await insertTakedown(tx, takedown, hashOf(secret));
        await addStep(tx, id, { at: receivedAt, step: 'received', detail: null });
      });
      await addToPurgeList(store, id);
      return { id, secret };
    },
    async look(secret) {
      const takedown = await bySecret(secret);
      const { domain } = takedown.request;
      if (domain === null || takedown.proof === null || advance(takedown.state, 'control-shown') === null)
        return forRequester(await view(takedown));
      const last = Date.parse(takedown.proof.lastLook?.at ?? '');
      if (clock.now().getTime() - last < BETWEEN_LOOKS_MILLISECONDS)
        return forRequester(await view(takedown));
      pace.take('look', domain, clock.now().getTime());
      const { shown, message } = await lookForProof(probe, domain, takedown.proof.token);
      if (shown !== null) await show(takedown.id, shown.method, shown.host, message);
      else {
        const at = now();
        await store.durably(async (tx) => {
          const before = (await findTakedown(tx, takedown.id))?.proof ?? null;
          if (before !== null)
            await changeTakedown(tx, takedown.id, { proof: { ...before, lastLook: { at, message } } });
        });
      }
      return forRequester(await again(takedown.id));
    },
    async sendLetter(secret, address, confirmAt) {
      const takedown = await bySecret(secret);
      const { places } = await view(takedown);
      if (probe.mail === null || places === null || !places.mail.includes(address))
        throw new HeadwaterError('bad-input', 'no letter can be sent to that address');
      const at = now();
      if (
        (await stepsOf(store.read, takedown.id)).filter(({ step }) => step === 'letter').length >=
        MOST_LETTERS
      )
        throw new HeadwaterError('not-allowed', 'enough letters were sent; please use another way');
      pace.take('letter', takedown.request.domain ?? '', clock.now().getTime());
      const { mark } = await store.write.transaction().execute(storeKeys);
      const link = confirmAt(takedown.id, letterToken(mark, takedown.id));
      await probe.mail({ to: address, ...letter(takedown, link) });
      await addStep(store.write, takedown.id, { at, step: 'letter', detail: `Sent to ${address}.` });
    },
    async confirmLetter(id, token) {
      const takedown = await findTakedown(store.write, id);
      const keys = await findStoreKeys(store.write);
      const host = takedown?.request.domain ?? null;
      const wasSent = (await stepsOf(store.write, id)).some(({ step }) => step === 'letter');
      if (takedown === null || keys === null || host === null || !wasSent) return false;
      if (token !== letterToken(keys.mark, id)) return false;
      await show(id, 'mail', host, 'The letter to the domain was answered.');
      return true;
    },
    async withdraw(secret) {
      const { id } = await bySecret(secret);
      await store.durably(async (tx) => {
        const { takedown, state } = await advanced(tx, id, 'withdrawn');
        if (state === null || takedown === null)
          throw new HeadwaterError('not-allowed', 'it is decided already and goes on');
        const request = withoutPassage(takedown);
        await changeTakedown(tx, id, { state, request }, { at: now(), step: state, detail: null });
      });
      await addToPurgeList(store, id);
      return forRequester(await again(id));
    },
    async list(page) {
      const { total, takedowns } = await listTakedowns(store.read, page);
      return { total, takedowns: await Promise.all(takedowns.map(view)) };
    },
    async show(id) {
      const takedown = await findTakedown(store.read, id);
      if (takedown === null) return null;
      const isOpen = takedown.state === 'received' || takedown.state === 'verified';
      const articles = isOpen ? await listed(await findArticles(store.read, takedown, searchWords)) : [];
      return { ...(await view(takedown)), articles };
    },
    async decide(id, { verdict, articles = 'copies', note = null, listed: seen = Number.POSITIVE_INFINITY }) {
      const takedown = await findTakedown(store.write, id);
      if (takedown === null) throw new HeadwaterError('not-found', 'there is no such request');
      refuseDecided(takedown, advance(takedown.state, verdict));
      if (verdict === 'granted') await untilTraced(takedown);
      const found = verdict === 'granted' ? await findArticles(store.write, takedown, searchWords) : [];
      if (found.length > seen)
        throw new HeadwaterError(
          'not-allowed',
          `it is about ${found.length} articles, of which ${seen} were listed; look at them again, and decide about more than ${MOST_LISTED} with “headwater takedown decide ${id} grant”`,
        );
      const at = now();
      await store.durably(async (tx) => {
        // Decided by somebody else, or withdrawn, while its articles were looked for.
        const current = await advanced(tx, id, verdict);
        const state = refuseDecided(current.takedown, current.state);
        await putFound(tx, id, choose(found, articles));
        const decision = { verdict, by: 'operator', at, note } as const;
        const request = verdict === 'refused' ? { request: withoutPassage(takedown) } : {};
        await changeTakedown(tx, id, { state, decision, ...request }, { at, step: state, detail: note });
      });
      await addToPurgeList(store, id);
      wake();
      return again(id);
    },
    log: (page) => readLog(store.read, page),
    async publicKey() {
      const keys = await findStoreKeys(store.read);
      return keys === null ? null : publicKeyOf(keys.signing);
    },
    removed: (article) => removedArticle(store.read, article),
    counts: () => takedownCounts(store.read),
    async settled(id) {
      for (;;) {
        const current = await again(id);
        const { state } = current.takedown;
        if (isOver(state) || state === 'failed' || current.clock.waitsFor !== 'program') return current;
        await sleep(POLL_MILLISECONDS);
      }
    },
  };
}

const MOST_LETTERS = 3;

/** A takedown as it is in this transaction, and the state that follows: it may have gone on since it was looked at. */
async function advanced(tx: Connection, id: string, event: TakedownEvent) {
  const takedown = await findTakedown(tx, id);
  return { takedown, state: takedown === null ? null : advance(takedown.state, event) };
}

/** What failed and in which file is for whoever runs the machine: its paths and names are not the requester's to see. */
function forRequester(view: TakedownView): TakedownView {
  const { takedown, steps } = view;
  const result = takedown.result === null ? null : { ...takedown.result, toDo: [] };
  return {
    ...view,
    takedown: { ...takedown, result },
    steps: steps.map((step) => (step.step === 'failed' ? { ...step, detail: null } : step)),
  };
}

/** Nothing is to be found by it any more, and a later request for the same text must find none of it here. */
function withoutPassage({ request }: Takedown): Takedown['request'] {
  return { ...request, passage: null };
}

function refuseDecided(takedown: Takedown | null, state: TakedownState | null): TakedownState {
  if (state === null) throw new HeadwaterError('not-allowed', `it is ${takedown?.state ?? 'gone'} already`);
  return state;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function letterToken(key: Uint8Array, id: string): string {
  return markOf(key, 'letter', id).toString('hex');
}

function letter({ id, request }: Takedown, link: string) {
  const words = [
    `Somebody who says that they run ${request.domain} asked for content of it to be removed here.`,
    'If that was you, or is right, open this page and confirm it:',
    link,
    'If not, do nothing: nothing will be removed.',
    `The request is ${id}.`,
  ];
  return { subject: `Removal of content of ${request.domain}`, text: `${words.join('\n\n')}\n` };
}

function choose(found: readonly TakedownArticle[], choice: Choice): TakedownArticle[] {
  return found.map((one) => ({ ...one, state: isChosen(one, choice) ? 'chosen' : 'spared' }));
}

function isChosen({ article, relation }: TakedownArticle, choice: Choice): boolean {
  if (typeof choice !== 'string') return choice.includes(article);
  if (choice === 'all') return true;
  const isCopy = relation === 'copy';
  const isMade = relation === 'translation' || relation === 'excerpt';
  return !isMade && (!isCopy || choice === 'copies');
}
