import { DAY } from '../model/day.ts';
import type { Files } from './restore-work.ts';
import { baseOf, listSnapshots } from './snapshots.ts';

/**
 * Is there none that the journal goes on from, or is it a day old, with changes since? The first is taken of an empty
 * store: what is lost on the first day comes back from it and the journal.
 */
export async function isSnapshotDue({ snapshots, journal }: Files, now: number): Promise<boolean> {
  const base = baseOf(await listSnapshots(snapshots));
  if (!base) return true;
  return now - base.at >= DAY && !(await journal.isEmpty(base.generation ?? 0));
}
