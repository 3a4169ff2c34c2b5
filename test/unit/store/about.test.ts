import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTranslate } from '../../../lib/i18n.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Catalogue;
const t = createTranslate(catalogue, 'en');
const TEXT = 'I grow imaginary tomatoes on a balcony.';
const ada = person('ada-ferri', { about: TEXT });
const page = 'https://www.linkedin.com/in/ada-ferri/';

function worker() {
  const { call, db } = testWorker();
  return {
    save: () => call('lead.save', { person: ada, kind: 'profile', page }),
    explained: async () => (await call('person.explain', { person: ada })).stored,
    keep: (keep: boolean) => call('about.set', { keep }),
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
