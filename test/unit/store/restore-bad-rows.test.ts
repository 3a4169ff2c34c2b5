import { describe, expect, it } from 'vitest';
import { previewBackup } from '../../../lib/store/backup/preview.ts';
import { readSettings } from '../../../lib/store/queries.ts';
import { restoreState } from '../../../lib/store/restore-state.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { machine } from '../../support/guarded.ts';
import { backupOf, restoreText } from '../../support/restore-file.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;
type Row = Record<string, unknown>;
type Line = { table?: string; row?: Row; key?: unknown } & Row;

const save = async ({ writer }: Worker, slug: string) => {
  const fields = { name: slug, company: 'Acme', companyKey: 'slug:acme' };
  const seen = { person: person(slug, fields), kind: 'profile', page: 'https://x.test/' } as const;
  return (await saveLead(writer(), operation(), seen, packagedTables())).leadId;
};

/** Lines of a backup of Ada and Bo, made in another browser. */
async function backupOfTwo(): Promise<Line[]> {
  const there = machine().start();
  await save(there, 'ada');
  await save(there, 'bo');
  const pieces = await backupOf(there);
  return pieces
    .join('')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
}

/** With the counts at the end as they have to be. */
function textOf([header, ...lines]: readonly Line[]): string {
  const rows = lines.filter(({ table }) => table !== undefined);
  const end: Record<string, number> = {};
  for (const { table = '' } of rows) end[table] = (end[table] ?? 0) + 1;
  return [header, ...rows, { end }].map((line) => `${JSON.stringify(line)}\n`).join('');
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const change =
  (table: string, fields: Row) =>
  (lines: Line[]): Line[] =>
    lines.map((line) => (line.table === table ? { ...line, row: { ...line.row, ...fields } } : line));
const add =
  (table: string, row: Row) =>
  (lines: Line[]): Line[] => [...lines, { table, row }];
const inherited = { constructor: [{ value: 'x', clock: '1', seenAt: 1, source: { kind: 'entered' } }] };
const ring = (lines: Line[]): Line[] => {
  const ids = lines.flatMap(({ table, row }) => (table === 'leads' ? [row?.id] : []));
  const next = (id: unknown) => ids[(ids.indexOf(id) + 1) % ids.length];
  return lines.map((line) =>
    line.table === 'leads' ? { ...line, row: { ...line.row, mergedInto: next(line.row?.id) } } : line,
  );
};

const BAD: [what: string, bend: (lines: Line[]) => Line[]][] = [
  ['leads without facts', change('leads', { facts: null })],
  ['facts that are none', change('leads', { facts: { name: [null] } })],
  ['fields named as what every object inherits', change('leads', { facts: inherited })],
  ['leads without tags', change('leads', { tags: null })],
  ['names that are numbers', change('leads', { name: 7 })],
  ['leads merged into themselves', ring],
  ['keys that are no text', change('identities', { key: 7 })],
  ['keys without a lead', change('identities', { leadId: null })],
  ['keys of an object', change('identities', { leadId: {} })],
  ['keys of nobody', change('identities', { leadId: 'nobody' })],
  ['companies whose keys are objects', change('companies', { keys: [{}, null] })],
  ['companies without facts', change('companies', { facts: null })],
  ['a secret that is a number', add('secrets', { key: 'suppression', value: 7 })],
  ['an empty secret', add('secrets', { key: 'suppression', value: '' })],
  ['a secret of somebody else', add('secrets', { key: 'other', value: null })],
  ['a question about nobody', add('questions', { id: 'q', spaceId: 's', leadIds: 7 })],
  ['settings of another kind', add('settings', { key: 'surfacesOff', scope: 'device', value: null })],
];

describe.each(BAD)('a backup file with %s', (_, bend) => {
  it.each(['merge', 'replace'] as const)(
    'is restored to its end, and people can be saved (%s)',
    async (mode) => {
      const text = textOf(bend(await backupOfTwo()));
      const here = machine().start();
      await save(here, 'ada');
      await save(here, 'eve');
      await previewBackup(here.db, once(text), () => undefined);
      await restoreText(here, [text], mode);
      expect((await restoreState(here.db))?.step).toBe('done');
      // As one person each, also where their keys came with nobody.
      for (const slug of ['ada', 'bo', 'new']) expect(await save(here, slug)).toBe(await save(here, slug));
      const { surfacesOff } = await readSettings(here.db);
      expect(surfacesOff).toEqual([]);
      if (mode === 'merge') expect((await here.db.leads.toArray()).map(({ name }) => name)).toContain('eve');
    },
  );
});

it('a lead of a file that cannot be read is kept aside with its keys', async () => {
  const here = machine().start();
  await restoreText(here, [textOf(change('leads', { facts: null })(await backupOfTwo()))], 'replace');
  expect(await here.db.leads.count()).toBe(0);
  const aside = (await here.db.quarantine.toArray()).map(({ table, why, keys }) => [
    table,
    why,
    keys?.length,
  ]);
  expect(aside).toEqual([
    ['leads', 'facts', 1],
    ['leads', 'facts', 1],
  ]);
  expect(await here.db.identities.count()).toBe(0);
});

it.each([
  ['no store', { installId: undefined }],
  ['a store that is a number', { installId: 7 }],
  ['no schema', { schema: undefined }],
  ['counts that are none', { counts: { leads: 'many' } }],
])('a file that tells of %s is refused before anything changes', async (_, fields) => {
  const [header, ...lines] = await backupOfTwo();
  const here = machine().start();
  const text = textOf([{ ...header, ...fields }, ...lines]);
  await expect(restoreText(here, [text], 'replace')).rejects.toMatchObject({ name: 'backup-foreign' });
  expect(await restoreState(here.db)).toBeNull();
});
