// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { useBulk } from '../../../components/data/table/use-bulk.ts';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { BULK_CHUNK } from '../../../lib/model/bulk.ts';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { testStore } from '../../support/store.ts';
import { appWith } from './app.ts';
import { click, eventually, render, the } from './render.tsx';

/** A click changes more people than one message holds; each answer is given by the test. */
function draw() {
  const { db, time } = testStore();
  const answers: (() => void)[] = [];
  const call = ((_name: string, { leadIds }: { leadIds: string[] }) =>
    new Promise((resolve) => {
      answers.push(() => resolve(ok({ done: leadIds.length, operation: 'o' })));
    })) as unknown as Call;
  const lines = Array.from({ length: BULK_CHUNK + 1 }, (_, at) => ({ id: `l${at}` }) as LeadLine);
  function Doer() {
    const { run } = useBulk();
    const said = (count: number) => `${count} changed`;
    const begin = () => void run(lines, { kind: 'tag', add: ['fair'], remove: [] }, said);
    return <button type="button" data-action="begin" onClick={begin} />;
  }
  const place = render(
    <AppProvider value={appWith({ db, call, now: () => time.now })}>
      <Doer />
    </AppProvider>,
  );
  return { place, answers };
}

/** Whether the browser would ask before the page is closed. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('asks before the page is closed while many are changed, and no longer once it is done', async () => {
  const { place, answers } = draw();
  expect(asks()).toBe(false);
  await click(place, '[data-action="begin"]');
  expect(asks()).toBe(true);
  await act(async () => answers[0]?.());
  expect(asks()).toBe(true);
  await act(async () => answers[1]?.());
  await eventually(() => expect(the(place, '.toast').textContent).toContain(`${BULK_CHUNK + 1} changed`));
  expect(asks()).toBe(false);
});
