import { webUrl } from '../core/url.ts';

/** What is left of a name without its day must be long, and hold digits or letters that nobody writes by hand. */
const SHORTEST_NAME = 8;
const FEWEST_DIGITS = 5;
/** "-1200x675", "@2x", "_large", "-scaled": the same picture in another size. */
const SIZE =
  /(?:[-_.@](?:\d{2,4}x\d{2,4}|\d{2,4}w|\dx|large|medium|small|thumb(?:nail)?|scaled|crop(?:ped)?|rc))+$/i;
const DAY = /(?:19|20)\d\d[-_.]?(?:0\d|1[0-2])[-_.]?(?:[0-2]\d|3[01])/g;

/**
 * By what the picture of one article is known again in another: its address without what only asks for a size, and its file
 * name where that is no everyday word, as those of agencies are ("RC2XE9A7QK4L", "AP26063512345678"), which newsrooms keep.
 */
export function pictureKeys(address: string | null): string[] {
  const url = address === null ? null : webUrl(address);
  if (url === null) return [];
  const path = url.pathname;
  const name = fileName(path);
  const keys = [`${url.hostname.replace(/^www\./, '')}${path}`];
  if (isTelling(name)) keys.push(name);
  return keys;
}

/** In small letters, without its kind and size. */
function fileName(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file
    .replace(/\.\w{2,5}$/, '')
    .replace(SIZE, '')
    .toLowerCase();
}

function isTelling(name: string): boolean {
  const rest = name.replace(DAY, '');
  return rest.length >= SHORTEST_NAME && (rest.match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS;
}
