/** Runs in a page before anything else, under the global name `leadsRead`. */
export interface LeadsRead {
  /** Leads that IndexedDB handed over. */
  rows: number;
  /** How often it had to count them. */
  counts: number;
}

const read: LeadsRead = { rows: 0, counts: 0 };
Object.assign(globalThis, { leadsRead: read });

const isOfLeads = (source: IDBObjectStore | IDBIndex) =>
  (source instanceof IDBIndex ? source.objectStore : source).name === 'leads';

// Dexie takes `getAllRecords` where the browser has it.
const NAMES = ['get', 'getAll', 'getAllRecords', 'openCursor', 'count'];
for (const { prototype } of [IDBObjectStore, IDBIndex])
  for (const name of NAMES.filter((each) => each in prototype)) {
    const real = prototype[name as 'get'] as (...args: unknown[]) => IDBRequest<unknown>;
    Object.assign(prototype, {
      [name](this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
        const request = real.apply(this, args);
        if (isOfLeads(this) && name === 'count') read.counts++;
        else if (isOfLeads(this))
          request.addEventListener('success', () => {
            const { result } = request;
            read.rows += Array.isArray(result) ? result.length : result ? 1 : 0;
          });
        return request;
      },
    });
  }
