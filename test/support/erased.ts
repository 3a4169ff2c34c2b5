import { eraseLead } from '../../lib/store/erase-lead.ts';
import { saveLead } from '../../lib/store/save-lead.ts';
import { listSnapshots } from '../../lib/store/snapshots.ts';
import { machine } from './guarded.ts';
import { operation, packagedTables, person } from './store.ts';

/** A worker over a `machine`, as its `start` gives it. */
export type Worker = ReturnType<ReturnType<typeof machine>['start']>;

/** Saves an invented person under a slug, which is their name too; answers the lead's id. */
export const save = async ({ writer }: Worker, slug: string, op = operation()) => {
  const seen = { person: person(slug, { name: slug }), kind: 'profile', page: 'https://x.test/' } as const;
  return (await saveLead(writer(), op, seen, packagedTables())).leadId;
};
/** Erases a lead, as objecting or not. */
export const erase = ({ writer }: Worker, leadId: string, objected = false) =>
  eraseLead(writer(), operation('lead.erase'), leadId, objected);
/** Of every lead, sorted. */
export const names = async ({ db }: Worker) => (await db.leads.toArray()).map(({ name }) => name).sort();
/** Newest first. */
export const snapshotsOf = ({ integrity }: Worker) => listSnapshots(integrity.files.snapshots);
/** Brings a snapshot back, to the end. */
export const restore = async ({ integrity }: Worker, name: string) => {
  await integrity.restore(operation('restore.start'), name);
  await integrity.runDue();
};
/** A snapshot that holds everybody saved so far, a second after the one before. */
export const take = async (here: ReturnType<typeof machine>, { integrity }: Worker) => {
  here.time.now += 1_000;
  return integrity.take('daily');
};

/** Zora and Bo are in an older copy, Cy in the newest; Zora is erased, and no copy was taken since. */
export async function withErased(objected = false) {
  const here = machine();
  const worker = here.start();
  const zora = await save(worker, 'zora');
  await save(worker, 'bo');
  const older = await take(here, worker);
  await save(worker, 'cy');
  const newer = await take(here, worker);
  await erase(worker, zora, objected);
  here.time.now += 1_000;
  return { here, worker, older, newer };
}
