import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { guardedLookup, isAllowedHost } from './address-guard.ts';

export interface GuardedAgentOptions {
  /** Private hosts that may be connected to, as host or host:port. */
  readonly allowAddresses: readonly string[];
  readonly connectMilliseconds: number;
  readonly headersMilliseconds: number;
  /** Longest pause between two pieces of a body. */
  readonly idleMilliseconds: number;
  /** The machine's name resolution unless told. */
  readonly lookup?: LookupFunction | undefined;
}

/** Connections to public addresses and those that the settings name, one to each host. */
export function createGuardedAgent(options: GuardedAgentOptions): Dispatcher {
  const timeout = options.connectMilliseconds;
  const open = buildConnector({
    timeout,
    ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
  });
  const guarded = buildConnector({ timeout, lookup: guardedLookup(options.lookup) });
  return new Agent({
    connect(target, callback) {
      const host = target.port === '' ? target.hostname : `${target.hostname}:${target.port}`;
      const isAllowed = isAllowedHost({ hostname: target.hostname, host }, options.allowAddresses);
      (isAllowed ? open : guarded)(target, callback);
    },
    connections: 1,
    headersTimeout: options.headersMilliseconds,
    bodyTimeout: options.idleMilliseconds,
  });
}
