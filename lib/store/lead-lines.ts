import type { Lead } from '../model/lead.ts';
import type { LeadLine } from '../model/lead-line.ts';
import { MOVED_BACK } from '../model/stage.ts';
import { changedLeads } from './changed-leads.ts';
import type { AssayDb } from './db.ts';
import { everyRow } from './export-rows.ts';
import { shownText } from './facts.ts';
import { leadRows } from './lead-rows.ts';
import { shownOf } from './top-leads.ts';

/** Everybody as lines, or those read so far. */
export interface LeadLines {
  lines: readonly LeadLine[];
  /** Rows read, of about so many. */
  read: number;
  total: number;
  /** Everybody is there. */
  complete: boolean;
}

/** Rows per transaction: between two the page draws and hears its user. */
const READ = 250;
/** How far it is, is told so often, ms. */
const EACH = 100;
/** Ms between two answers to changes: a job writes many commits a second. */
const REST = 100;

/** Who gets the lines, and by which clock (ms). */
export interface LineReader {
  tell: (lines: LeadLines) => void;
  now: () => number;
}

/**
 * Reads everybody, then only those who change, until the signal ends; `tell` gets a new list each time. Rejects only
 * where the store cannot be read.
 */
export async function watchLeadLines(db: AssayDb, to: LineReader, signal: AbortSignal): Promise<void> {
  const changed = changedLeads(signal);
  let lines = await readAll(db, to, signal);
  for (;;) {
    const written = await changed.next();
    if (signal.aborted) return;
    if (written === 'all')
      lines = await readAll(db, { ...to, tell: (all) => all.complete && to.tell(all) }, signal);
    else {
      const ids = [...written];
      const rows = await db.leads.bulkGet(ids);
      for (const id of ids) lines.delete(id);
      for (const row of shownOf(rows)) lines.set(row.id, toLeadLine(row));
      if (signal.aborted) return;
      to.tell(allOf(lines));
    }
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}

/** A row that changes meanwhile is among the changes, and read again. */
async function readAll(db: AssayDb, { tell, now }: LineReader, signal: AbortSignal) {
  const lines = new Map<string, LeadLine>();
  const total = await leadRows(db);
  let read = 0;
  let told = 0;
  let soFar: readonly LeadLine[] = [];
  for await (const rows of everyRow(db, 'leads', READ)) {
    if (signal.aborted) return lines;
    for (const row of shownOf(rows as Lead[])) lines.set(row.id, toLeadLine(row));
    read += rows.length;
    if (now() - told < EACH) continue;
    told = now();
    // Twice as many each time: their reader sorts all of them anew.
    if (lines.size >= 2 * soFar.length) soFar = [...lines.values()];
    tell({ lines: soFar, read, total: Math.max(read, total), complete: false });
  }
  tell(allOf(lines));
  return lines;
}

const allOf = (lines: ReadonlyMap<string, LeadLine>): LeadLines => ({
  lines: [...lines.values()],
  read: lines.size,
  total: lines.size,
  complete: true,
});

/** A stored row without the weight of its facts. */
export const toLeadLine = (lead: Lead): LeadLine => ({
  id: lead.id,
  name: lead.name,
  headline: shownText(lead.facts.headline),
  title: shownText(lead.facts.title),
  company: shownText(lead.facts.company),
  companyId: lead.companyId,
  location: shownText(lead.facts.location),
  country: lead.country,
  level: lead.level,
  functions: lead.functions,
  url: lead.url ?? lead.salesUrl ?? null,
  stage: lead.stage,
  reason: lead.reason === MOVED_BACK ? null : lead.reason,
  detail: lead.detail ?? null,
  fit: lead.fit,
  rank: lead.rank,
  interest: lead.interest,
  sign: lead.sign ?? null,
  slots: lead.slots ?? {},
  role: lead.role ?? null,
  tags: Object.keys(lead.tags),
  words: lead.words.map((word) => ` ${word}`).join(''),
  ready: lead.ready ?? null,
  source: lead.source,
  followUpAt: lead.followUpAt,
  savedAt: lead.createdAt,
  activeAt: lead.activeAt ?? null,
});
