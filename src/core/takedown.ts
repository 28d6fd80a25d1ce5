/** What a request to delete names: pages, all of an outlet, words, or a person. Each kind has its own path. */
export const TAKEDOWN_KINDS = ['link', 'outlet', 'text', 'person'] as const;
export type TakedownKind = (typeof TAKEDOWN_KINDS)[number];

/**
 * - `received`: it waits for proof, or for the operator where it comes with a statement
 * - `verified`: it is shown that the requester controls the domain, and what is theirs of it is being found
 * - `decided`: it is settled what goes
 * - `purged`: it is gone from every place, and the files are being searched for it
 * - `checked`: the files were searched and nothing was found; the record is in the public log
 * - `failed`: something is still there; what is left to do is said, and it is tried again
 * - `refused`, `withdrawn`: nothing was deleted
 */
export const TAKEDOWN_STATES = [
  'received',
  'verified',
  'decided',
  'purged',
  'checked',
  'failed',
  'refused',
  'withdrawn',
] as const;
export type TakedownState = (typeof TAKEDOWN_STATES)[number];

/** What may stay of what is deleted: no more than the name under which others derive from it. */
export interface TakedownKeep {
  readonly link: boolean;
  readonly title: boolean;
  /** Published and modified, as the page claimed. */
  readonly times: boolean;
}

/** A request as it is given. */
export interface TakedownRequest {
  readonly kind: TakedownKind;
  /** Addresses of pages: of kind `link`, and to help to find the others. */
  readonly links: readonly string[];
  /** The host whose control is shown, or to be shown; null where there is only a statement. */
  readonly domain: string | null;
  /** Words of the text that is to go; emptied by the purge. */
  readonly passage: string | null;
  /** The name of a person; emptied by the purge. */
  readonly person: string | null;
  readonly keep: TakedownKeep;
  /** Who asks, and where an answer reaches them. Shown to operators only. */
  readonly requester: { readonly name: string; readonly contact: string };
  /** Why it is theirs to ask, where control of a domain is not shown; emptied by the purge. */
  readonly statement: string | null;
}

/** Ways to show control of a domain. */
export const PROOF_METHODS = ['dns', 'file', 'meta', 'mail'] as const;
export type ProofMethod = (typeof PROOF_METHODS)[number];

/** What is to be put on the domain, and whether it was found there. */
export interface TakedownProof {
  readonly token: string;
  /** The host that was shown to be theirs, how and when; null until it is. */
  readonly shown: { readonly method: ProofMethod; readonly host: string; readonly at: string } | null;
  /** What the last look gave, in words. */
  readonly lastLook: { readonly at: string; readonly message: string } | null;
}

/** Who decided that it goes, or does not. */
export interface TakedownDecision {
  readonly verdict: 'granted' | 'refused';
  /** `control`: the program itself, since control of the domain was shown. */
  readonly by: 'control' | 'operator';
  readonly at: string;
  /** The operator's words for the requester; null where there are none. */
  readonly note: string | null;
}

/** What came of a purge and of the search after it. Counts only. */
export interface TakedownResult {
  readonly articles: number;
  readonly captures: number;
  /** Sentences looked for, each at every place of every file; and those that are too short to be told apart and were not. */
  readonly sentences: number;
  readonly short?: number;
  /** In how many pieces of 32 bytes they were looked for. */
  readonly pieces?: number;
  /** Sentences of which a piece also stands in an article that nobody asked to delete: there it stays. */
  readonly elsewhere: number;
  readonly files: number;
  /** Of the files as they are, and of what was unpacked from them besides. */
  readonly bytes: number;
  readonly unpacked?: number;
  /** Sentences that were found where they may not be. */
  readonly left: number;
  /** What is left to do, in words for the operator; empty where nothing is. */
  readonly toDo: readonly string[];
  readonly purgedAt: string;
  readonly checkedAt: string | null;
}

/** How an article comes into a request. */
export type TakedownRelation = 'named' | 'outlet' | 'passage' | 'person' | 'copy' | 'excerpt' | 'translation';

export interface TakedownArticle {
  readonly article: string;
  readonly relation: TakedownRelation;
  readonly state: 'found' | 'chosen' | 'spared';
  /** Why it was found or spared, in words. */
  readonly detail: string | null;
}

export interface TakedownStep {
  /** ISO 8601. */
  readonly at: string;
  /** A state that was reached, or what happened in between: `looked`, `alarm-12h`, `alarm-20h`, `alarm-24h`. */
  readonly step: string;
  readonly detail: string | null;
}

export interface Takedown {
  readonly id: string;
  readonly kind: TakedownKind;
  readonly state: TakedownState;
  readonly receivedAt: string;
  /** 24 hours after it was received. */
  readonly dueAt: string;
  readonly request: TakedownRequest;
  readonly proof: TakedownProof | null;
  readonly decision: TakedownDecision | null;
  readonly result: TakedownResult | null;
}

/** What the public log says of a takedown: what, when, on whose request; nothing of the content. */
export interface TakedownRecord {
  /** Of this form of records: what was too short, the pieces and what was unpacked stand in those of version 2. */
  readonly version: 1 | 2;
  readonly number: number;
  readonly takedown: string;
  readonly kind: TakedownKind;
  /** The domain whose control was shown; null where an operator decided on a statement. */
  readonly domain: string | null;
  readonly proof: ProofMethod | 'statement';
  readonly receivedAt: string;
  readonly decidedAt: string;
  readonly purgedAt: string;
  readonly checkedAt: string;
  readonly result: Pick<
    TakedownResult,
    'articles' | 'sentences' | 'short' | 'pieces' | 'elsewhere' | 'files' | 'bytes' | 'unpacked' | 'left'
  >;
  /** SHA-256 of the record before this one, in hexadecimal; null of the first. */
  readonly before: string | null;
}

/** A record with its signature (Ed25519, base64) over exactly these characters. */
export interface SignedRecord {
  readonly record: string;
  readonly signature: string;
}

/** A work whose text was removed, named as far as its owner lets it be. */
export interface RemovedWork {
  readonly id: string;
  readonly article: string | null;
  readonly outlet: { readonly domain: string; readonly name: string } | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly removedAt: string;
}
