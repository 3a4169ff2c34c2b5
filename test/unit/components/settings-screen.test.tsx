// @vitest-environment jsdom
// First, because live queries only run where the page itself has IndexedDB.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { SettingsScreen } from '../../../entrypoints/workspace/SettingsScreen.tsx';
import { fail, ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { openDb } from '../../../lib/store/db.ts';
import { click, eventually, render, the } from './render.tsx';

function draw(answer: unknown = ok(null)) {
  const now = () => Date.UTC(2026, 0, 1);
  const call = vi.fn(async () => answer);
  const app: App = {
    db: openDb({ now, indexedDB: new IDBFactory() }),
    call: call as unknown as Call,
    now,
    tabs: { skeleton: async () => null, read: async () => null, paused: async () => false, open: vi.fn() },
    installation: () => Promise.reject(new Error('not asked here')),
    hiddenIn: async () => null,
    askToKeep: async () => true,
    backup: () => Promise.reject(new Error('not asked here')),
    imports: () => Promise.reject(new Error('not asked here')),
    exports: () => Promise.reject(new Error('not asked here')),
    access: { granted: async () => true, request: async () => true },
  };
  const place = render(
    <AppProvider value={app}>
      <SettingsScreen />
    </AppProvider>,
  );
  return { place, call };
}

const ABOUT = 'input[name="about"]';

it('keeps no About text unless the box is ticked', async () => {
  const { place, call } = draw();
  await eventually(() => expect(the<HTMLInputElement>(place, ABOUT).checked).toBe(false));
  await click(place, ABOUT);
  expect(call).toHaveBeenCalledWith('about.set', { keep: true });
});

it('says when the choice could not be stored', async () => {
  const { place } = draw(fail('unreachable'));
  await eventually(() => the(place, ABOUT));
  await click(place, ABOUT);
  await eventually(() => expect(place.querySelector('[role="alert"]')).not.toBeNull());
});
