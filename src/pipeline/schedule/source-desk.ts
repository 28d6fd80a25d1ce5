import type { Clock } from '../../core/clock.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { type NewSource, type Source, sourceUrl } from '../../core/source.ts';
import { type ListedSource, parseOpml, writeOpml } from '../../sources/opml.ts';
import { listPacks, type Pack, packSources, sourcesOf } from '../../sources/packs.ts';
import { listSources } from '../../store/sources/source-list.ts';
import {
  addSources,
  removeSources,
  setSourceState,
  sourceId,
  sourcesNamed,
} from '../../store/sources/sources.ts';
import { heldSubscriptions } from '../../store/sources/subscriptions.ts';
import type { Store } from '../../store/store.ts';
import { type DiscoveryContext, discoverSources } from './discover-sources.ts';
import { unsubscribe } from './push.ts';
import type { PushDoor } from './schedule-context.ts';

/** What came of adding. */
export interface Addition {
  /** Taken up now. */
  readonly added: readonly NewSource[];
  /** How many were watched already. */
  readonly known: number;
  /** Why nothing was found, or null. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

/** Where sources are looked through, added, paused and removed: by commands and by the page. */
export interface SourceDesk {
  /** All of them with their health, or those of a name: id, address, outlet domain or pack. */
  list(name?: string): Promise<Source[]>;
  packs(): Pack[];
  /** The sources of a pack; null where there is no such pack. Asks nobody. */
  addPack(name: string): Promise<Addition | null>;
  /** What an address holds: feeds and sitemaps of a site, or itself. An outlet's bare domain stands for its known feeds. */
  addAddress(address: string, pack: string | null): Promise<Addition>;
  /** Takes sources as they are given. Asks nobody. */
  addListed(sources: readonly ListedSource[]): Promise<Addition>;
  /**
   * Takes the sources of an OPML list; with what was skipped, in words. Asks nobody.
   *
   * @throws HeadwaterError `bad-input` for a document that is no OPML.
   */
  importList(document: string): Promise<Addition & { readonly skipped: readonly string[] }>;
  /** Sources as an OPML list. */
  exportList(sources: readonly Source[]): string;
  /** Stops watching; returns how many. Articles stay. */
  remove(ids: readonly string[]): Promise<number>;
  pause(ids: readonly string[]): Promise<void>;
  resume(ids: readonly string[]): Promise<void>;
}

/** Whether sources are asked now, and if there is a network to ask them. */
export interface WatchStatus {
  readonly watching: boolean;
  readonly offlineSince: Date | null;
}

export interface SourceDeskOptions extends DiscoveryContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly catalogue: OutletCatalogue;
  /** How hubs are told that their news is not wanted any more; null where they cannot reach us. */
  readonly push: PushDoor | null;
  /** Told when there may be something new to ask. */
  readonly onChange?: () => void;
}

export function createSourceDesk(options: SourceDeskOptions): SourceDesk {
  const { store, clock, catalogue, push, onChange = () => {} } = options;

  async function add(sources: readonly NewSource[], paused: readonly string[] = []): Promise<Addition> {
    const now = clock.now();
    const ids = await store.write.transaction().execute(async (tx) => {
      const added = await addSources(tx, sources, now);
      const fresh = new Set(added);
      await setSourceState(
        tx,
        paused.filter((id) => fresh.has(id)),
        'paused',
        now,
      );
      return fresh;
    });
    onChange();
    const added = sources.filter(({ url }) => ids.has(sourceId(url)));
    return { added, known: new Set(sources.map(({ url }) => url)).size - ids.size, failure: null };
  }

  const addListed = (sources: readonly ListedSource[]) =>
    add(
      sources.map(({ site, paused, ...source }) => ({
        ...source,
        outlet: catalogue.byDomain(source.url)?.domain ?? catalogue.byDomain(site ?? '')?.domain ?? null,
      })),
      sources.flatMap(({ url, paused }) => (paused ? [sourceId(url)] : [])),
    );

  return {
    async list(name) {
      if (name === undefined) return listSources(store.read, clock.now());
      const rows = await sourcesNamed(store.read, sourceUrl(name) ?? name);
      const ids = rows.map(({ id }) => id);
      return ids.length === 0 ? [] : listSources(store.read, clock.now(), ids);
    },
    packs: () => listPacks(catalogue.outlets),
    async addPack(name) {
      const sources = packSources(name, catalogue.outlets);
      return sources === null ? null : add(sources);
    },
    async addAddress(address, pack) {
      const isDomain = !address.includes('/') && !address.includes(':');
      const outlet = isDomain ? catalogue.byDomain(address) : null;
      if (outlet !== null && outlet.feeds !== undefined) return add(sourcesOf(outlet, pack, null));
      const url = sourceUrl(isDomain ? `https://${address}/` : address);
      if (url === null)
        return {
          added: [],
          known: 0,
          failure: { code: 'bad-input', message: `${address} is no web address, and no domain of an outlet` },
        };
      const discovery = await discoverSources(url, pack, options);
      return 'failure' in discovery
        ? { added: [], known: 0, failure: discovery.failure }
        : add(discovery.found);
    },
    addListed,
    async importList(document) {
      const { sources, skipped } = parseOpml(document);
      return { ...(await addListed(sources)), skipped };
    },
    exportList: (sources) => writeOpml(sources.map(asListed), clock.now()),
    async remove(ids) {
      const pushed = push === null ? [] : await heldSubscriptions(store.read, ids);
      const removed = await removeSources(store.write, ids);
      onChange();
      if (push !== null) await unsubscribe(pushed, push);
      return removed;
    },
    pause: (ids) => setSourceState(store.write, ids, 'paused', clock.now()),
    async resume(ids) {
      await setSourceState(store.write, ids, 'active', clock.now());
      onChange();
    },
  };
}

/** As a subscription list carries it. */
export function asListed({ url, kind, title, pack, language, state, outlet }: Source): ListedSource {
  const site = outlet === null ? null : `https://${outlet}/`;
  return { url, kind, title, pack, language, paused: state === 'paused', site };
}
