import { expect, it } from 'vitest';
import { previewBackup } from '../../../lib/store/backup/preview.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { mergeLeads } from '../../../lib/store/merge/merge.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { machine } from '../../support/guarded.ts';
import { backupOf, restoreText } from '../../support/restore-file.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

const save = async ({ writer }: Worker, slug: string) => {
  const seen = { person: person(slug, { name: slug }), kind: 'profile', page: 'https://x.test/' } as const;
  return (await saveLead(writer(), operation(), seen, packagedTables())).leadId;
};
const merge = ({ writer }: Worker, winnerId: string, loserId: string) =>
  mergeLeads(writer(), operation('lead.merge'), { winnerId, loserId }, packagedTables());

/** Zora was saved three times; all became one. Bo stands beside them. */
async function withMerged() {
  const worker = machine().start();
  const [one, two, three, bo] = [
    await save(worker, 'zora-1'),
    await save(worker, 'zora-2'),
    await save(worker, 'zora-3'),
    await save(worker, 'bo'),
  ];
  await merge(worker, two, three);
  await merge(worker, one, two);
  return { worker, zora: one, bo, lines: await backupOf(worker) };
}

it.each(['merge', 'replace'] as const)(
  'of somebody who objected nothing comes back, nor of those merged into them (%s)',
  async (mode) => {
    const { worker, zora, bo, lines } = await withMerged();
    await eraseLead(worker.writer(), operation('lead.erase'), zora, true);
    await restoreText(worker, lines, mode);
    expect((await worker.db.leads.toArray()).map(({ id }) => id)).toEqual([bo]);
    for (const table of ['identities', 'activities', 'questions'])
      expect(JSON.stringify(await worker.db.table(table).toArray())).not.toContain('zora');
  },
);

it('a file tells of as many leads as lists show, merged ones not counted', async () => {
  const { worker, lines } = await withMerged();
  const preview = async ({ db }: Worker) => {
    const text = async function* () {
      yield* lines;
    };
    return previewBackup(db, text(), () => undefined);
  };
  expect(await preview(machine().start())).toMatchObject({ inFile: 2, added: 2, onlyHere: 0 });
  expect(await preview(worker)).toMatchObject({ inFile: 2, added: 0, same: 2, onlyHere: 0 });
});
