import type { Access } from '../../access/create-access.ts';
import type { Clock } from '../../core/clock.ts';

/** Where people sign in, and who may come in without. */
export interface AccessOffice {
  readonly access: Access;
  readonly clock: Clock;
  /** Where this Headwater is reached from outside, without a slash at the end; null where nothing is known of that. */
  readonly publicUrl: string | null;
  /** Served on an address of the machine itself: until there is an account, whoever sits there may do everything. */
  readonly isLocal: boolean;
  /** Addresses of proxies in front, whose word about where a request comes from is taken. */
  readonly proxies: readonly string[];
  /** Whether those who did not sign in see pages. */
  readonly isPublic: boolean;
  /** Of one caller: an address, an account, a token. 0 for any number. */
  readonly requestsPerMinute: number;
}
