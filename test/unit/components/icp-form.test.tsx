// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { IcpForm } from '../../../components/icp/IcpForm.tsx';
import type { ErrorName } from '../../../lib/errors.ts';
import { starterIcp } from '../../../lib/fit/starter.ts';
import { type IcpDraft, IcpDraftSchema } from '../../../lib/model/icp.ts';
import { click, fill, press, render, t, the } from './render.tsx';

const lists = { industries: [{ key: '4', label: 'Software Development' }] };
const draw = (initial: IcpDraft, answer: ErrorName | null = null) => {
  const onSave = vi.fn(async (_draft: IcpDraft) => answer);
  const onDirty = vi.fn();
  let ids = 0;
  const place = render(
    <IcpForm
      initial={initial}
      lists={lists}
      newId={() => `new-${ids++}`}
      onSave={onSave}
      onDirty={onDirty}
    />,
  );
  return { place, onSave, onDirty };
};
const add = (place: HTMLElement, attribute: string) =>
  click(place, `[data-action="criterion-add"][data-attribute="${attribute}"]`);
const empty: IcpDraft = { name: '', live: true, criteria: [] };

describe('the ICP editor', () => {
  it('makes a valid ICP of every attribute by its field names', async () => {
    const { place, onSave, onDirty } = draw(empty);
    expect(onDirty).toHaveBeenLastCalledWith(false);
    await fill(place, '[name="name"]', '  Plant leaders ');
    for (const attribute of ['seniority', 'function', 'location', 'companySize', 'industry', 'keyword']) {
      await add(place, attribute);
    }
    await click(place, '[name="criteria.0.anyOf"][value="director"]');
    await click(place, '[name="criteria.1.anyOf"][value="18"]');
    await click(place, '[name="criteria.2.anyOf"][value="IT"]');
    await click(place, '[name="criteria.3.anyOf"][value="D"]');
    await click(place, '[name="criteria.4.anyOf"][value="4"]');
    await fill(place, '[name="criteria.5.anyOf"]', 'metrology');
    await press(the(place, '[name="criteria.5.anyOf"]'), 'Enter');
    await fill(place, '[name="criteria.0.weight"]', 'essential');
    await fill(place, '[name="criteria.2.weight"]', 'must');
    await click(place, '[data-action="icp-save"]');

    expect(onDirty).toHaveBeenLastCalledWith(true);
    const [draft] = onSave.mock.calls[0] as [IcpDraft];
    expect(IcpDraftSchema.safeParse(draft).success).toBe(true);
    expect(draft).toEqual({
      name: 'Plant leaders',
      live: true,
      criteria: [
        { id: 'new-0', attribute: 'seniority', anyOf: ['director'], importance: 'essential', gate: null },
        { id: 'new-1', attribute: 'function', anyOf: [18], importance: 'important', gate: null },
        {
          id: 'new-2',
          attribute: 'location',
          anyOf: [{ country: 'IT', region: null, city: null }],
          importance: 'important',
          gate: 'must',
        },
        { id: 'new-3', attribute: 'companySize', anyOf: ['D'], importance: 'important', gate: null },
        { id: 'new-4', attribute: 'industry', anyOf: [4], importance: 'important', gate: null },
        { id: 'new-5', attribute: 'keyword', anyOf: ['metrology'], importance: 'important', gate: null },
      ],
    });
  });

  it('keeps a draft with problems and says each beside its field', async () => {
    const { place, onSave } = draw(empty);
    await add(place, 'seniority');
    expect(place.querySelector('.problem')).toBeNull();
    await click(place, '[data-action="icp-save"]');
    expect(onSave).not.toHaveBeenCalled();
    const said = [...place.querySelectorAll('.problem')].map(({ textContent }) => textContent);
    expect(said).toEqual([t('icp_problem_name'), t('icp_problem_empty')]);
    expect(document.activeElement).toBe(the(place, '[name="name"]'));
    await fill(place, '[name="name"]', 'X');
    expect(place.querySelectorAll('.problem')).toHaveLength(1);
    await click(place, '[data-action="icp-save"]');
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await add(place, 'function');
    expect(place.querySelectorAll('.problem')).toHaveLength(1);
    await click(place, '[data-action="icp-save"]');
    expect(place.querySelectorAll('.problem')).toHaveLength(2);
  });

  it('goes to the field at fault, never to the button that removes it', async () => {
    const { place } = draw({ ...empty, name: 'X' });
    await add(place, 'location');
    await click(place, '[data-action="choose"]');
    await click(place, '[data-action="icp-save"]');
    expect(document.activeElement).toBe(the(place, '[data-action="choose"]'));
  });

  it('asks for a word where words are wanted', async () => {
    const { place } = draw({ ...empty, name: 'X' });
    await add(place, 'keyword');
    await click(place, '[data-action="icp-save"]');
    expect(the(place, '.problem').textContent).toBe(t('icp_problem_no_word'));
  });

  it('gives the keyboard to a new criterion, and after a removal to its neighbour', async () => {
    const { place } = draw(empty);
    await add(place, 'seniority');
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await add(place, 'location');
    expect(document.activeElement).toBe(the(place, '[data-attribute="location"] input[type="search"]'));
    await add(place, 'keyword');
    expect(document.activeElement).toBe(the(place, '[name="criteria.2.anyOf"]'));
    const remove = (attribute: string) =>
      click(place, `fieldset[data-attribute="${attribute}"] [data-action="criterion-remove"]`);
    await remove('location');
    expect(document.activeElement).toBe(the(place, '[name="criteria.1.anyOf"]'));
    await remove('keyword');
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await remove('seniority');
    expect(document.activeElement).toBe(place.querySelector('[data-action="criterion-add"]'));
  });

  it('refuses gates without any weight, and an ICP without criteria', async () => {
    const { place, onSave } = draw({ ...empty, name: 'X' });
    await click(place, '[data-action="icp-save"]');
    expect(the(place, '.problem').textContent).toBe(t('icp_problem_none'));
    await add(place, 'seniority');
    await click(place, '[name="criteria.0.anyOf"][value="owner"]');
    await fill(place, '[name="criteria.0.weight"]', 'exclude');
    await click(place, '[data-action="icp-save"]');
    expect(the(place, '.problem').textContent).toBe(t('icp_problem_only_gates'));
    expect(document.activeElement).toBe(the(place, '[name="criteria.0.weight"]'));
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says why a save failed', async () => {
    const { place } = draw(starterIcp(t), 'not-saved');
    await click(place, '[data-action="icp-save"]');
    expect(the(place, '[role="alert"]').textContent).toBe(t('error_not_saved'));
  });

  it('tells how much a profile page decides: the starter at least three quarters', () => {
    const { place } = draw(starterIcp(t));
    const share = Number(/\d+/.exec(the(place, '.icp-foot .quiet').textContent ?? '')?.[0]);
    expect(share).toBeGreaterThanOrEqual(75);
    expect(share).toBeLessThan(100);
  });
});
