import { expect, test } from 'vitest';
import { readSettings } from '../../../lib/store/queries.ts';
import { rememberUpdate } from '../../../lib/store/settings.ts';
import { testCommands } from '../../support/commands.ts';

test('a surface switched off is left untouched in all its page kinds, and comes back', async () => {
  const { call } = testCommands();
  await call('agreement.choose', { mode: 'badges' });
  const off = async () => (await call('settings.inPage', {}, 'in-page')).off;
  expect(await off()).toEqual([]);
  await call('surface.set', { surface: 'network', on: false });
  await call('surface.set', { surface: 'network', on: false });
  await call('surface.set', { surface: 'profile', on: false });
  expect((await off()).sort()).toEqual([
    'connections',
    'my-network',
    'profile',
    'profile-details',
    'sales-lead',
  ]);
  await call('surface.set', { surface: 'profile', on: true });
  expect((await off()).sort()).toEqual(['connections', 'my-network']);
});

test('before agreement a page hears nothing of the choices', async () => {
  const { call } = testCommands();
  await call('surface.set', { surface: 'feed', on: false });
  expect((await call('settings.inPage', {}, 'in-page')).off).toEqual([]);
});

test('news of an update wait from the version they were first not read in, until put away', async () => {
  const { call, db, writer } = testCommands();
  await rememberUpdate(writer(), '0.1.0');
  await rememberUpdate(writer(), '0.2.0');
  expect((await readSettings(db)).updatedFrom).toBe('0.1.0');
  await call('hint.dismiss', { hint: 'news' });
  expect((await readSettings(db)).updatedFrom).toBeNull();
  await call('hint.dismiss', { hint: 'pin' });
  await call('hint.dismiss', { hint: 'pin' });
  expect((await readSettings(db)).hintsSeen).toEqual(['pin']);
});
