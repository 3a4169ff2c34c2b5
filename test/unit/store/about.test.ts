import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTranslate } from '../../../lib/i18n.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { createHandlers } from '../../../lib/store/commands/index.ts';
import { memoryFiles } from '../../support/files.ts';
import { integrityOver } from '../../support/guarded.ts';
import { operation, packagedTables, person, testStore } from '../../support/store.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;
const t = createTranslate(catalogue, 'en');
const TEXT = 'I grow imaginary tomatoes on a balcony.';
const ada = person('ada-ferri', { about: TEXT });
const page = 'https://www.linkedin.com/in/ada-ferri/';

function worker() {
  const store = testStore();
  const { db, time } = store;
  const handlers = createHandlers({
    db,
    integrity: integrityOver(store, memoryFiles(), { marker: null }),
    now: () => time.now,
    tables: async () => packagedTables(),
    language: async () => ({ t, catalogue }),
    style: '',
    hooks: {},
    pausedTabs: { has: async () => false, set: async () => undefined },
    toolbarTurn: () => () => undefined,
    tellTabs: () => undefined,
    tellTabsAt: () => undefined,
    startJobs: () => undefined,
  });
  const request = () => ({ op: operation().id, caller: { kind: 'page', tabId: null } as const });
  return {
    save: () => handlers['lead.save']({ person: ada, kind: 'profile', page }, request()),
    explained: async () => (await handlers['person.explain']({ person: ada }, request())).stored,
    keep: (keep: boolean) => handlers['about.set']({ keep }, request()),
    everything: async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray()))),
  };
}

const about = expect.objectContaining({ label: t('stored_about'), value: TEXT });

it('is neither stored nor announced unless the user switched it on', async () => {
  const { save, explained, everything } = worker();
  expect(await explained()).not.toContainEqual(about);
  await save();
  expect(await explained()).not.toContainEqual(about);
  expect(await everything()).not.toContain(TEXT);
});

it('is announced and stored while it is switched on', async () => {
  const { save, explained, keep, everything } = worker();
  await keep(true);
  expect(await explained()).toContainEqual(about);
  await save();
  expect(await explained()).toContainEqual(about);
  expect(await everything()).toContain(TEXT);
});

it('is not stored any more once it is switched off again', async () => {
  const { save, keep, everything } = worker();
  await keep(true);
  await keep(false);
  await save();
  expect(await everything()).not.toContain(TEXT);
});
