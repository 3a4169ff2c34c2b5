import type { SnapshotView } from '../../lib/messages/integrity-commands.ts';

/** The copy to offer first: the newest, which every change since goes on from, unless it holds nobody and another does. */
export function bestCopy(snapshots: readonly SnapshotView[]): SnapshotView | undefined {
  const newest = snapshots.find((each) => each.newest) ?? snapshots[0];
  const most = Math.max(...snapshots.map(({ leads }) => leads));
  return newest?.leads === 0 && most > 0 ? snapshots.find(({ leads }) => leads === most) : newest;
}
