// @vitest-environment jsdom
// First, because live queries only run where the page itself has IndexedDB.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { Questions } from '../../../components/data/Questions.tsx';
import { ok } from '../../../lib/errors.ts';
import type { Call } from '../../../lib/messages/protocol.ts';
import { openDb } from '../../../lib/store/db.ts';
import { leadRow } from '../../support/lead-row.ts';
import { click, eventually, render, t, the } from './render.tsx';

const NOON = Date.UTC(2026, 10, 21, 12);
const preview = {
  name: 'Ada Ferri',
  stage: 'prospect',
  reason: null,
  followUpAt: null,
  tags: ['fair'],
  activities: 3,
  lines: [{ label: 'Title', value: 'CTO', also: 'Director' }],
};

async function draw(saves: number) {
  const db = openDb({ now: () => NOON, indexedDB: new IDBFactory() });
  const ids = ['ada-1', 'ada-2'];
  await db.leads.bulkPut(ids.slice(0, saves).map((id) => leadRow({ id, createdAt: NOON })));
  const reasons = ['same-name', 'same-company'];
  const question = { id: 'q1', spaceId: 's', kind: 'same-person' as const, leadIds: ids, reasons, at: NOON };
  await db.questions.put({ ...question, answered: null });
  const call = vi.fn(async (name: string) =>
    ok(name === 'lead.mergePreview' ? preview : name === 'question.reopen' ? { undone: true } : null),
  );
  const app = { db, call: call as unknown as Call, now: () => NOON } as unknown as App;
  const place = render(
    <AppProvider value={app}>
      <main tabIndex={-1}>
        <Questions />
      </main>
    </AppProvider>,
  );
  await eventually(() => expect(place.textContent).not.toContain(t('word_loading')));
  return { place, call };
}

it('says so when there is nothing to decide', async () => {
  const { place } = await draw(1);
  expect(place.textContent).toContain(t('question_none'));
});

it('shows both people with the reasons, and merges only after the preview', async () => {
  const { place, call } = await draw(2);
  expect(place.querySelectorAll('.question-side')).toHaveLength(2);
  expect(the(place, '.question-reasons').textContent).toContain(t('question_same_company'));
  await click(place, '[data-action="question-same"]');
  expect(the(place, '.merge-lines').textContent).toContain('Director');
  expect(call).not.toHaveBeenCalledWith('question.answer', expect.anything());
  await click(place, '[data-action="merge"]');
  expect(call).toHaveBeenCalledWith('question.answer', expect.objectContaining({ same: true }));
  expect(document.activeElement).toBe(the(place, 'main'));
  await click(place, '[data-action="undo"]');
  expect(call).toHaveBeenCalledWith('question.reopen', { questionId: expect.any(String) });
});

it('keeps two people apart at one click', async () => {
  const { place, call } = await draw(2);
  await click(place, '[data-action="question-two"]');
  expect(call).toHaveBeenCalledWith('question.answer', expect.objectContaining({ same: false }));
});
