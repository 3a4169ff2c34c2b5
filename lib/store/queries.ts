import Dexie from 'dexie';
import type { Activity } from '../model/activity.ts';
import type { Icp } from '../model/icp.ts';
import { type Playbook, playbookOf, type WorkStage } from '../model/playbook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import { wellOf } from './row-checks.ts';
import type { DraftRow, IcpRow, JobRow } from './rows.ts';

/** Leads per stage, from the kept counters. */
export async function stageCounts(db: AssayDb): Promise<Record<Stage, number>> {
  await db.open();
  const rows = await db.counters.bulkGet(STAGES.map((stage) => [db.spaceId, `stage:${stage}`]));
  return Object.fromEntries(STAGES.map((stage, index) => [stage, rows[index]?.value ?? 0])) as Record<
    Stage,
    number
  >;
}

/** How many leads are shown: whoever was merged into another is no lead of their own any more. */
export async function leadCount(db: AssayDb): Promise<number> {
  return Object.values(await stageCounts(db)).reduce((sum, count) => sum + count, 0);
}

/** The newest version of every ICP that still exists, oldest ICP first. */
export const currentIcps = async (db: AssayDb): Promise<Icp[]> =>
  wellOf('icps', await db.icps.where('current').equals(1).sortBy('id'));

/** The ICPs that score people. */
export const liveIcps = async (db: AssayDb): Promise<Icp[]> =>
  (await currentIcps(db)).filter((icp) => icp.live);

/** Archived ICPs in their newest version, last archived first. */
export const archivedIcps = async (db: AssayDb): Promise<IcpRow[]> =>
  wellOf('icps', await db.icps.orderBy('archivedAt').reverse().toArray());

/** Every version of an ICP, newest first; each has its date in `createdAt`. */
export const icpHistory = async (db: AssayDb, icpId: string): Promise<IcpRow[]> => {
  const versions = db.icps.where('[id+version]').between([icpId, Dexie.minKey], [icpId, Dexie.maxKey]);
  return wellOf('icps', await versions.reverse().toArray());
};

/** What is being edited, of published ICPs and of new ones (`base` null). */
export const icpDrafts = (db: AssayDb): Promise<DraftRow[]> => db.icpDrafts.toArray();

/** How far a job is; `stopped` by the user. */
export interface Progress {
  id: string;
  done: number;
  total: number;
  stopped: boolean;
}

/** Jobs of one kind over everybody, under way or stopped; those over one person or company are done at once. */
export async function jobsOverAll(db: AssayDb, kind: JobRow['kind'] = 'rescore'): Promise<Progress[]> {
  const jobs = await db.jobs.filter((job) => job.kind === kind && !job.leadId && !job.companyId).toArray();
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

/** How the user works on each stage. */
export const readPlaybook = async (db: AssayDb): Promise<Playbook> =>
  playbookOf((await readSettings(db)).playbook);

/** The user's text that is copied with one click at a stage; null where Assay's own is. */
export async function chosenText(db: AssayDb, stage: WorkStage): Promise<string | null> {
  const { snippets, snippetFor, playbook } = await readSettings(db);
  const chosen = snippets.find(({ id }) => id === snippetFor[stage]);
  return chosen?.text ?? playbookOf(playbook)[stage].intro;
}

/** What happened to a lead, newest first. */
export const activitiesOf = async (db: AssayDb, leadId: string, limit: number): Promise<Activity[]> => {
  const happened = db.activities
    .where('[leadId+at]')
    .between([leadId, Dexie.minKey], [leadId, Dexie.maxKey])
    .reverse()
    .limit(limit);
  return wellOf('activities', await happened.toArray());
};

/** How many entries the history of a lead has. */
export const historyLength = (db: AssayDb, leadId: string): Promise<number> =>
  db.activities.where('[leadId+at]').between([leadId, Dexie.minKey], [leadId, Dexie.maxKey]).count();
