import '../../../lib/pages/index.ts';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import type { ImportRow } from '../../../lib/model/import-file.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { importPeople } from '../../../lib/store/import/import-people.ts';
import { longestTask } from './longest-task.ts';
import { storeOfWorker } from './store-of-worker.ts';

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
export interface ImportTimes {
  ours: number;
  bare: number;
  /** For so long the thread did not answer at once. */
  longestTask: number;
  /** The longest of the bare chunks. */
  bareChunk: number;
  leads: number;
}

/** Imports so many people, then writes their rows barely. */
export async function timeImport(people: number): Promise<ImportTimes> {
  const { db, writer } = await storeOfWorker();
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
  const longest = await longestTask(async () => {
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
  });
  const ours = performance.now() - began;
  const rows = await Promise.all(TABLES.map((table) => db.table<object>(table).toArray()));
  await Promise.all(TABLES.map((table) => db.table(table).clear()));
  const chunks: number[] = [];
  await longestTask(async () => {
    for (let at = 0; at < people; at += CHUNK) {
      const began = performance.now();
      await db.transaction('rw', [...TABLES], async () => {
        await Promise.all(
          TABLES.map((table, index) => db.table(table).bulkPut((rows[index] ?? []).slice(at, at + CHUNK))),
        );
      });
      chunks.push(performance.now() - began);
    }
  });
  db.close();
  return {
    ours,
    bare: chunks.reduce((sum, chunk) => sum + chunk, 0),
    longestTask: longest,
    bareChunk: Math.max(...chunks),
    leads: rows[0]?.length ?? 0,
  };
}
