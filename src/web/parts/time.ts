import { type Html, html } from './markup.ts';
import { counted } from './words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Milliseconds since 1970 of an ISO 8601 day or instant, or null. */
export function epoch(iso: string | null): number | null {
  if (iso === null) return null;
  const milliseconds = Date.parse(iso);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** "22 Nov 2026, 14:05 UTC" for an instant, "22 Nov 2026" for a day, the words themselves for anything else. */
export function instantWords(iso: string): string {
  const milliseconds = epoch(iso);
  if (milliseconds === null) return iso;
  return DAY.test(iso)
    ? dayWords(milliseconds)
    : `${dayWords(milliseconds)}, ${clockWords(milliseconds)} UTC`;
}

/** "22 Nov 2026" in UTC. */
export function dayWords(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "14:05" in UTC. */
export function clockWords(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 16);
}

/** A time as people and programs read it. Null is said plainly: "time unknown". */
export function timeElement(iso: string | null): Html {
  if (iso === null) return html`<span class="unknown">time unknown</span>`;
  if (epoch(iso) === null) return html`<span class="unknown">${iso}</span>`;
  return html`<time datetime="${iso}">${instantWords(iso)}</time>`;
}

/** "3 hours ago": an addition to a time, never in its place. Empty where the time is unknown or ahead of the clock. */
export function agoWords(iso: string | null, now: Date): string {
  const then = epoch(iso);
  if (then === null || then > now.getTime()) return '';
  const minutes = Math.floor((now.getTime() - then) / 60_000);
  if (minutes < 2) return 'just now';
  if (minutes < 120) return `${minutes} minutes ago`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} hours ago`;
  const days = Math.floor(minutes / (24 * 60));
  return days < 60 ? `${days} days ago` : '';
}

/** "25 minutes", "3 hours", "2 days": a length of time as people say it, from one minute up. */
export function durationWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}
