// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { AppProvider } from '../../../components/data/app.ts';
import { Timeline } from '../../../components/data/person/Timeline.tsx';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { edit } from '../../../lib/store/edit.ts';
import { leadRow } from '../../support/lead-row.ts';
import { testStore } from '../../support/store.ts';
import { appWith } from './app.ts';
import { click, eventually, render, t, the } from './render.tsx';

it('a merge can be taken back from the history, long after its message', async () => {
  const { db, time, writer } = testStore();
  const { winner, id } = await edit(writer(), null, async (path) => {
    const [one, loser] = ['Ada', 'Bo'].map((name) => leadRow({ id: name, spaceId: path.spaceId, name }));
    if (!one || !loser) throw new Error('nobody');
    await path.putLead(one, null);
    const merge = { winner: one, loser, keys: [], activities: [] };
    return { winner: one, id: path.addActivity({ leadId: one.id, kind: 'merged', merge }) };
  });
  const answers = [ok({ undone: true }), ok({ undone: false })];
  const call = vi.fn(async () => answers.shift());
  const place = render(
    <AppProvider value={appWith({ db, call: call as unknown as Call, now: () => time.now })}>
      <Timeline lead={winner} />
    </AppProvider>,
  );
  const says = (text: string) => eventually(() => expect(the(place, '.toast').textContent).toBe(text));
  await eventually(() => void the(place, '[data-kind="merged"] [data-action="unmerge"]'));
  await click(place, '[data-action="unmerge"]');
  expect(call).toHaveBeenCalledWith('lead.unmerge', { activityId: id });
  await says(t('timeline_unmerged', { name: 'Bo' }));
  await click(place, '[data-action="unmerge"]');
  await says(t('question_not_undone'));
});
