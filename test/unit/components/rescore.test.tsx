// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { Rescore } from '../../../components/data/Rescore.tsx';
import { ok } from '../../../lib/errors.ts';
import { openDb } from '../../../lib/store/db.ts';
import { click, eventually, render, t, the } from './render.tsx';

it('shows how far everybody is scored, and stops and goes on', async () => {
  const db = openDb({ now: () => 0, indexedDB: new IDBFactory() });
  const job = { id: 'rescore', kind: 'rescore', cursor: '', createdAt: 0, done: 500, total: 2_000 } as const;
  await db.jobs.put(job);
  const call = vi.fn(async (name: string) => {
    await db.jobs.put({ ...job, stopped: name === 'job.cancel' });
    return ok(null);
  });
  const place = render(
    <AppProvider value={{ db, call } as unknown as App}>
      <Rescore />
    </AppProvider>,
  );
  await eventually(() => void the(place, '[data-action="job-cancel"]'));
  expect(the(place, '.rescore [role="status"]').textContent).toBe(
    t('rescore_running', { done: '500', total: '2,000' }),
  );
  expect(the<HTMLProgressElement>(place, 'progress').value).toBe(500);
  await click(place, '[data-action="job-cancel"]');
  await eventually(() => void the(place, '[data-action="job-resume"]'));
  expect(place.querySelector('progress')).toBeNull();
  await click(place, '[data-action="job-resume"]');
  await eventually(() => void the(place, '[data-action="job-cancel"]'));
  expect(call.mock.calls.map(([name]) => name)).toEqual(['job.cancel', 'job.resume']);
  await db.jobs.clear();
  await eventually(() => expect(place.querySelector('.rescore')).toBeNull());
});

it('asks something where nothing is heard of it: the worker may have ended, and starts again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const db = openDb({ now: () => 0, indexedDB: new IDBFactory() });
  const call = vi.fn(async () => ok(null));
  render(
    <AppProvider value={{ db, call } as unknown as App}>
      <Rescore />
    </AppProvider>,
  );
  vi.advanceTimersByTime(60_000);
  expect(call).not.toHaveBeenCalled();
  await db.jobs.put({ id: 'rescore', kind: 'rescore', cursor: '', createdAt: 0, done: 500, total: 2_000 });
  await eventually(() => {
    vi.advanceTimersByTime(10_000);
    expect(call).toHaveBeenCalled();
  });
});
