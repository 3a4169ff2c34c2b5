import type { Activity } from '../model/activity.ts';
import type { StageMove } from '../model/insights.ts';
import type { AssayDb } from './db.ts';
import { everyRow } from './export-rows.ts';
import { wellOf } from './row-checks.ts';
import { turn } from './turn.ts';

/** Rows per transaction: between two the page draws and hears its user. */
const READ = 2_000;

/** Every move ever made, in no order. `onProgress` hears of rows of the history read, of about how many. */
export async function stageMoves(
  db: AssayDb,
  onProgress: (read: number, total: number) => void,
  signal: AbortSignal,
): Promise<StageMove[]> {
  await db.open();
  const total = await db.activities.count();
  const moves: StageMove[] = [];
  let read = 0;
  for await (const rows of everyRow(db, 'activities', READ)) {
    signal.throwIfAborted();
    for (const { leadId, at, kind, move } of wellOf('activities', rows as Activity[]))
      if (kind === 'stage' && move) moves.push({ leadId, at, from: move.from, to: move.to });
    read += rows.length;
    onProgress(read, Math.max(read, total));
    await turn();
  }
  return moves;
}
