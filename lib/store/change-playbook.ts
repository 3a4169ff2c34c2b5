import type { Play, WorkStage } from '../model/playbook.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { readSettings } from './queries.ts';

/** Changes how one stage is worked on; what does not stand in `play` stays. */
export const changePlaybook = (
  writer: Writer,
  operation: Operation,
  stage: WorkStage,
  play: { [part in keyof Play]?: Play[part] | undefined },
): Promise<null> =>
  edit(writer, operation, async (path) => {
    const { playbook } = await readSettings(writer.db);
    path.putSetting('playbook', { ...playbook, [stage]: { ...playbook[stage], ...play } });
    return null;
  });
