/** What people may do, the least first. A reader reads whole texts, an editor also steers, an operator does everything. */
export const ROLES = ['reader', 'editor', 'operator'] as const;
export type Role = (typeof ROLES)[number];

/** What a token of a program may be used for. It never does more than the role of whoever made it. */
export const SCOPES = ['read', 'stories', 'sources', 'takedown', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Somebody with an account. */
export interface Account {
  readonly id: string;
  /** By which they sign in, as they write it; letter case does not part two names. */
  readonly name: string;
  readonly role: Role;
  /** ISO 8601. */
  readonly createdAt: string;
}

/**
 * Who asks. The owner sits at the machine itself while there is no account; a person has signed in; a program shows a token;
 * everybody else is the public.
 */
export type Who =
  | { readonly kind: 'owner' }
  | { readonly kind: 'person'; readonly account: Account }
  | {
      readonly kind: 'program';
      readonly account: Account;
      readonly token: string;
      readonly scopes: readonly Scope[];
    }
  | { readonly kind: 'public' };

/** One line of what was done: never what was in it. */
export interface AuditEntry {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  /** The name of an account, "owner", "public" or "command line". */
  readonly who: string;
  /** The token used, by its name; null where none was. */
  readonly token: string | null;
  readonly action: string;
  /** What it was done to: an address of ours, a domain, the name of an account; null where there is nothing to name. */
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused' | 'failed';
}

/** How much of an outlet's text is shown, or shown and kept, decided by an operator. */
export interface TextOverride {
  readonly domain: string;
  readonly text: 'full' | 'excerpt' | 'none';
  /** Of an excerpt; null for `full` and `none`. */
  readonly words: number | null;
  /** Whether no more than that is kept either; never with `full`. */
  readonly keeps: boolean;
  /** Why, for whoever looks at it later. */
  readonly note: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
}
