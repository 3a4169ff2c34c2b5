import type { Attention } from '../model/attention.ts';
import { attentionOf } from '../pipeline/attention.ts';
import type { AssayDb } from './db.ts';
import { readPlaybook } from './queries.ts';
import { touchesBetween } from './touches.ts';

/** More touches of one week nobody makes. */
const MOST = 5_000;

/** Where the touches from `from` until before `to` (ms UTC) went, by stage. */
export async function attention(db: AssayDb, from: number, to: number): Promise<Attention[]> {
  const [playbook, touches] = await Promise.all([readPlaybook(db), touchesBetween(db, from, to, MOST)]);
  return attentionOf(touches, playbook);
}
