import '../../../lib/pages/index.ts';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import type { ImportRow } from '../../../lib/model/import-file.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { openDb } from '../../../lib/store/db.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { importPeople } from '../../../lib/store/import/import-people.ts';
import { Integrity } from '../../../lib/store/integrity.ts';
import type { Marker } from '../../../lib/store/marker.ts';

const CHUNK = 1_000;
const TABLES = ['leads', 'identities', 'activities'] as const;
const TITLES = ['Chief Operating Officer', 'Sales Intern', 'Head of Sales', 'Direttore Vendite', 'Nurse'];

const buyers: IcpDraft = {
  name: 'Buyers',
  live: true,
  criteria: [
    {
      id: 'level',
      attribute: 'seniority',
      anyOf: ['director', 'vp', 'cxo'],
      importance: 'essential',
      gate: null,
    },
    { id: 'word', attribute: 'keyword', anyOf: ['sales', 'operations'], importance: 'useful', gate: null },
  ],
};

const rowOf = (at: number): ImportRow => ({
  url: `https://www.linkedin.com/in/ada-ferri-${at}/`,
  name: `Ada Ferri ${at}`,
  title: TITLES[at % TITLES.length] ?? null,
  company: `Ferri Meccanica ${at % 50}`,
});

/** Milliseconds of an import of so many leads with its second account, and of bare writes of the same rows. */
export async function timeImport(people: number): Promise<{ ours: number; bare: number; leads: number }> {
  const now = () => Date.now();
  const db = openDb({ now });
  await db.delete();
  await db.open();
  const writer = () => ({ db, now: now(), actor: 'local' });
  let marker: Marker | null = null;
  const integrity = new Integrity({
    db,
    writer,
    root: () => navigator.storage.getDirectory(),
    marker: {
      read: async () => marker,
      write: async (next) => {
        marker = next;
      },
    },
    now,
    forget: async () => undefined,
    alive: async () => undefined,
    schedule: () => undefined,
    onRestored: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  await integrity.guard.check();
  const load = async (path: string) => (await fetch(path)).arrayBuffer();
  const tables = {
    places: loadPlaces(await load('/places.txt')),
    industries: loadIndustries(await load('/industries.json')),
  };
  await saveIcp(
    writer(),
    { id: crypto.randomUUID(), name: 'icp.save' },
    { icpId: null, draft: buyers },
    tables.industries,
  );
  const columns = { url: 'URL', name: 'Name', title: 'Position', company: 'Company' };
  const began = performance.now();
  for (let at = 0; at < people; at += CHUNK)
    await importPeople(
      writer(),
      { id: crypto.randomUUID(), name: 'people.import' },
      {
        to: 'leads',
        file: 'Connections.csv',
        columns,
        madeAt: began,
        rows: Array.from({ length: CHUNK }, (_, index) => rowOf(at + index)),
      },
      tables,
    );
  const ours = performance.now() - began;
  const rows = await Promise.all(TABLES.map((table) => db.table<object>(table).toArray()));
  await Promise.all(TABLES.map((table) => db.table(table).clear()));
  const bareBegan = performance.now();
  for (let at = 0; at < people; at += CHUNK)
    await db.transaction('rw', [...TABLES], async () => {
      await Promise.all(
        TABLES.map((table, index) => db.table(table).bulkPut((rows[index] ?? []).slice(at, at + CHUNK))),
      );
    });
  const bare = performance.now() - bareBegan;
  const leads = rows[0]?.length ?? 0;
  db.close();
  return { ours, bare, leads };
}
