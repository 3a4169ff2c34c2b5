// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { useIntegrity } from '../../../components/data/use-integrity.ts';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { testStore } from '../../support/store.ts';
import { appWith } from './app.ts';
import { eventually, render } from './render.tsx';

it('asks again while a restore runs without a word: the worker may have ended, and starts again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { db, time } = testStore();
  let running = true;
  const call = vi.fn(async () => ok({ loss: null, restore: { running }, gapSince: null }));
  const Asker = () => <p>{String(useIntegrity().state?.restore?.running)}</p>;
  const place = render(
    <AppProvider value={appWith({ db, call: call as unknown as Call, now: () => time.now })}>
      <Asker />
    </AppProvider>,
  );
  // At once, and for the first checkpoint that is read.
  await eventually(() => expect(call).toHaveBeenCalledTimes(2));
  await eventually(() => expect(place.textContent).toBe('true'));
  const wait = () => act(async () => void vi.advanceTimersByTime(6_000));
  await wait();
  expect(call).toHaveBeenCalledTimes(3);
  running = false;
  await wait();
  await eventually(() => expect(place.textContent).toBe('false'));
  await wait();
  expect(call).toHaveBeenCalledTimes(4);
});
