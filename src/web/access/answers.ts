import type { Context } from 'hono';
import { HeadwaterError } from '../../core/errors.ts';
import type { Assets, PageHead } from '../parts/layout.ts';
import type { Html } from '../parts/markup.ts';
import type { AccessOffice } from './access-office.ts';

export interface AccessRoutesOptions {
  readonly office: AccessOffice;
  readonly assets: Assets;
  /** Puts a page into the frame of all pages. */
  readonly frame: (context: Context, head: PageHead, main: Html) => Html;
}

export type Status = 200 | 400 | 401 | 403 | 404 | 409 | 422 | 429;

/** How routes of access answer: pages that nobody keeps. */
export interface Answers {
  show(context: Context, title: string, main: Html, status?: Status): Response | Promise<Response>;
  refuse(context: Context, title: string, words: string, status: Status): Response | Promise<Response>;
  /** JSON, for the scripts of our own pages. */
  problem(context: Context, words: string, status: Status): Response;
}

/** A field of a form; empty where there is none. */
export function field(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What a desk refused, in words with a capital; what it did not expect is thrown on. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof HeadwaterError)) throw error;
  return `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
}
