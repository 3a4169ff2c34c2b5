import type { Lead } from '../model/lead.ts';
import { STAGES } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import { queryWords } from './search-words.ts';
import { shownOf, topLeads } from './top-leads.ts';

/** Most entries of the index read for one word: keys only, which is cheap. */
const KEYS = 1_000;
/** Most leads read. */
const ROWS = 300;

/**
 * Leads of every stage that have a word beginning with each word of `text`, in name, company, title or tags; best
 * first. A keystroke reads no more of 100,000 leads than of 1,000: where more than some hundreds match, they are
 * looked for among the best of each stage first.
 */
export async function searchLeads(db: AssayDb, text: string, limit: number): Promise<Lead[]> {
  const wanted = queryWords(text);
  if (wanted.length === 0) return [];
  await db.open();
  const found = await Promise.all(wanted.map((word) => keysOf(db, word)));
  const [base, ...others] = found.sort((a, b) => Number(b.all) - Number(a.all) || a.ids.size - b.ids.size);
  const ids = [...(base?.ids ?? [])].filter((id) => others.every(({ ids, all }) => !all || ids.has(id)));
  const best = base?.all && ids.length <= ROWS ? [] : await bestOf(db, ROWS / 2);
  // Who is in every list for certain goes first.
  const sure = ids.filter((id) => others.every((other) => other.ids.has(id)));
  const rows = await db.leads.bulkGet([...new Set([...sure, ...ids])].slice(0, ROWS - best.length));
  const leads = new Map(shownOf([...best, ...rows]).map((lead) => [lead.id, lead]));
  return [...leads.values()]
    .filter((lead) => wanted.every((word) => lead.words.some((own) => own.startsWith(word))))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, limit);
}

/** Who has a word that begins so; `all` unless there are more. */
async function keysOf(db: AssayDb, word: string): Promise<{ ids: Set<string>; all: boolean }> {
  const ids = await db.leads.where('words').startsWith(word).limit(KEYS).primaryKeys();
  return { ids: new Set(ids), all: ids.length < KEYS };
}

/** The best leads of all stages, as many of each. */
async function bestOf(db: AssayDb, most: number): Promise<Lead[]> {
  const each = Math.floor(most / STAGES.length);
  return (await Promise.all(STAGES.map((stage) => topLeads(db, stage, each)))).flat();
}
