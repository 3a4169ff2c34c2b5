import type { Activity } from '../../model/activity.ts';
import type { Company } from '../../model/company.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import type { DumpRow } from '../dump.ts';
import { membersOf, resolveLead } from '../identities.ts';
import type { IdentityRow, QuestionRow } from '../rows.ts';

/** Who of a file is who here: people by their keys, companies by theirs, never by name (design, decision 7). */
export interface Matches {
  /** Leads of the file whose rows belong to another lead here. */
  leads: ReadonlyMap<string, string>;
  /** Companies of the file that are here under another id. */
  companies: ReadonlyMap<string, string>;
  /** Leads of the file of whom somebody else here has an address, which was given to another member. */
  others: ReadonlySet<string>;
  /** Every lead of the file, but for those whom the journal knows of this store alone. */
  inFile: ReadonlySet<string>;
}

/** Keys looked up at a time. */
const CHUNK = 500;

/** Gathers whose the keys of a file are, and compares them with what is here. */
export class Matching {
  private readonly keys = new Map<string, string[]>();
  private readonly companies = new Map<string, string[]>();
  /** Whose a key was last in each space, the oldest space first. */
  private readonly owners = new Map<string, Map<string, string>>();

  private readonly inFile = new Set<string>();

  /**
   * @param isAway tells keys of people who do not come back
   * @param own space of this store, where what comes is of an earlier one: who has keys in it was saved after the loss
   */
  constructor(
    private readonly isAway: (row: IdentityRow) => boolean = () => false,
    private readonly own: string | null = null,
  ) {}

  take(rows: readonly DumpRow[]): void {
    for (const { table, row } of rows) {
      if (!row) continue;
      if (table === 'identities') {
        const { spaceId, leadId, key } = row as IdentityRow;
        if (spaceId !== this.own) this.inFile.add(leadId);
        this.keys.set(leadId, [...(this.keys.get(leadId) ?? []), key]);
        if (!this.isAway(row as IdentityRow))
          this.owners.set(key, (this.owners.get(key) ?? new Map()).set(spaceId, leadId));
      }
      if (table === 'companies') {
        const { id, keys } = row as Company;
        this.companies.set(id, Array.isArray(keys) ? keys : []);
      }
    }
  }

  /** Outside a transaction: a restore that goes on after its worker ended comes to the same answer. */
  async matches(db: AssayDb): Promise<Matches> {
    const leads = new Map<string, string>();
    const others = new Set<string>();
    const all = [...this.keys];
    for (let at = 0; at < all.length; at += CHUNK) {
      const part = all.slice(at, at + CHUNK);
      const [present, owners] = [await db.leads.bulkGet(part.map(([id]) => id)), await ownersOf(db, part)];
      for (const [index, [id, keys]] of part.entries()) {
        const here = present[index];
        // Somebody here under the same id is that person, unless merged into another since.
        const same = here ? await mergedOf(db, here) : await oldestOf(db, id, keys, owners, others);
        if (same && same !== id) leads.set(id, same);
      }
    }
    this.joinSpaces(leads);
    return { leads, others, inFile: this.inFile, companies: await this.companiesHere(db) };
  }

  /** Where nobody is here: who was saved anew after each of several losses is one person. */
  amongThemselves(): Matches {
    const leads = new Map<string, string>();
    this.joinSpaces(leads);
    return { leads, others: new Set(), inFile: this.inFile, companies: new Map() };
  }

  private joinSpaces(leads: Map<string, string>): void {
    for (const bySpace of this.owners.values()) {
      const [first = '', ...later] = bySpace.values();
      const same = leads.get(first) ?? first;
      for (const id of later)
        if (id !== same && !leads.has(id) && !this.differ(first, id)) leads.set(id, same);
    }
  }

  /** Both show a member number, and not the same. */
  private differ(one: string, other: string): boolean {
    const [ours = [], theirs = []] = [one, other].map((id) =>
      (this.keys.get(id) ?? []).filter((key) => key.startsWith('member:')),
    );
    return ours.length > 0 && theirs.length > 0 && !ours.some((key) => theirs.includes(key));
  }

  private async companiesHere(db: AssayDb): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const [id, keys] of this.companies) {
      if (await db.companies.get(id)) continue;
      const [same] = await db.companies.where('keys').anyOf(keys).primaryKeys();
      if (same) found.set(id, same);
    }
    return found;
  }
}

async function ownersOf(
  db: AssayDb,
  part: readonly (readonly [string, string[]])[],
): Promise<Map<string, string>> {
  const keys = part.flatMap(([, own]) => own);
  const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  return new Map(rows.flatMap((row) => (row ? [[row.key, row.leadId] as const] : [])));
}

const mergedOf = async (db: AssayDb, { id, mergedInto }: Lead): Promise<string | null> =>
  mergedInto === null ? null : ((await resolveLead(db, id))?.id ?? null);

/** The lead here that some keys of the file name, the oldest of several; as `whoIs` decides. */
async function oldestOf(
  db: AssayDb,
  id: string,
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
  others: Set<string>,
): Promise<string | null> {
  const members = keys.filter((key) => key.startsWith('member:'));
  const same = new Map<string, Lead>();
  for (const key of keys) {
    const owner = owners.get(key);
    const lead = owner === undefined ? null : await resolveLead(db, owner);
    if (!lead || same.has(lead.id)) continue;
    const theirs = key.startsWith('slug:') ? await membersOf(db, lead.id) : members;
    if (members.length > 0 && theirs.length > 0 && !theirs.some((one) => members.includes(one)))
      others.add(id);
    else same.set(lead.id, lead);
  }
  const [oldest] = [...same.values()].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  return oldest?.id ?? null;
}

/** A lead of the file that is joined with another one here. */
export interface Twin {
  leadId: string;
  there: Lead;
}

/**
 * Rows of the file in the ids from here.
 * @param present ids of the file's leads that are here as they are
 */
export function inOurIds(
  rows: readonly DumpRow[],
  { leads, companies }: Matches,
  present: ReadonlySet<string>,
): { rows: DumpRow[]; twins: Twin[] } {
  const ours = (id: string) => leads.get(id) ?? id;
  const company = <T extends { companyId: string | null }>(row: T): T =>
    row.companyId && companies.has(row.companyId)
      ? { ...row, companyId: companies.get(row.companyId) ?? null }
      : row;
  const twins: Twin[] = [];
  const own = rows.flatMap((each): DumpRow[] => {
    const { table, row } = each;
    if (row === null) return [each];
    switch (table) {
      case 'identities':
      case 'activities': {
        const { leadId } = row as IdentityRow | Activity;
        return [{ table, row: { ...row, leadId: ours(leadId) } }];
      }
      case 'questions': {
        const asked = row as QuestionRow;
        const leadIds = [...new Set(asked.leadIds?.map(ours))];
        return leadIds.length === asked.leadIds?.length ? [{ table, row: { ...asked, leadIds } }] : [];
      }
      case 'companies': {
        const { id } = row as Company;
        return [{ table, row: { ...row, id: companies.get(id) ?? id } }];
      }
      case 'leads': {
        const lead = company(row as Lead);
        const leadId = leads.get(lead.id);
        if (leadId !== undefined && !present.has(lead.id)) {
          twins.push({ leadId, there: lead });
          return [];
        }
        const into = lead.mergedInto === null ? null : ours(lead.mergedInto);
        return [{ table, row: { ...lead, mergedInto: into === lead.id ? null : into } }];
      }
      default:
        return [each];
    }
  });
  return { rows: own, twins };
}
