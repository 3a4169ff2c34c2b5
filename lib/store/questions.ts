import type { Lead } from '../model/lead.ts';
import { companyKey } from '../parse/company.ts';
import { foldWords } from '../parse/fold.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { shownText } from './facts.ts';
import { keysOfLead, membersOf, resolveLead } from './identities.ts';
import type { QuestionRow } from './rows.ts';
import { indexWords } from './search-words.ts';

/** What may speak for two leads being one person. A name alone never does. */
export const SAMENESS = ['same-company', 'same-headline', 'same-slug', 'same-location'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** A word of a name that so many people have says nothing, and would make every save read them. */
const COMMON = 200;
/** Most look-alikes asked about at one save. */
const MOST = 3;

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
  await path.changes.put('questions', row);
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

/** Asks about saved people who look like this one, who was just saved for the first time. */
export async function askAboutLookAlikes(path: Edit, db: AssayDb, lead: Lead): Promise<void> {
  const alike = await sameNamed(db, lead);
  if (alike.length === 0) return;
  const members = await membersOf(db, lead.id);
  let asked = 0;
  for (const other of alike) {
    const reasons = await samenessOf(db, lead, other);
    // Two member numbers are two members.
    const apart = members.length > 0 && (await membersOf(db, other.id)).length > 0;
    if (reasons.length === 0 || apart || asked++ >= MOST) continue;
    await ask(path, db, 'same-person', [other.id, lead.id], ['same-name', ...reasons]);
  }
}

/** Saved people with the same folded name, by index. */
async function sameNamed(db: AssayDb, lead: Lead): Promise<Lead[]> {
  const [longest, next] = indexWords([lead.name]).sort((a, b) => b.length - a.length);
  if (!longest) return [];
  const having = (word: string) => db.leads.where('words').equals(word).limit(COMMON).primaryKeys();
  const first = await having(longest);
  const second = first.length < COMMON || !next ? first : await having(next);
  const ids = first.length < second.length ? first : second;
  if (ids.length >= COMMON) return [];
  const name = foldWords(lead.name);
  const rows = await db.leads.bulkGet(ids.filter((id) => id !== lead.id));
  return rows.filter(
    (row): row is Lead => row?.deleted === null && row.mergedInto === null && foldWords(row.name) === name,
  );
}

/** What two people of one name share besides. */
export async function samenessOf(db: AssayDb, one: Lead, other: Lead): Promise<Sameness[]> {
  const same = (field: 'headline' | 'location' | 'company', by: (text: string) => string) => {
    const [a, b] = [shownText(one.facts[field]), shownText(other.facts[field])];
    return a !== null && b !== null && by(a) === by(b);
  };
  const isThere: Record<Sameness, boolean> = {
    'same-company':
      (one.companyId !== null && one.companyId === other.companyId) || same('company', companyKey),
    'same-headline': same('headline', foldWords),
    'same-slug': await shareStem(db, one.id, other.id),
    // A city is shared by too many to speak for itself.
    'same-location': false,
  };
  const found = SAMENESS.filter((reason) => isThere[reason]);
  return found.length > 0 && same('location', foldWords) ? [...found, 'same-location'] : found;
}

/** Addresses that differ in their ending only, as LinkedIn makes them: `jane-doe`, `jane-doe-4b5021`. */
async function shareStem(db: AssayDb, one: string, other: string): Promise<boolean> {
  const stems = async (id: string) =>
    (await keysOfLead(db, id)).flatMap((key) =>
      key.startsWith('slug:') ? [key.replace(/-[0-9a-z]*\d[0-9a-z]*$/, '')] : [],
    );
  const theirs = await stems(other);
  return (await stems(one)).some((stem) => theirs.includes(stem));
}
