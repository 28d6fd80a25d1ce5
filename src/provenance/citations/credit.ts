import type { Outlet, OutletReference } from '../../core/outlet.ts';
import type { Span } from '../../core/span.ts';

/**
 * An agency's mark on a dispatch: in its dateline ("BERLIN (dpa) –", "LONDON, 12. — Reuter. —") or at its close
 * ("(AFP)", "/ ats-afp").
 */
export interface Credit extends Span {
  readonly text: string;
  readonly outlet: OutletReference | null;
  readonly known: Outlet | null;
  readonly place: 'dateline' | 'close' | 'copyright' | 'inside';
}
