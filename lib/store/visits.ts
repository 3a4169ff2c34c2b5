import type { Fact, Facts } from '../model/fact.ts';
import type { Lead } from '../model/lead.ts';
import type { Person } from '../model/reading.ts';
import type { AssayDb } from './db.ts';
import { edit, type Writer } from './edit.ts';

/** Being seen again within this time is no other visit, ms. */
const DAY = 24 * 60 * 60 * 1_000;

/**
 * Notes that a saved person's page was seen again: at most once a day, with the time at which unchanged values were
 * seen. Values that changed are not taken over: the user decides (design, decision 3). Opens no writing transaction
 * where there is nothing to note.
 * @returns whether anything was written
 */
export async function noteVisit(writer: Writer, leadId: string, person: Person): Promise<boolean> {
  const { db, now } = writer;
  if (await wasSeen(db, leadId, now)) return false;
  return edit(writer, null, async (path) => {
    // Perhaps from another tab meanwhile.
    const lead = await db.leads.get(leadId);
    if (!lead || (await wasSeen(db, leadId, now))) return false;
    await path.putLead({ ...lead, facts: seenAgain(lead.facts, person) });
    const page = person.url ?? lead.url;
    path.addActivity({ leadId, kind: 'visited', ...(page && { page }) });
    return true;
  });
}

async function wasSeen(db: AssayDb, leadId: string, now: number): Promise<boolean> {
  const last = await db.activities
    .where('[leadId+at]')
    .between([leadId, now - DAY], [leadId, Infinity], false)
    .filter(({ kind }) => kind === 'captured' || kind === 'visited')
    .first();
  return last !== undefined;
}

function seenAgain(facts: Facts, { fields }: Person): Lead['facts'] {
  return Object.fromEntries(
    (Object.entries(facts) as [keyof Facts, Fact[]][]).map(([field, list]) => {
      const shown = field in fields ? fields[field as keyof Person['fields']] : undefined;
      const last = list.findLast(({ source }) => source.kind === 'captured');
      if (!shown || !last || last.value !== shown.value) return [field, list];
      const seenAt = Math.max(last.seenAt, shown.seenAt);
      return [field, list.map((fact) => (fact === last ? { ...fact, seenAt } : fact))];
    }),
  );
}
