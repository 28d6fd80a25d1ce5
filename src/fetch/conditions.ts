import type { Answer } from './ask.ts';
import type { Validators } from './fetch-result.ts';

/** The fields that ask for a page only where it has changed: for the address alone of which they were given. */
export function conditions(url: URL, validators: Validators | null): Answer['headers'] {
  if (validators === null || validators.url !== url.href) return {};
  return {
    ...(validators.etag === null ? {} : { 'if-none-match': validators.etag }),
    ...(validators.lastModified === null ? {} : { 'if-modified-since': validators.lastModified }),
  };
}
