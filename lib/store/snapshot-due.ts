import type { Files } from './restore-work.ts';
import { baseOf, listSnapshots } from './snapshots.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Is the newest snapshot that the journal goes on from a day old, or none there, with changes since? */
export async function isSnapshotDue({ snapshots, journal }: Files, now: number): Promise<boolean> {
  const base = baseOf(await listSnapshots(snapshots));
  if (base && now - base.at < DAY) return false;
  return !(await journal.isEmpty(base?.generation ?? 0));
}
