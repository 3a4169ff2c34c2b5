import { expect, it } from 'vitest';
import { folderIn } from '../../../lib/store/folder.ts';
import { listSnapshots, prune } from '../../../lib/store/snapshots.ts';
import { memoryFiles } from '../../support/files.ts';

/** A folder with copies of these kinds, one a day, oldest first. */
async function folderWith(kinds: readonly string[]) {
  const folder = folderIn(memoryFiles().root, 'snapshots');
  for (const [at, kind] of kinds.entries()) {
    const generation = kind === 'aside' ? '' : at + 1;
    const name = `202611${String(at + 1).padStart(2, '0')}T120000000Z.${kind}.l9.g${generation}.jsonl.gz`;
    await folder.write(name, new Blob(['x']).stream());
  }
  return folder;
}
const days = (count: number): string[] => Array.from({ length: count }, () => 'daily');

it('the last seven copies stay', async () => {
  const folder = await folderWith(days(9));
  await prune(folder);
  expect((await listSnapshots(folder)).map(({ name }) => name.slice(6, 8))).toEqual([
    '09',
    '08',
    '07',
    '06',
    '05',
    '04',
    '03',
  ]);
});

it('trying one copy after the other pushes none of them out', async () => {
  const tries = Array.from({ length: 5 }, () => ['aside', 'restored']).flat();
  const folder = await folderWith([...days(7), ...tries]);
  await prune(folder);
  const kinds = (await listSnapshots(folder)).map(({ occasion }) => occasion);
  expect(kinds).toEqual(['restored', 'aside', 'restored', 'aside', ...days(7)]);
});
