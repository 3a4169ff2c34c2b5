// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { useImport } from '../../../components/data/use-import.ts';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { IMPORT_CHUNK, type ImportedFile } from '../../../lib/model/import-file.ts';
import { testStore } from '../../support/store.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t, the } from './render.tsx';

/** A file of three messages is taken in on one of two screens; each answer is given by the test. */
function draw() {
  const { db, time } = testStore();
  const waiting: { name: string; answer: () => void }[] = [];
  const call = ((name: string) =>
    new Promise((resolve) => {
      const value = { operation: 'o', added: IMPORT_CHUNK, undone: IMPORT_CHUNK };
      waiting.push({ name, answer: () => resolve(ok(value)) });
    })) as unknown as Call;
  const found = { rows: Array.from({ length: 3 * IMPORT_CHUNK }, () => ({})) } as unknown as ImportedFile;
  function Importer() {
    const { start } = useImport();
    return <button type="button" data-action="begin" onClick={() => void start(found, 'leads')} />;
  }
  function Screens() {
    const [left, setLeft] = useState(false);
    return (
      <>
        <button type="button" data-action="leave" onClick={() => setLeft(true)} />
        {!left && <Importer />}
      </>
    );
  }
  const place = render(
    <AppProvider value={appWith({ db, call, now: () => time.now })}>
      <Screens />
    </AppProvider>,
  );
  const answer = (name: string) =>
    act(async () => {
      const next = waiting.shift();
      expect(next?.name).toBe(name);
      next?.answer();
    });
  return { place, waiting, answer };
}

/** Whether the browser would ask before the page is closed. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks before the page is closed while people come in', async () => {
  const { place, answer } = draw();
  expect(asks()).toBe(false);
  await click(place, '[data-action="begin"]');
  await answer('import.begin');
  expect(asks()).toBe(true);
  for (let left = 3; left > 0; left--) await answer('people.import');
  expect(asks()).toBe(false);
});

it('says on the next screen how many came in until it was left, and takes them out again', async () => {
  const { place, answer, waiting } = draw();
  await click(place, '[data-action="begin"]');
  await answer('import.begin');
  await answer('people.import');
  await click(place, '[data-action="leave"]');
  await answer('people.import');
  expect(the(place, '.toast span').textContent).toBe(
    `${t.plural('import_done', 2 * IMPORT_CHUNK)} ${t('import_stopped')}`,
  );
  expect(waiting).toEqual([]);
  await click(place, '.toast [data-action="undo"]');
  await answer('import.undo');
  await answer('import.undo');
  await eventually(() =>
    expect(the(place, '.toast').textContent).toBe(t.plural('import_undone', 2 * IMPORT_CHUNK)),
  );
});
