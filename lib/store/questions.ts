import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { resolveLead } from './identities.ts';
import { lookAlikes, traitsOfLead } from './look-alikes.ts';
import type { QuestionRow } from './rows.ts';

/** Asks about two leads, once and never again after an answer. */
export async function ask(
  path: Edit,
  db: AssayDb,
  kind: QuestionRow['kind'],
  leadIds: [string, string],
  reasons: readonly string[],
): Promise<void> {
  if (await wasAsked(db, leadIds)) return;
  const { spaceId, now: at } = path;
  const id = path.newId();
  const row: QuestionRow = { id, spaceId, kind, leadIds, reasons: [...reasons], at, answered: null };
  path.changes.put('questions', row);
}

/** Of these two, or of leads that became these two. */
async function wasAsked(db: AssayDb, [one, other]: [string, string]): Promise<boolean> {
  const about = await db.questions.where('leadIds').anyOf(one, other).distinct().toArray();
  for (const { leadIds } of about) {
    const now = await Promise.all(leadIds.map((id) => resolveLead(db, id)));
    if ([one, other].every((id) => now.some((lead) => lead?.id === id))) return true;
  }
  return false;
}

/**
 * Asks about saved people who look like this one, who is just saved for the first time, with these keys.
 * @param named as for `lookAlikes`
 */
export async function askAboutLookAlikes(
  path: Edit,
  db: AssayDb,
  lead: Lead,
  keys: string[],
  named?: readonly string[],
): Promise<void> {
  for (const { id, reasons } of await lookAlikes(db, await traitsOfLead(db, lead, keys), named))
    await ask(path, db, 'same-person', [id, lead.id], reasons);
}
