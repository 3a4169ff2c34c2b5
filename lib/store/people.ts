import type { Evidence } from '../model/evidence.ts';
import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import { evidenceOf, isCurrent, type JudgeWith } from './judge.ts';
import { wellOf } from './row-checks.ts';

/** What a draft is tried on. */
export interface Someone {
  id: string;
  name: string;
  evidence: Evidence;
}

/** Everybody saved, in the order of their ids, some at a time. */
export type People = AsyncIterable<readonly Someone[]>;

/** Leads read at a time; between two chunks the worker answers others. */
const CHUNK = 1_000;
/** Of so many people the evidence is held in memory, about 2 kB each, until the worker sleeps. */
const HELD = 20_000;

/**
 * Reads everybody. Reading is most of the work of trying a draft, and while somebody edits one, draft follows draft:
 * what was read is held for as long as no lead was written. The worker is the only writer, so it knows.
 */
export function createPeople(db: AssayDb): (judgeWith: JudgeWith) => People {
  let held: { at: number; chunks: (readonly Someone[])[] } | null = null;
  return async function* (judgeWith) {
    if (held?.at === db.leadEdits) {
      yield* held.chunks;
      return;
    }
    held = null;
    const at = db.leadEdits;
    const chunks: (readonly Someone[])[] = [];
    for (let reading: Promise<Lead[]> | null = readAfter(db, ''); reading; ) {
      const leads: Lead[] = await reading;
      const last = leads.length < CHUNK ? undefined : leads.at(-1);
      // The browser reads the next ones while these are scored.
      reading = last ? readAfter(db, last.id) : null;
      // Whoever stops listening leaves it unread; otherwise the next turn takes its failure.
      reading?.catch(() => null);
      const people = await someones(db, wellOf('leads', leads), judgeWith);
      if (chunks.length * CHUNK <= HELD) chunks.push(people);
      yield people;
    }
    if (chunks.length * CHUNK <= HELD && at === db.leadEdits) held = { at, chunks };
  };
}

const readAfter = (db: AssayDb, id: string): Promise<Lead[]> =>
  db.leads.where('id').above(id).limit(CHUNK).toArray();

/** Evidence of the rows; what older parsers made is made again, in memory. */
async function someones(db: AssayDb, leads: readonly Lead[], judgeWith: JudgeWith): Promise<Someone[]> {
  const outdated = leads.filter(({ evidence }) => !isCurrent(evidence));
  const rows = await db.companies.bulkGet([...new Set(outdated.map(({ companyId }) => companyId ?? ''))]);
  const companies = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return leads
    .filter(({ deleted }) => deleted === null)
    .map((lead) => ({
      id: lead.id,
      name: lead.name,
      evidence: isCurrent(lead.evidence)
        ? lead.evidence
        : evidenceOf(lead, companies.get(lead.companyId ?? '') ?? null, judgeWith),
    }));
}
