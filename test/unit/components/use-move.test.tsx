// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { LeadsByStage } from '../../../components/data/LeadsByStage.tsx';
import { ok } from '../../../lib/errors.ts';
import type { Call, CommandInput } from '../../../lib/messages/protocol.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { decideMove } from '../../../lib/pipeline/check-move.ts';
import { openDb } from '../../../lib/store/db.ts';
import { leadRow } from '../../support/lead-row.ts';
import { click, eventually, render, t, the } from './render.tsx';

/** The pipeline over a store with one lead; the worker is played by the real gate and a plain write. */
async function draw(stage: Stage, reason: string | null) {
  const now = () => Date.UTC(2026, 0, 1);
  const db = openDb({ now, indexedDB: new IDBFactory() });
  await db.open();
  await db.leads.put(leadRow({ id: 'l1', spaceId: db.spaceId, name: 'Giulia', stage, reason, rank: 1 }));
  const count = (each: Stage, value: number) =>
    db.counters.put({ spaceId: db.spaceId, name: `stage:${each}`, value } as never);
  await count(stage, 1);
  const call = async (name: string, input: unknown) => {
    if (name === 'lead.erase') return ok(await db.leads.delete('l1'));
    const { to, reason: why } = input as CommandInput<'lead.move'>;
    const lead = (await db.leads.get('l1')) as Lead;
    if (!decideMove(lead, to, why).done) throw new Error('The gate refused');
    await db.leads.put({ ...lead, stage: to, reason: why });
    await count(lead.stage, 0);
    await count(to, 1);
    return ok({ leadId: 'l1', from: lead.stage, to });
  };
  const app: App = {
    db,
    call: call as unknown as Call,
    now,
    tabs: { skeleton: async () => null, read: async () => null, paused: async () => false, open: () => {} },
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
  await click(place, '[data-action="confirm"]');
  await eventually(() => expect(the(place, '.empty').textContent).toBe(t('lead_empty_lead')));
  expect(await db.leads.count()).toBe(0);
  expect(the(place, '.toast').textContent).toBe(t('lead_erased', { name: 'Giulia' }));
});
