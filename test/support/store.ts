import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CommandName } from '../../lib/messages/protocol.ts';
import type { Icp, IcpDraft } from '../../lib/model/icp.ts';
import type { Person } from '../../lib/model/reading.ts';
import { loadIndustries } from '../../lib/parse/industry.ts';
import { loadPlaces } from '../../lib/parse/place.ts';
import { openDb } from '../../lib/store/db.ts';
import type { Operation, Writer } from '../../lib/store/edit.ts';
import type { Tables } from '../../lib/store/judge.ts';

/** 2026-11-21, noon UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** An empty store of its own, in memory, with a clock the test moves. */
export function testStore() {
  const time = { now: NOON };
  const db = openDb({ now: () => time.now, indexedDB: new IDBFactory(), IDBKeyRange });
  const writer = (): Writer => ({ db, now: time.now, actor: 'local' });
  return { db, time, writer };
}

let count = 0;

/** A fresh operation. */
export const operation = (name: CommandName = 'lead.save'): Operation => {
  count++;
  return { id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`, name };
};

const data = (name: string) => readFileSync(new URL(`../../public/data/${name}`, import.meta.url));
let tables: Tables | null = null;

/** The packaged tables, read once. */
export function packagedTables(): Tables {
  tables ??= { places: loadPlaces(data('places.txt')), industries: loadIndustries(data('industries.json')) };
  return tables;
}

/** An invented person as a reader gives them; any part can be replaced. */
export function person(
  slug: string,
  fields: Record<string, string | number> = {},
  keys: Person['keys'] = [],
): Person {
  const seen = { name: 'Ada Ferri', headline: 'Operations Director', location: 'Milan, Italy', ...fields };
  return {
    keys: [{ kind: 'slug', value: slug }, ...keys],
    url: `https://www.linkedin.com/in/${slug}/`,
    fields: Object.fromEntries(
      Object.entries(seen).map(([field, value]) => [
        field,
        { value, via: 'test.hook', confidence: 0.95, seenAt: NOON },
      ]),
    ),
    positions: [],
    education: [],
    morePositions: false,
  };
}

/** An ICP that Ada Ferri fits. */
export const directors: IcpDraft = {
  name: 'Directors in Italy',
  live: true,
  criteria: [
    {
      id: 'level',
      attribute: 'seniority',
      anyOf: ['director', 'vp', 'cxo'],
      importance: 'essential',
      gate: null,
    },
    {
      id: 'place',
      attribute: 'location',
      anyOf: [{ country: 'IT', region: null, city: null }],
      importance: 'important',
      gate: null,
    },
  ],
};

/** The same ICP, stored. */
export const directorsIcp: Icp = {
  ...directors,
  id: 'icp-directors',
  spaceId: 'space',
  version: 1,
  current: 1,
  baseRates: {},
  createdAt: NOON,
};
