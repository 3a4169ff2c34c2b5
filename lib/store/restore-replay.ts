import { type Edit, edit } from './edit.ts';
import { type RestoreState, restoreState } from './restore-state.ts';
import type { RestoreWork } from './restore-work.ts';

/** The step under way gives way to what was decided meanwhile. */
export class Overtaken extends Error {}

/** An edit of the step that `state` tells of. Throws `Overtaken` where that step is no longer under way. */
export function replay<T>(
  { writer }: RestoreWork,
  { step, cancelled }: RestoreState,
  made: (path: Edit) => Promise<T>,
): Promise<T> {
  const { db } = writer();
  return edit(
    writer(),
    null,
    async (path) => {
      const now = await restoreState(db);
      if (now?.step !== step || now.cancelled !== cancelled) throw new Overtaken();
      return made(path);
    },
    { replays: true },
  );
}
