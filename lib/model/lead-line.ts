import type { Role } from './committee.ts';
import type { InterestSign } from './contact.ts';
import type { StoredFit } from './fit.ts';
import type { Slots } from './slot.ts';
import type { ReadyStage, Stage } from './stage.ts';
import type { Level } from './title.ts';

/**
 * One lead without the weight of its facts, for screens that hold everybody in memory at once: table, board, insights.
 * With `quiet` it is all that a list shows of a lead. Times are milliseconds UTC.
 */
export interface LeadLine {
  id: string;
  name: string;
  headline: string | null;
  title: string | null;
  company: string | null;
  companyId: string | null;
  /** The place as shown. */
  location: string | null;
  /** ISO 3166-1 alpha-2 of the most probable place. */
  country: string | null;
  level: Level | null;
  functions: readonly number[];
  url: string | null;
  stage: Stage;
  reason: string | null;
  /** Why lost, in the user's words. */
  detail: string | null;
  /** With the ICP that fits them best in `icpId`. */
  fit: StoredFit | null;
  /** As a lead's: higher first. */
  rank: number;
  /** 0 to 100 as it was when the row was written. */
  interest: number;
  sign: InterestSign | null;
  slots: Slots;
  /** Their part in buying. */
  role?: Role | null;
  tags: string[];
  /** Each folded word that they are found by, with a space before it. */
  words: string;
  /** The stage they have earned. */
  ready: ReadyStage | null;
  /** How they came here: `imported`, or `captured:` and the kind of page. */
  source: string;
  followUpAt: number | null;
  savedAt: number;
  /** The last move or touch. */
  activeAt: number | null;
}
