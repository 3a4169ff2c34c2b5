// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { RestoreBackup } from '../../../components/data/backup/RestoreBackup.tsx';
import { ExpectedError, ok } from '../../../lib/errors.ts';
import type { BackupFiles } from '../../../lib/model/backup-file.ts';
import type { BackupPreview } from '../../../lib/store/backup/preview.ts';
import { testStore } from '../../support/store.ts';
import { appWith } from './app.ts';
import { click, eventually, fill, render, t, the } from './render.tsx';

/** A file that one passphrase opens is chosen; `keep` puts it where the worker finds it. */
async function draw(keep: () => Promise<string>) {
  const { db, time } = testStore();
  const preview = { createdAt: 0, inFile: 1, onlyHere: 0 } as BackupPreview;
  const files = {
    needsPassphrase: async () => true,
    open: async (_file: File, passphrase: string | null) => {
      if (passphrase !== 'right') throw new ExpectedError('backup-passphrase');
      return { preview: async () => preview, keep };
    },
  } as unknown as BackupFiles<BackupPreview>;
  const call = async () => ok(null) as never;
  const place = render(
    <AppProvider value={appWith({ db, call, now: () => time.now, backup: async () => files })}>
      <RestoreBackup busy={false} onRestore={async () => null} />
    </AppProvider>,
  );
  const field = the<HTMLInputElement>(place, '[data-action="backup-choose"]');
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'a.assay.age')] });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => void the(place, '[name="file-passphrase"]'));
  const open = async (passphrase: string) => {
    await fill(place, '[name="file-passphrase"]', passphrase);
    the(place, '[data-action="backup-unlock"]').focus();
    await click(place, '[data-action="backup-unlock"]');
  };
  const hasKeyboard = (selector: string) =>
    eventually(() => expect(document.activeElement).toBe(the(place, selector)));
  return { place, open, hasKeyboard };
}

it('the keyboard goes on where the next step of a restore is', async () => {
  const { place, open, hasKeyboard } = await draw(async () => 'kept');
  await open('wrong');
  await eventually(() => void the(place, '[aria-invalid="true"]'));
  await hasKeyboard('[name="file-passphrase"]');
  await open('right');
  await hasKeyboard('[data-preview]');
  the(place, '[data-action="backup-restore"]').focus();
  await click(place, '[data-action="backup-restore"]');
  await hasKeyboard('section');
});

it('says so where there is no room for the file', async () => {
  const { place, open, hasKeyboard } = await draw(async () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await open('right');
  await hasKeyboard('[data-preview]');
  await click(place, '[data-action="backup-restore"]');
  await eventually(() => expect(the(place, '.note.is-error').textContent).toContain(t('error_not_saved')));
  expect(the<HTMLButtonElement>(place, '[data-action="backup-restore"]').disabled).toBe(false);
});
