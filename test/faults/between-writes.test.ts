import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandInput, CommandName } from '../../lib/messages/protocol.ts';
import { directors, operation, person } from '../support/store.ts';
import { testWorker } from '../support/worker.ts';

/** F3: the worker ends between two writes of one command. What it had written is taken back by the browser. */

type TestWorker = ReturnType<typeof testWorker>;
type Prepared = { [N in CommandName]: [name: N, input: CommandInput<N>] }[CommandName];

const save = (slug: string, keys: { kind: 'slug' | 'member'; value: string }[] = []) => ({
  person: person(slug, { company: 'Ferri', companyKey: 'id:4100000' }, keys),
  kind: 'profile' as const,
  page: `https://www.linkedin.com/in/${slug}/`,
});

const saved = async (worker: TestWorker, slug = 'ada') => (await worker.call('lead.save', save(slug))).leadId;

/** Commands that write several rows, each after what must have happened before. */
const COMMANDS: Record<string, (worker: TestWorker) => Promise<Prepared>> = {
  'a first save': async () => ['lead.save', save('ada')],
  'a save again': async (worker) => {
    await saved(worker);
    return ['lead.save', save('ada', [{ kind: 'member', value: '4100000001' }])];
  },
  'a move': async (worker) => ['lead.move', { leadId: await saved(worker), to: 'prospect', reason: 'fits' }],
  'an entered value': async (worker) => [
    'lead.enter',
    { leadId: await saved(worker), field: 'title', value: 'Owner' },
  ],
  'an undone save': async (worker) => {
    const op = operation('lead.save').id;
    await worker.call('lead.save', save('ada'), { op });
    return ['lead.undo', { save: op }];
  },
  'an erasure': async (worker) => ['lead.erase', { leadId: await saved(worker) }],
  'a published ICP': async (worker) => {
    await saved(worker);
    return ['icp.save', { icpId: null, draft: directors }];
  },
};

/** Every row of every table. */
async function everything({ db }: TestWorker): Promise<Record<string, unknown[]>> {
  await db.open();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return Object.fromEntries(db.tables.map(({ name }, at) => [name, rows[at] ?? []]));
}

/** Ends the transaction in place of its write number `at`; counts the writes there were. */
function endAt(at: number): () => number {
  let writes = 0;
  for (const method of ['put', 'add', 'delete'] as const) {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes++;
      if (writes === at) this.transaction.abort();
      return real.apply(this, args) as never;
    });
  }
  return () => writes;
}

afterEach(() => vi.restoreAllMocks());

describe('ended between two writes', () => {
  it.each(Object.entries(COMMANDS))(
    '%s has written nothing, and is carried out when it comes again',
    async (_name, prepare) => {
      const counting = testWorker();
      const [name, input] = await prepare(counting);
      // Opening an empty store writes too.
      await counting.db.open();
      const countWrites = endAt(Number.POSITIVE_INFINITY);
      await counting.call(name, input as never);
      const writes = countWrites();
      const complete = Object.entries(await everything(counting)).map(([table, rows]) => [
        table,
        rows.length,
      ]);
      vi.restoreAllMocks();
      expect(writes).toBeGreaterThan(2);

      for (let at = 1; at <= writes; at++) {
        const worker = testWorker();
        const again = await prepare(worker);
        const before = await everything(worker);
        const op = operation(name).id;
        endAt(at);
        await expect(worker.call(again[0], again[1] as never, { op })).rejects.toThrow();
        vi.restoreAllMocks();
        expect(await everything(worker)).toEqual(before);
        await worker.call(again[0], again[1] as never, { op });
        const after = Object.entries(await everything(worker)).map(([table, rows]) => [table, rows.length]);
        expect(after).toEqual(complete);
      }
    },
  );
});
