import type { Generated, Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { AuditEntry, Role, TextOverride } from '../core/access.ts';
import type { MoveReason, RulingKind } from '../core/ruling.ts';
import type { SourceKind, SourceState } from '../core/source.ts';
import type { TakedownTables } from './takedown/takedown-tables.ts';

/** A connection or a transaction: the first argument of every repository function. */
export type Connection = Kysely<Tables> | Transaction<Tables>;

export interface Tables extends TakedownTables {
  readonly meta: { key: string; value: string };
  readonly captures: CaptureTable;
  readonly outcomes: OutcomeTable;
  readonly jobs: JobTable;
  readonly revisions: RevisionTable;
  readonly unindexed: { capture_id: string; terms: string };
  readonly articles: ArticleTable;
  readonly stories: StoryTable;
  readonly story_articles: StoryArticleTable;
  readonly story_records: { number: number; record: Uint8Array };
  readonly copies: {
    article_id: string;
    other_id: string;
    share: number;
    capture_id: string;
    other_capture: string;
    passages: string | null;
  };
  readonly story_segments: { block: number; checksum: number; bytes: Uint8Array };
  readonly story_addresses: { id: string; article_id: string };
  readonly moves: MoveTable;
  readonly rulings: RulingTable;
  readonly ruling_moves: {
    ruling: number;
    place: number;
    article_id: string;
    from_story: string;
    to_story: string;
  };
  readonly verdicts: VerdictTable;
  readonly works: WorkTable;
  readonly derivations: DerivationTable;
  readonly quote_families: { story_id: string; position: number; id: string; family: string };
  readonly figure_families: FigureFamilyTable;
  readonly facts: { story_id: string; position: number; id: string; fact: string };
  readonly passages: PassageTable;
  readonly people: PersonTable;
  readonly story_profiles: { story_id: string; profile: Uint8Array };
  readonly story_terms: { term: string; at: number; story_id: string };
  readonly storyline_steps: {
    story_id: string;
    before_id: string | null;
    score: number;
    evidence: string;
    due: number;
  };
  readonly events: EventTable;
  readonly sources: SourceTable;
  readonly source_days: SourceDayTable;
  readonly entries: EntryTable;
  readonly cited_pages: CitedPageTable;
  readonly subscriptions: SubscriptionTable;
  readonly accounts: AccountTable;
  readonly passkeys: PasskeyTable;
  readonly sessions: SessionTable;
  readonly invitations: InvitationTable;
  readonly api_tokens: ApiTokenTable;
  readonly audit: AuditTable;
  readonly text_overrides: {
    -readonly [Column in Exclude<keyof TextOverride, 'keeps'>]: TextOverride[Column];
  } & {
    keeps: number;
  };
  readonly search: { rowid: number; title: string; body: string };
}

interface CaptureTable {
  sequence: Generated<number>;
  id: string;
  article_id: string;
  source: string;
  url: string | null;
  first_seen: string;
  content_type: string | null;
  status: number | null;
  headers: string;
  content_hash: string;
  size: number;
  claims: string | null;
  /** What its publisher says of its use, as JSON; null where nothing was said. */
  rights: string | null;
}
export type CaptureRow = Selectable<CaptureTable>;
export type NewCaptureRow = Insertable<CaptureTable>;

interface OutcomeTable {
  item: string;
  capture_id: string | null;
  source: string;
  url: string | null;
  outcome: string;
  message: string | null;
  at: string;
}
export type OutcomeRow = Selectable<OutcomeTable>;

interface JobTable {
  kind: string;
  key: string;
  state: 'ready' | 'leased' | 'quarantined';
  run_at: number;
  attempts: number;
  again: number;
  reason: string | null;
}

interface RevisionTable {
  capture_id: string;
  article_id: string;
  title: string | null;
  text: string;
  text_hash: string;
  details: Uint8Array;
  analysis: Uint8Array;
  features: Uint8Array;
}
export type RevisionRow = Selectable<RevisionTable>;

interface ArticleTable {
  number: number;
  id: string;
  first_capture: string;
  capture_id: string;
  revision: number;
  source: string;
  url: string | null;
  page_key: string | null;
  outlet_domain: string | null;
  outlet_name: string | null;
  title: string | null;
  byline: string;
  published: string | null;
  modified: string | null;
  first_seen: string | null;
  language: string | null;
  image: string | null;
  reading_minutes: number;
  at: string;
}
export type ArticleRow = Selectable<ArticleTable>;

interface StoryTable {
  id: string;
  merged_into: string | null;
  headline: string;
  language: string | null;
  articles: number;
  outlets: number;
  independent_origins: number;
  origins: string;
  first_domain: string | null;
  first_name: string | null;
  first_published: string | null;
  newest_published: string | null;
  image: string | null;
  rank: number;
  /** Of the algorithm that decided last about it. */
  version: string | null;
  /** The sentences that tell it, as JSON. */
  brief: string | null;
}
export type StoryRow = Selectable<StoryTable>;

interface StoryArticleTable {
  article_id: string;
  story_id: string;
  evidence: string;
  /** What the decision weighed, as JSON; null where the article began the story or was put there by a person. */
  signals: string | null;
}

interface MoveTable {
  number: Generated<number>;
  at: string;
  article_id: string;
  from_story: string | null;
  to_story: string;
  reason: MoveReason;
  because_article: string | null;
  ruling: number | null;
  version: string | null;
  evidence: string;
}
export type MoveRow = Selectable<MoveTable>;

interface RulingTable {
  number: Generated<number>;
  at: string;
  kind: RulingKind;
  note: string | null;
  movers: string;
  others: string;
  stories: string;
  undoes: number | null;
  position: number | null;
}
export type RulingRow = Selectable<RulingTable>;

interface VerdictTable {
  article_id: string;
  story_id: string;
  /** The version of the article that was traced. */
  capture_id: string | null;
  kind: string;
  work_id: string | null;
  primary_domain: string | null;
  primary_name: string | null;
  primary_source: string | null;
  credit: string | null;
  seconds_behind: number | null;
  reason: string;
  evidence: string;
}
export type VerdictRow = Selectable<VerdictTable>;

interface WorkTable {
  story_id: string;
  position: number;
  id: string;
  outlet_domain: string | null;
  outlet_name: string | null;
  url: string | null;
  page_key: string | null;
  title: string | null;
  byline: string;
  published: string | null;
  article_id: string | null;
  evidence: string;
  derived_from: string | null;
}

interface DerivationTable {
  story_id: string;
  position: number;
  article_id: string;
  work_id: string;
  kind: string;
  share: number | null;
  confidence: number;
  evidence: string;
}

interface FigureFamilyTable {
  story_id: string;
  position: number;
  id: string;
  verdict: string;
  family: string;
}

interface PassageTable {
  story_id: string;
  position: number;
  left_article: string;
  right_article: string;
  passage: string;
}

interface PersonTable {
  story_id: string;
  position: number;
  id: string;
  name: string;
  name_key: string;
  variants: string;
  articles: string;
}

interface EventTable {
  number: Generated<number>;
  at: string;
  kind: string;
  subject: string;
  detail: string;
}
export type NewEventRow = Insertable<EventTable>;

interface SourceTable {
  id: string;
  url: string;
  host: string;
  kind: SourceKind;
  title: string | null;
  outlet_domain: string | null;
  pack: string | null;
  language: string | null;
  state: SourceState;
  added_at: string;
  next_due: number;
  interval: number | null;
  rhythm: number | null;
  last_polled: string | null;
  last_success: string | null;
  last_error: string | null;
  last_error_code: string | null;
  failures: Generated<number>;
  etag: string | null;
  last_modified: string | null;
  /** The address that etag and last_modified were given for. */
  validated_url: string | null;
  publications: Generated<string>;
}
export type SourceRow = Selectable<SourceTable>;

interface SourceDayTable {
  source_id: string;
  day: string;
  polls: Generated<number>;
  failures: Generated<number>;
  entries: Generated<number>;
  gaps: Generated<number>;
}

interface EntryTable {
  key: string;
  source_id: string;
  host: string;
  url: string | null;
  state: 'waiting' | 'done';
  due: number;
  attempts: Generated<number>;
  /** Changes with what the source says of it. */
  mark: string;
  /** What the source says of it, as JSON, while it waits. */
  item: string | null;
  listed_at: number;
}
export type EntryRow = Selectable<EntryTable>;

interface CitedPageTable {
  key: string;
  url: string;
  host: string;
  /** 1 where an article that came by itself names it, 2 where one does that was fetched for being named so. */
  steps: number;
  state: 'waiting' | 'done';
  due: number;
  attempts: Generated<number>;
  /** What became of it; null while it waits. */
  outcome: string | null;
}
export type CitedPageRow = Selectable<CitedPageTable>;

interface SubscriptionTable {
  source_id: string;
  hub: string;
  topic: string;
  token: string;
  secret: string;
  state: 'wanted' | 'asked' | 'active' | 'refused';
  due: number;
  lease_until: number | null;
  failures: Generated<number>;
  reason: string | null;
}
export type SubscriptionRow = Selectable<SubscriptionTable>;

interface AccountTable {
  id: string;
  name: string;
  name_key: string;
  role: Role;
  password: string | null;
  created_at: string;
}

interface PasskeyTable {
  id: string;
  account_id: string;
  public_key: Uint8Array;
  counter: number;
  transports: string;
  name: string;
  created_at: string;
  used_at: string | null;
}
export type PasskeyRow = Selectable<PasskeyTable>;

interface SessionTable {
  hash: string;
  account_id: string;
  /** Epoch in milliseconds, as are the other two. */
  created_at: number;
  used_at: number;
  expires_at: number;
}

interface InvitationTable {
  hash: string;
  kind: 'set-up' | 'join' | 'reset';
  account_id: string | null;
  role: Role | null;
  expires_at: number;
  made_by: string | null;
}
export type InvitationRow = Selectable<InvitationTable>;

interface ApiTokenTable {
  id: string;
  hash: string;
  account_id: string;
  name: string;
  /** JSON. */
  scopes: string;
  created_at: string;
  used_at: string | null;
  expires_at: number | null;
}
export type ApiTokenRow = Selectable<ApiTokenTable>;

interface AuditTable {
  number: Generated<number>;
  at: string;
  who: string;
  token: string | null;
  action: string;
  subject: string | null;
  outcome: AuditEntry['outcome'];
}
