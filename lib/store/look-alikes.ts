import type { Lead } from '../model/lead.ts';
import type { Person } from '../model/reading.ts';
import { companyKey } from '../parse/company.ts';
import { foldWords } from '../parse/fold.ts';
import type { AssayDb } from './db.ts';
import { shownText } from './facts.ts';
import { keysOfLead, keyTexts } from './identities.ts';
import { indexWords } from './search-words.ts';

/** What may speak for two people being one. A name alone never does. */
export const SAMENESS = ['same-name', 'same-company', 'same-headline', 'same-slug', 'same-location'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** A word of a name that so many people have says nothing, and every save would have to read them. */
const COMMON = 200;
/** Most leads read to be compared. */
const READ = 50;
/** Most look-alikes asked about. */
const MOST = 3;

/** What people are compared by. */
export interface Traits {
  /** Null for somebody who is not saved. */
  id: string | null;
  name: string;
  company: string | null;
  companyId: string | null;
  headline: string | null;
  location: string | null;
  /** As in identities. */
  keys: string[];
}

/** @param keys the lead's, where they are known */
export const traitsOfLead = async (db: AssayDb, lead: Lead, keys?: string[]): Promise<Traits> => ({
  id: lead.id,
  name: lead.name,
  company: shownText(lead.facts.company),
  companyId: lead.companyId,
  headline: shownText(lead.facts.headline),
  location: shownText(lead.facts.location),
  keys: keys ?? (await keysOfLead(db, lead.id)),
});

export function traitsOfPerson({ fields, keys }: Person, companyId: string | null): Traits {
  const text = (field: 'name' | 'company' | 'headline' | 'location') =>
    fields[field] ? String(fields[field].value) : null;
  return {
    id: null,
    name: text('name') ?? '',
    company: text('company'),
    companyId,
    headline: text('headline'),
    location: text('location'),
    keys: keyTexts(keys),
  };
}

/**
 * Saved people who look like this one, with what speaks for it; found by indexes alone.
 * @param named ids of those with the words of the name, where they were read already
 */
export async function lookAlikes(
  db: AssayDb,
  one: Traits,
  named?: readonly string[],
): Promise<{ id: string; reasons: Sameness[] }[]> {
  const name = foldWords(one.name);
  const found: { id: string; reasons: Sameness[] }[] = [];
  for (const lead of await shownLeads(db, named ?? (await idsHavingWords(db, one.name)))) {
    if (lead.id === one.id || foldWords(lead.name) !== name) continue;
    const reasons = samenessOf(one, await traitsOfLead(db, lead));
    if (reasons.length > 1 && found.length < MOST) found.push({ id: lead.id, reasons });
  }
  return found;
}

/** Leads with the longest two words of a text; nobody where too many have them. */
export const havingWords = async (db: AssayDb, text: string): Promise<Lead[]> =>
  shownLeads(db, await idsHavingWords(db, text));

/** Their ids. */
export async function idsHavingWords(db: AssayDb, text: string): Promise<string[]> {
  const words = indexWords([text])
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
  const having = await Promise.all(
    words.map((word) => db.leads.where('words').equals(word).limit(COMMON).primaryKeys()),
  );
  const [rarest, ...others] = having.sort((a, b) => a.length - b.length);
  const sets = others.filter((ids) => ids.length < COMMON).map((ids) => new Set(ids));
  const ids = (rarest ?? []).filter((id) => sets.every((set) => set.has(id)));
  return ids.length >= READ ? [] : ids;
}

async function shownLeads(db: AssayDb, ids: readonly string[]): Promise<Lead[]> {
  const rows = ids.length > 0 ? await db.leads.bulkGet([...ids]) : [];
  return rows.filter((row): row is Lead => row?.deleted === null && row.mergedInto === null);
}

/** What two people of one name share; nothing where they are two members of LinkedIn. */
function samenessOf(one: Traits, other: Traits): Sameness[] {
  const [member, theirs] = [one, other].map(({ keys }) => keys.filter((key) => key.startsWith('member:')));
  if (member?.length && theirs?.length && !member.some((key) => theirs.includes(key))) return [];
  const same = (field: 'headline' | 'location' | 'company', by: (text: string) => string) => {
    const [a, b] = [one[field], other[field]];
    return a !== null && b !== null && by(a) === by(b);
  };
  const isThere: Record<Sameness, boolean> = {
    'same-name': true,
    'same-company':
      (one.companyId !== null && one.companyId === other.companyId) || same('company', companyKey),
    'same-headline': same('headline', foldWords),
    'same-slug': stems(one).some((stem) => stems(other).includes(stem)),
    'same-location': false,
  };
  const found = SAMENESS.filter((reason) => isThere[reason]);
  // Too many share a city: it only adds to what else speaks for it.
  return found.length > 1 && same('location', foldWords) ? [...found, 'same-location'] : found;
}

/** Addresses that differ in their ending only, as LinkedIn makes them: `jane-doe`, `jane-doe-4b5021`. */
const stems = ({ keys }: Traits): string[] =>
  keys.flatMap((key) => (key.startsWith('slug:') ? [key.replace(/-[0-9a-z]*\d[0-9a-z]*$/, '')] : []));
