// @vitest-environment jsdom
import { act } from 'react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type App, AppProvider } from '../../../components/data/app.ts';
import { type DraftKeeper, useDraft } from '../../../components/data/use-draft.ts';
import { fail, ok } from '../../../lib/errors.ts';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import { render } from './render.tsx';

const good: IcpDraft = {
  name: 'Plants',
  live: true,
  criteria: [{ id: 'k', attribute: 'keyword', anyOf: ['mill'], importance: 'useful', gate: null }],
};
const blank: IcpDraft = { name: '', live: true, criteria: [] };

/** A keeper over a worker that gives the first draft of a new ICP the id `icp-1`. */
function draw(initial: IcpDraft, id: string | null, published: IcpDraft | null) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const answer = { broken: false };
  const call = vi.fn(async (name: string, input: { icpId: string | null }) => {
    if (answer.broken) return fail('not-saved');
    return ok(name === 'draft.save' ? { icpId: input.icpId ?? 'icp-1' } : null);
  });
  const onId = vi.fn();
  const hold: { keeper?: DraftKeeper } = {};
  function Host() {
    hold.keeper = useDraft(initial, id, published, onId);
    return null;
  }
  render(
    <AppProvider value={{ call } as unknown as App}>
      <Host />
    </AppProvider>,
  );
  const keeper = () => hold.keeper as DraftKeeper;
  const change = (draft: IcpDraft) => act(async () => keeper().change(draft));
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return { call, onId, keeper, change, pass, answer };
}

it('keeps what is typed after a pause, once, and goes on under the id it got', async () => {
  const { call, onId, keeper, change, pass } = draw(blank, null, null);
  await change({ ...good, name: 'P' });
  await change({ ...good, name: 'Pl' });
  expect(keeper().kept).toBe('waiting');
  await pass(500);
  expect(call.mock.calls).toEqual([['draft.save', { icpId: null, draft: { ...good, name: 'Pl' } }]]);
  expect([keeper().kept, keeper().icpId]).toEqual(['kept', 'icp-1']);
  expect(onId).toHaveBeenCalledWith('icp-1');
  await change(good);
  await pass(500);
  expect(call).toHaveBeenLastCalledWith('draft.save', { icpId: 'icp-1', draft: good });
});

it('sends nothing that is incomplete, and loses nothing of it', async () => {
  const { call, keeper, change, pass } = draw(blank, null, null);
  const half = { ...good, criteria: [{ ...good.criteria[0], anyOf: [] }] } as unknown as IcpDraft;
  await change(half);
  await pass(1_000);
  expect(call).not.toHaveBeenCalled();
  expect([keeper().kept, keeper().draft]).toEqual(['incomplete', half]);
});

it('throws the draft away once it is what is published', async () => {
  const { call, change, pass } = draw(good, 'icp-9', good);
  await change({ ...good, name: 'Other' });
  await pass(500);
  await change({ ...good });
  await pass(500);
  expect(call).toHaveBeenLastCalledWith('draft.discard', { icpId: 'icp-9' });
});

it('says when it could not be kept, and tries again with the next change', async () => {
  const { keeper, change, pass, answer } = draw(good, 'icp-9', good);
  answer.broken = true;
  await change({ ...good, name: 'Other' });
  await pass(500);
  expect(keeper().kept).toBe('not-saved');
  // Nothing older must be published in its place.
  expect(await keeper().flush()).toBeNull();
  expect(await act(() => keeper().keepNow())).toBeNull();
  answer.broken = false;
  await change({ ...good, name: 'Others' });
  await pass(500);
  expect(keeper().kept).toBe('kept');
});
