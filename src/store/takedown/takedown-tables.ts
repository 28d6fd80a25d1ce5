import type { Generated } from 'kysely';
import type { TakedownArticle, TakedownKind, TakedownRelation, TakedownState } from '../../core/takedown.ts';

/** Tables of takedowns: see their migration for what each holds. */
export interface TakedownTables {
  readonly takedowns: TakedownTable;
  readonly takedown_steps: {
    takedown_id: string;
    number: number;
    at: string;
    step: string;
    detail: string | null;
  };
  readonly takedown_articles: {
    takedown_id: string;
    article_id: string;
    relation: TakedownRelation;
    state: TakedownArticle['state'];
    detail: string | null;
  };
  readonly takedown_captures: { takedown_id: string; capture_id: string };
  readonly takedown_tombstones: TombstoneTable;
  readonly takedown_windows: { takedown_id: string; number: number; sentences: number; windows: Uint8Array };
  readonly takedown_removed: { takedown_id: string; mark: Uint8Array };
  readonly takedown_log: {
    number: Generated<number>;
    takedown_id: string;
    at: string;
    record: string;
    signature: string;
  };
  readonly removed_works: RemovedWorkTable;
  readonly removed_sources: {
    article_id: string;
    work_id: string;
    derivation: string | null;
    verdict: string | null;
  };
}

interface TakedownTable {
  id: string;
  secret_hash: string;
  kind: TakedownKind;
  state: TakedownState;
  received_at: string;
  due_at: string;
  request: string;
  proof: string | null;
  decision: string | null;
  result: string | null;
}

interface TombstoneTable {
  kind: 'page' | 'host' | 'text' | 'shingle';
  mark: Uint8Array;
  takedown_id: string;
  item: number;
  scope: Uint8Array | null;
}

interface RemovedWorkTable {
  id: string;
  takedown_id: string;
  article_id: string | null;
  outlet_domain: string | null;
  outlet_name: string | null;
  url: string | null;
  title: string | null;
  byline: string;
  published: string | null;
  removed_at: string;
}
