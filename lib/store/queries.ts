import Dexie from 'dexie';
import type { Activity } from '../model/activity.ts';
import type { Icp } from '../model/icp.ts';
import type { Lead } from '../model/lead.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import type { DraftRow, IcpRow, JobRow } from './rows.ts';
import { searchWords } from './search-words.ts';

/** Leads per stage, from the kept counters. */
export async function stageCounts(db: AssayDb): Promise<Record<Stage, number>> {
  await db.open();
  const rows = await db.counters.bulkGet(STAGES.map((stage) => [db.spaceId, `stage:${stage}`]));
  return Object.fromEntries(STAGES.map((stage, index) => [stage, rows[index]?.value ?? 0])) as Record<
    Stage,
    number
  >;
}

/** The best `limit` leads of a stage, highest rank first. */
export async function topLeads(db: AssayDb, stage: Stage, limit: number): Promise<Lead[]> {
  await db.open();
  return db.leads
    .where('[spaceId+stage+rank]')
    .between([db.spaceId, stage, Dexie.minKey], [db.spaceId, stage, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

/** Leads of every stage whose name or company has a word starting with each word of `text`; best first. */
export async function searchLeads(db: AssayDb, text: string, limit: number): Promise<Lead[]> {
  const wanted = searchWords([text], 'query').sort((a, b) => b.length - a.length);
  const [first, ...others] = wanted;
  if (!first) return [];
  const found = await db.leads
    .where('words')
    .startsWith(first)
    .distinct()
    .filter((lead) => others.every((word) => lead.words.some((own) => own.startsWith(word))))
    .limit(limit)
    .toArray();
  return found.sort((a, b) => b.rank - a.rank);
}

/** The newest version of every ICP that still exists, oldest ICP first. */
export const currentIcps = (db: AssayDb): Promise<Icp[]> => db.icps.where('current').equals(1).sortBy('id');

/** The ICPs that score people. */
export const liveIcps = async (db: AssayDb): Promise<Icp[]> =>
  (await currentIcps(db)).filter((icp) => icp.live);

/** Archived ICPs in their newest version, last archived first. */
export const archivedIcps = (db: AssayDb): Promise<IcpRow[]> =>
  db.icps.orderBy('archivedAt').reverse().toArray();

/** Every version of an ICP, newest first; each has its date in `createdAt`. */
export const icpHistory = (db: AssayDb, icpId: string): Promise<IcpRow[]> =>
  db.icps.where('[id+version]').between([icpId, Dexie.minKey], [icpId, Dexie.maxKey]).reverse().toArray();

/** What is being edited, of published ICPs and of new ones (`base` null). */
export const icpDrafts = (db: AssayDb): Promise<DraftRow[]> => db.icpDrafts.toArray();

/** How far a job is; `stopped` by the user. */
export interface Progress {
  id: string;
  done: number;
  total: number;
  stopped: boolean;
}

/** Jobs over everybody that are under way or were stopped; those over one person or company are done at once. */
export async function jobsOverAll(db: AssayDb): Promise<Progress[]> {
  const jobs = await db.jobs.filter(({ leadId, companyId }) => !leadId && !companyId).toArray();
  return jobs.map(progressOf);
}

/** People saved meanwhile are done too: never more than all. */
function progressOf({ id, done = 0, total = 0, stopped = false }: JobRow): Progress {
  return { id, done: Math.min(done, total), total, stopped };
}

/** Every setting, with defaults for those never set. */
export async function readSettings(db: AssayDb): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}

/** What happened to a lead, newest first. */
export const activitiesOf = (db: AssayDb, leadId: string, limit: number): Promise<Activity[]> =>
  db.activities
    .where('[leadId+at]')
    .between([leadId, Dexie.minKey], [leadId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
