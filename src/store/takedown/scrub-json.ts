/**
 * JSON without what speaks of an article: entries of lists that name it as their `article` are left out, and fields that hold
 * its id become null. Null where nothing changes.
 */
export function scrubJson(json: string, isGone: (id: string) => boolean): string | null {
  let changed = false;
  const gone = (value: unknown): boolean => typeof value === 'string' && isGone(value);
  const scrub = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const kept = value.filter((item) => !(gone(item) || (isRecord(item) && gone(item['article']))));
      if (kept.length < value.length) changed = true;
      return kept.map(scrub);
    }
    if (isRecord(value))
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrub(one)]));
    if (!gone(value)) return value;
    changed = true;
    return null;
  };
  const scrubbed = scrub(JSON.parse(json));
  return changed ? JSON.stringify(scrubbed) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
