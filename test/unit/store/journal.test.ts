import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Change } from '../../../lib/store/changes.ts';
import { folderIn } from '../../../lib/store/folder.ts';
import { Journal } from '../../../lib/store/journal.ts';
import { memoryFiles } from '../../support/files.ts';

const over = (files: ReturnType<typeof memoryFiles>) => new Journal(folderIn(files.root, 'journal'));

/** What an edit with this number would change. */
const changesOf = (n: number): Change[] =>
  ['name', 'clock'].map((key) => ({ table: 'meta', key, row: { key, value: `${key} ${n}` } }));

/** Numbers of the edits whose changes are there, in their order; torn where one is there in part. */
async function told(journal: Journal, from = 0): Promise<string[]> {
  const found: string[] = [];
  for await (const rows of journal.rows(from))
    found.push(...rows.map(({ row }) => (row as { value: string }).value));
  const names = found.filter((value) => value.startsWith('name'));
  expect(found).toEqual(names.flatMap((name) => [name, name.replace('name', 'clock')]));
  return names.map((name) => name.replace('name ', ''));
}

it('holds nothing of an edit that was expected and never committed', async () => {
  const files = memoryFiles();
  const journal = over(files);
  await journal.append(changesOf(1));
  journal.prepare();
  journal.expect(changesOf(2));
  await journal.settled();
  expect(await told(over(files))).toEqual(['1']);
  const third = changesOf(3);
  journal.prepare();
  journal.expect(third);
  await journal.append(third);
  expect(await told(journal)).toEqual(['1', '3']);
});

it('an edit that is expected before a snapshot and commits while it is taken belongs to what comes after it', async () => {
  const files = memoryFiles();
  files.watch.locks = true;
  const journal = over(files);
  const changes = changesOf(1);
  journal.expect(changes);
  await journal.settled();
  const generation = await journal.rotate();
  await journal.append(changes);
  await journal.removeBefore(generation);
  expect(await told(journal, generation)).toEqual(['1']);
});

const action = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('prepare', 'begin', 'commit', 'commit', 'commit', 'fail', 'tell'),
  },
  { weight: 2, arbitrary: fc.constantFrom('rotate', 'disk full', 'disk free') },
  // So many steps of others: an edit begins and commits anywhere in the append of the last.
  { weight: 8, arbitrary: fc.oneof(fc.nat(20), fc.nat(400)) },
);

it('holds every committed edit once and in order, whatever happens between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 60 }), async (actions) => {
      const files = memoryFiles();
      files.watch.locks = true;
      let isFull = false;
      files.watch.disk = () => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
      };
      const journal = over(files);
      const open: { n: number; changes: Change[] }[] = [];
      const committed: string[] = [];
      const running: Promise<unknown>[] = [];
      /** Of `committed` so many are in the last snapshot, where its generation begins. */
      let base = { generation: 0, held: 0 };
      const unlessFull = (error: DOMException) => {
        if (error.name !== 'QuotaExceededError') throw error;
      };
      const append = (n: number, changes: Change[]) => {
        committed.push(String(n));
        running.push(journal.append(changes).catch(unlessFull));
      };
      const rotate = async () => {
        const generation = await journal.rotate();
        // The snapshot reads from now on.
        base = { generation, held: committed.length };
        await journal.removeBefore(generation);
      };
      for (const [n, what] of actions.entries()) {
        if (typeof what === 'number') for (let step = 0; step < what; step++) await null;
        else if (what === 'prepare') journal.prepare();
        else if (what === 'begin') {
          open.push({ n, changes: changesOf(n) });
          journal.expect(open.at(-1)?.changes ?? []);
        } else if (what === 'commit') {
          const first = open.shift();
          if (first) append(first.n, first.changes);
        } else if (what === 'fail') open.shift();
        else if (what === 'tell') append(n, changesOf(n));
        else if (what === 'rotate') running.push(rotate().catch(unlessFull));
        else isFull = what === 'disk full';
      }
      await Promise.all(running);
      isFull = false;
      append(actions.length, changesOf(actions.length));
      await Promise.all(running);
      const found = await told(over(files), base.generation);
      expect(found.length).toBeGreaterThanOrEqual(committed.length - base.held);
      expect(found).toEqual(committed.slice(-found.length));
    }),
    {
      numRuns: 2_000,
      examples: [
        // Another line is written while an edit commits.
        [['begin', 400, 'tell', 400, 'commit']],
        // An edit fails, and nothing of it keeps the segment from being removed.
        [['begin', 400, 'fail', 'begin', 400, 'rotate']],
      ],
    },
  );
}, 60_000);
