// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { LeadsByStage } from '../../../components/data/LeadsByStage.tsx';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { edit } from '../../../lib/store/edit.ts';
import { testCommands } from '../../support/commands.ts';
import { leadRow } from '../../support/lead-row.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t, the } from './render.tsx';

/** The pipeline over a store with one lead; the worker is played by its own commands. */
async function draw(stage: Stage, reason: string | null) {
  const { db, time, call: carryOut, writer } = testCommands();
  await edit(writer(), null, (path) =>
    path.putLead(leadRow({ id: 'l1', spaceId: path.spaceId, name: 'Giulia', stage, reason, rank: 1 }), null),
  );
  const now = () => time.now;
  const call: Call = async (name, input) => ok(await carryOut(name, input));
  const place = render(
    <AppProvider value={appWith({ db, call, now })}>
      <LeadsByStage />
    </AppProvider>,
  );
  const shows = (selector: string) => eventually(() => void the(place, selector));
  await shows('.stage-tab[data-to="lead"]');
  return { place, db, shows };
}

it('taking back a move restores stage and reason, also through a gate and without a word', async () => {
  const { place, db, shows } = await draw('prospect', null);
  await click(place, '[data-action="show-stage"][data-to="prospect"]');
  await shows('[data-lead-id="l1"]');
  await click(place, '[data-action="stage"]');
  await click(place, '[data-action="move"][data-to="archived"]');
  await click(place, '[data-reason="not-now"]');
  await eventually(() => expect(place.querySelector('[data-lead-id="l1"]')).toBeNull());
  expect(document.activeElement).toBe(the(place, '[data-action="show-stage"][data-to="prospect"]'));
  await shows('.toast [data-action="undo"]');
  await click(place, '.toast [data-action="undo"]');
  await shows('[data-lead-id="l1"][data-stage="prospect"]');
  expect((await db.leads.get('l1'))?.stage).toBe('prospect');
  expect(place.querySelector('.lead-more')).toBeNull();
});

it('says that nobody is here now once the only lead has moved on', async () => {
  const { place, shows } = await draw('lead', null);
  await shows('[data-lead-id="l1"]');
  await click(place, '[data-action="stage"]');
  await click(place, '[data-action="move"][data-to="archived"]');
  await click(place, '[data-reason="not-now"]');
  await eventually(() => expect(the(place, '.empty').textContent).toBe(t('lead_empty_now')));
});

it('deletes a person for good and says so', async () => {
  const { place, db, shows } = await draw('lead', null);
  await shows('[data-lead-id="l1"]');
  await click(place, '[data-action="stage"]');
  await click(place, '[data-action="erase"]');
  // The store needs the other timers.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  await click(place, '[data-action="confirm"]');
  await act(() => vi.advanceTimersByTime(10_000));
  vi.useRealTimers();
  await eventually(() => expect(the(place, '.empty').textContent).toBe(t('lead_empty_lead')));
  expect(await db.leads.count()).toBe(0);
  expect(the(place, '.toast').textContent).toBe(t('lead_erased', { name: 'Giulia' }));
});
