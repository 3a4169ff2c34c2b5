import type { Stage } from './stage.ts';

/** Most leads of one message: well under a second in one transaction. */
export const BULK_CHUNK = 200;

/** One step taken with many leads at once. Times are milliseconds UTC. */
export type BulkStep =
  | {
      kind: 'move';
      to: Stage;
      /** Of those whom a gate holds back, or why all are archived. Null: those stay where they are. */
      reason: string | null;
      /** Of those lost: why, in the user's words. */
      detail?: string | null | undefined;
      /** Of those archived for now: when to come back to them. */
      comeBackAt?: number | null | undefined;
    }
  | { kind: 'tag'; add: string[]; remove: string[] }
  | { kind: 'followUp'; at: number | null };
