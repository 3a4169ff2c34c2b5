// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { useTitle } from '../../../components/data/use-title.ts';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { testCommands } from '../../support/commands.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t } from './render.tsx';

it('a tab is called by somebody while they are shown, and by nobody while names are hidden or after they went', async () => {
  const { db, time, call: carryOut } = testCommands();
  const call: Call = async (name, input) => ok(await carryOut(name, input));
  const Person = () => {
    useTitle('Giulia', 'Person');
    return null;
  };
  function Screen() {
    const [isThere, setIsThere] = useState(true);
    return (
      <>
        <button type="button" data-action="erase" onClick={() => setIsThere(false)} />
        {isThere && <Person />}
      </>
    );
  }
  const place = render(
    <AppProvider value={appWith({ db, call, now: () => time.now })}>
      <Screen />
    </AppProvider>,
  );
  const isCalled = (name: string) =>
    eventually(() => expect(document.title).toBe(`${name} · ${t('ext_name')}`));
  await isCalled('Giulia');
  await act(async () => void (await carryOut('names.hide', { hide: true })));
  await isCalled('Person');
  await act(async () => void (await carryOut('names.hide', { hide: false })));
  await isCalled('Giulia');
  await click(place, '[data-action="erase"]');
  expect(document.title).toBe(`Person · ${t('ext_name')}`);
});
