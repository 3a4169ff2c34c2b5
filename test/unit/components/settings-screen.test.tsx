// @vitest-environment jsdom
// First, because live queries only run where the page itself has IndexedDB.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { act } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { SettingsScreen } from '../../../entrypoints/workspace/SettingsScreen.tsx';
import { fail, ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { openDb } from '../../../lib/store/db.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t, the } from './render.tsx';

/** `isAllowing`: how the user answers the browser's own question. */
function draw(answer: unknown = ok(null), isAllowing = true) {
  const notices = {
    allowed: vi.fn(async () => false),
    request: vi.fn(async () => isAllowing),
    giveBack: vi.fn(async () => true),
  };
  const now = () => Date.UTC(2026, 0, 1);
  const onDeleted = vi.fn();
  const call = vi.fn(async (name: string) => (name === 'snapshot.list' ? ok([]) : answer));
  const app = appWith({
    db: openDb({ now, indexedDB: new IDBFactory() }),
    call: call as unknown as Call,
    now,
    notices,
  });
  const place = render(
    <AppProvider value={app}>
      <SettingsScreen onDeleted={onDeleted} />
    </AppProvider>,
  );
  return { place, call, onDeleted, notices };
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

describe('notices', () => {
  const NOTICES = 'input[name="notices"]';
  const isOn = (place: HTMLElement) => the<HTMLInputElement>(place, NOTICES).checked;

  it('are off until the browser allows them, and given back with the tick', async () => {
    const { place, notices } = draw();
    await eventually(() => expect(the<HTMLInputElement>(place, NOTICES).disabled).toBe(false));
    expect(isOn(place)).toBe(false);
    await click(place, NOTICES);
    expect(isOn(place)).toBe(true);
    await click(place, NOTICES);
    expect(isOn(place)).toBe(false);
    expect(notices.giveBack).toHaveBeenCalledOnce();
  });

  it('stay off, and say so, when the browser refuses', async () => {
    const { place } = draw(ok(null), false);
    await eventually(() => expect(the<HTMLInputElement>(place, NOTICES).disabled).toBe(false));
    await click(place, NOTICES);
    expect(isOn(place)).toBe(false);
    expect(the(place, '[role="alert"]').textContent).toBe(t('work_notices_refused'));
  });
});

describe('deleting everything', () => {
  const seconds = async (count: number) => {
    for (let at = 0; at < count; at++) await act(() => vi.advanceTimersByTimeAsync(1_000));
  };
  const begin = async (answer?: unknown) => {
    const drawn = draw(answer);
    await eventually(() => the(drawn.place, '[data-action="wipe-open"]'));
    await click(drawn.place, '[data-action="wipe-open"]');
    await eventually(() => the(drawn.place, '[data-action="wipe"]'));
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    await click(drawn.place, '[data-action="wipe"]');
    return drawn;
  };

  it('says what goes, waits ten seconds that can be stopped, and begins anew', async () => {
    const { place, call, onDeleted } = await begin();
    expect([...place.querySelectorAll('[data-line]')].map((line) => line.getAttribute('data-line'))).toEqual([
      'wipe_leads',
      'wipe_activities',
      'wipe_icps',
      'wipe_copies',
    ]);
    await seconds(9);
    expect(document.activeElement).toBe(the(place, '[data-action="wipe-stop"]'));
    await click(place, '[data-action="wipe-stop"]');
    await seconds(20);
    expect(call).not.toHaveBeenCalledWith('store.wipe', {});
    await click(place, '[data-action="wipe"]');
    await seconds(9);
    expect(call).not.toHaveBeenCalledWith('store.wipe', {});
    await seconds(1);
    expect(call.mock.calls.filter(([name]) => name === 'store.wipe')).toHaveLength(1);
    expect(onDeleted).toHaveBeenCalledOnce();
  });

  it('says why where it is refused, and stays', async () => {
    const { place, onDeleted } = await begin(fail('restore-busy'));
    await seconds(10);
    vi.useRealTimers();
    await eventually(() => expect(place.querySelector('[role="alert"]')).not.toBeNull());
    expect(onDeleted).not.toHaveBeenCalled();
  });
});
