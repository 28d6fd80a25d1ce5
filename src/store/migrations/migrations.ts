import { firstTables } from './0001-first-tables.ts';
import { sourceTables } from './0002-sources.ts';
import { captureRights } from './0003-rights.ts';
import { rulings } from './0004-rulings.ts';
import { capturesByUrl } from './0005-captures-by-url.ts';
import { outletProfiles } from './0006-outlet-profiles.ts';
import { storyRecords } from './0007-story-records.ts';
import { storylineSteps } from './0008-storyline-steps.ts';
import { access } from './0009-access.ts';
import { takedowns } from './0010-takedowns.ts';
import { storySegments } from './0011-story-segments.ts';
import { copies } from './0012-copies.ts';
import { tracedCaptures } from './0013-traced-captures.ts';
import { frontPage } from './0014-front-page.ts';
import { searchedWindows } from './0015-searched-windows.ts';
import { invitationMakers } from './0016-invitation-makers.ts';
import { shortVerdicts } from './0017-short-verdicts.ts';
import { byWork } from './0018-by-work.ts';
import { keptOverrides } from './0019-kept-overrides.ts';
import { anchoredWindows } from './0020-anchored-windows.ts';
import { citedPages } from './0021-cited-pages.ts';
import { rulingMoves } from './0022-ruling-moves.ts';
import { profilesAnew } from './0023-profiles-anew.ts';
import { storyTerms } from './0024-story-terms.ts';
import { worksById } from './0025-works-by-id.ts';
import type { Migration } from './migration.ts';

/**
 * The history of the SQLite database, oldest first, only ever added to. SQL is held in modules, not in `.sql` files, so
 * that compiled code carries it too.
 */
export const migrations: readonly Migration[] = [
  firstTables,
  sourceTables,
  captureRights,
  rulings,
  capturesByUrl,
  outletProfiles,
  storyRecords,
  storylineSteps,
  access,
  takedowns,
  storySegments,
  copies,
  tracedCaptures,
  frontPage,
  searchedWindows,
  invitationMakers,
  shortVerdicts,
  byWork,
  keptOverrides,
  anchoredWindows,
  citedPages,
  rulingMoves,
  profilesAnew,
  storyTerms,
  worksById,
];
