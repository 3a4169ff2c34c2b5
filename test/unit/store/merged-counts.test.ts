import { expect, it } from 'vitest';
import { edit } from '../../../lib/store/edit.ts';
import { everything } from '../../../lib/store/everything.ts';
import { missingOf } from '../../../lib/store/marker.ts';
import { putRestoreState } from '../../../lib/store/restore-state.ts';
import { testCommands } from '../../support/commands.ts';
import { person } from '../../support/store.ts';

it('two people merged into one are told as one lead', async () => {
  const { db, writer, call, save } = testCommands();
  const [winner, loser] = [await save(person('ada-invented')), await save(person('bo-invented'))];
  await call('lead.merge', { winnerId: winner.leadId, loserId: loser.leadId });
  expect((await everything(db)).leads).toBe(1);
  await edit(writer(), null, async (path) =>
    putRestoreState(path, {
      step: 'done',
      file: 'f',
      folder: 'incoming',
      mode: 'merge',
      generation: null,
      at: 0,
      total: 1,
      aside: null,
      before: 0,
      after: 2,
      startedAt: 0,
      isUndo: false,
    }),
  );
  expect((await call('integrity.state', {})).restore?.after).toBe(1);
});

it('who is missing is told as the stages told them, where nothing is left', () => {
  const loss = { expected: 5, stages: { lead: 3, prospect: 1 }, found: 0, lastWrite: 0, at: 0 };
  expect(missingOf(loss)).toBe(4);
  expect(missingOf({ ...loss, stages: {} })).toBe(5);
  expect(missingOf({ ...loss, found: 2 })).toBe(3);
});
