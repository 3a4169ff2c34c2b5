import * as z from 'zod/mini';
import type { Fit, Tested, Verdict } from '../model/fit.ts';
import { IcpDraftSchema } from '../model/icp.ts';
import { PersonSchema } from '../model/reading.ts';
import { command, rowId } from './command.ts';

const one = z.object({ icpId: rowId });
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const drafted = { icpId: z.nullable(rowId), draft: IcpDraftSchema };

/** What our pages do with ICPs, their drafts, and the rescoring that follows. */
export const ICP_COMMANDS = {
  /** Publishes this content at once as the next version (`icpId` null: of a new ICP). A stored draft stays. */
  'icp.save': command(['page'], z.object(drafted)),
  /** Has an ICP score people, or not; no new version. Its draft follows. */
  'icp.setLive': command(['page'], z.object({ icpId: rowId, live: z.boolean() })),
  /** Makes a draft of a new ICP with the content of this one (its newest version; of one never published, its draft). */
  'icp.duplicate': command(['page'], z.object({ icpId: rowId, name })),
  /** Scores nobody any more and leaves the list, to be revived; a stored draft stays. */
  'icp.archive': command(['page'], one),
  'icp.revive': command(['page'], one),
  /** Publishes a copy of an older version as the newest. A stored draft stays. */
  'icp.rollBack': command(['page'], z.object({ icpId: rowId, version: z.int().check(z.gte(1)) })),
  /** Takes an ICP away for good, archived or not, with its draft; versions stay for what they scored. */
  'icp.remove': command(['page'], one),

  /** Keeps what is being edited beside the live version; no score changes (`icpId` null: of a new ICP). */
  'draft.save': command(['page'], z.object(drafted)),
  /** Throws the draft away; an ICP never published is gone with it. */
  'draft.discard': command(['page'], one),
  /** Makes the stored draft the next version, freezes its base rates, and has everybody scored again. */
  'draft.publish': command(['page'], one),
  /** What publishing this draft would do to everybody saved; nothing is written. A newer one of the tab ends an older. */
  'draft.effect': command(['page'], z.object(drafted)),
  /** How one saved person fits this draft, whether it is live or not; nothing is written. */
  'draft.try': command(['page'], z.object({ ...drafted, leadId: rowId })),
  /** How people who are not saved would fit it; nothing is written. */
  'draft.rehearse': command(
    ['page'],
    z.object({ draft: IcpDraftSchema, people: z.array(PersonSchema).check(z.maxLength(10)) }),
  ),

  /** Stops a job where it is; its row in `jobs` stays, marked `stopped`, until resumed or started over. */
  'job.cancel': command(['page'], z.object({ jobId: rowId })),
  'job.resume': command(['page'], z.object({ jobId: rowId })),
} as const;

/** People by verdict; `none`: no ICP is live. */
export type VerdictCounts = Record<Verdict | 'none', number>;

/** Somebody at one side of a change, by the ICP that fits them best; null when none is live. */
export interface Standing {
  expected: number;
  verdict: Verdict;
}

/** Somebody whose score a draft would move. */
export interface Mover {
  leadId: string;
  name: string;
  before: Standing | null;
  after: Standing | null;
  /** The criterion or gate that changes most; null where no single one does (an ICP comes or goes). */
  why: {
    criterion: string;
    attribute: Tested['attribute'];
    /** A must-have or exclusion that is now met or broken; `points` is 0 then. */
    gate: boolean;
    /** Change of its share of the expected fit, in points. */
    points: number;
    /** What it says after the change (before it, where the criterion goes), in the user's language. */
    sentence: string;
  } | null;
}

/** What publishing a draft would do to everybody saved. */
export interface DraftEffect {
  people: number;
  before: VerdictCounts;
  after: VerdictCounts;
  /** Whose score moves at all. */
  moved: number;
  /** The ten who move most, most first; a gate that opens or fails moves more than any points. */
  movers: Mover[];
}

/** One saved person against a draft. */
export interface DraftTrial {
  fit: Fit;
  /** Sentences, as in `person.explain`. */
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
  /** Against the newest published version of the same ICP; null where there is none. */
  before: Fit | null;
}

/** What each of these commands answers. */
export interface IcpAnswers {
  'icp.save': { icpId: string; version: number };
  'icp.setLive': null;
  'icp.duplicate': { icpId: string };
  'icp.archive': null;
  'icp.revive': null;
  'icp.rollBack': { icpId: string; version: number };
  'icp.remove': null;
  'draft.save': { icpId: string };
  'draft.discard': null;
  'draft.publish': { icpId: string; version: number };
  /** Null: a newer draft came meanwhile and is the one being answered. */
  'draft.effect': DraftEffect | null;
  'draft.try': DraftTrial;
  'draft.rehearse': DraftTrial[];
  'job.cancel': null;
  'job.resume': null;
}
