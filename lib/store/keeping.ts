import type { Lead } from '../model/lead.ts';
import { type Keeping, keepingOf } from '../privacy/retention.ts';
import type { AssayDb } from './db.ts';

/** What is owed to a saved person, by what happened with them. */
export async function readKeeping(db: AssayDb, lead: Lead): Promise<Keeping> {
  const first = await db.activities
    .where('[leadId+at]')
    .between([lead.id, 0], [lead.id, Number.POSITIVE_INFINITY])
    .filter(({ kind }) => kind === 'touch:message' || kind === 'touch:call')
    .first();
  return keepingOf(lead, first ? (first.touchAt ?? first.at) : null);
}
