import { identifier } from '../core/identifier.ts';
import { pageKey } from '../core/url.ts';
import type { CaptureInput } from '../read/capture-input.ts';
import type { CapturedItem } from './take-in-item.ts';

/** What was gathered as reading takes it, without a store. Items of one page get one id; `now` is for those without a time. */
export function captureOfItem(item: CapturedItem, now: string): CaptureInput {
  const page = (item.url === null ? null : pageKey(item.url)) ?? item.source;
  return { ...item, id: identifier('article', page), firstSeen: item.firstSeen ?? now };
}
