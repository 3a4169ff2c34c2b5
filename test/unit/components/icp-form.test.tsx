// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { IcpForm } from '../../../components/icp/IcpForm.tsx';
import { problemsOf } from '../../../components/icp/problems.ts';
import { starterIcp } from '../../../lib/fit/starter.ts';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import { type Criterion, type IcpDraft, IcpDraftSchema } from '../../../lib/model/icp.ts';
import { isSensitive } from '../../../lib/model/sensitive.ts';
import { WithReads } from './icp-reads.tsx';
import { listsWith } from './lists.ts';
import { click, fill, press, render, t, the } from './render.tsx';

const OWN: AttributeDefinition[] = [
  {
    id: 'tool',
    label: 'Tool in use',
    kind: 'choice',
    options: [
      { id: 'excel', label: 'Excel' },
      { id: 'own', label: 'Own software' },
    ],
    sensitive: false,
  },
  { id: 'audited', label: 'Audited', kind: 'yes-no', options: [], sensitive: false },
  { id: 'plants', label: 'Plants', kind: 'number', options: [], sensitive: false },
  { id: 'family', label: 'Family name day', kind: 'text', options: [], sensitive: true },
];

/** The form with a draft of its own; `last` gives what it was changed to, `sent` whether it was submitted. */
function draw(initial: IcpDraft, sensitive = false) {
  let last = initial;
  const onSubmit = vi.fn();
  const onDefine = vi.fn();
  let ids = 0;
  function Host() {
    const [draft, setDraft] = useState(initial);
    return (
      <WithReads>
        <IcpForm
          draft={draft}
          onChange={(next) => {
            last = next;
            setDraft(next);
          }}
          lists={listsWith(OWN)}
          sensitive={sensitive}
          newId={() => `new-${ids++}`}
          onDefine={onDefine}
          onSubmit={onSubmit}
          foot={
            <button type="submit" data-action="icp-publish">
              {t('publish_act')}
            </button>
          }
        />
      </WithReads>
    );
  }
  return { place: render(<Host />), last: () => last, onSubmit, onDefine };
}
const add = (place: HTMLElement, attribute: string, of?: string) =>
  click(
    place,
    `[data-action="criterion-add"][data-attribute="${attribute}"]${of ? `[data-of="${of}"]` : ''}`,
  );
const publish = (place: HTMLElement) => click(place, '[data-action="icp-publish"]');
const empty: IcpDraft = { name: '', live: true, criteria: [] };
const named: IcpDraft = { ...empty, name: 'X' };
const criterion = (draft: IcpDraft, at = 0) => draft.criteria[at] as Criterion;

describe('the ICP form', () => {
  it('makes a valid ICP of every list attribute by its field names', async () => {
    const { place, last, onSubmit } = draw(empty);
    await fill(place, '[name="name"]', 'Plant leaders');
    for (const attribute of ['seniority', 'function', 'location', 'companySize', 'industry', 'keyword']) {
      await add(place, attribute);
    }
    await click(place, '[name="criteria.0.anyOf"][value="director"]');
    await click(place, '[name="criteria.1.anyOf"][value="18"]');
    await click(place, '[name="criteria.2.anyOf"][value="DACH"]');
    await click(place, '[name="criteria.2.anyOf"][value="IT"]');
    await click(place, '[name="criteria.3.anyOf"][value="D"]');
    await click(place, '[name="criteria.4.anyOf"][value="4"]');
    await fill(place, '[name="criteria.5.anyOf"]', 'metrology');
    await press(the(place, '[name="criteria.5.anyOf"]'), 'Enter');
    await fill(place, '[name="criteria.0.weight"]', 'essential');
    await fill(place, '[name="criteria.0.near"]', '0.5');
    await fill(place, '[name="criteria.2.weight"]', 'must');
    await fill(place, '[name="threshold"]', '60');
    await publish(place);

    expect(onSubmit).toHaveBeenCalledOnce();
    expect(IcpDraftSchema.safeParse(last()).success).toBe(true);
    const common = { importance: 'important', gate: null };
    expect(last()).toEqual({
      name: 'Plant leaders',
      live: true,
      threshold: 60,
      criteria: [
        {
          ...common,
          id: 'new-0',
          attribute: 'seniority',
          anyOf: ['director'],
          importance: 'essential',
          near: 0.5,
        },
        { ...common, id: 'new-1', attribute: 'function', anyOf: [18] },
        {
          ...common,
          id: 'new-2',
          attribute: 'location',
          anyOf: [{ group: 'DACH' }, { country: 'IT', region: null, city: null }],
          gate: 'must',
        },
        { ...common, id: 'new-3', attribute: 'companySize', anyOf: ['D'] },
        { ...common, id: 'new-4', attribute: 'industry', anyOf: [4] },
        { ...common, id: 'new-5', attribute: 'keyword', anyOf: ['metrology'] },
      ],
    });
  });

  it('makes a valid criterion of years, degree, language, decision maker and budget', async () => {
    const { place, last, onSubmit } = draw(named);
    for (const attribute of ['yearsInRole', 'degree', 'language', 'decisionMaker', 'budget'])
      await add(place, attribute);
    await click(place, '[name="criteria.0.anyOf"][value="3-5"]');
    await click(place, '[name="criteria.1.anyOf"][value="2"]');
    await click(place, '[name="criteria.2.anyOf"][value="it"]');
    await fill(place, '[data-level="senior"]', 'A');
    await fill(place, '[data-level="manager"]', '');
    await fill(place, '[name="criteria.4.anyOf"]', '10k');
    await fill(place, '[name="criteria.4.anyOf.currency"]', 'EUR');
    await publish(place);

    expect(onSubmit).toHaveBeenCalledOnce();
    expect(IcpDraftSchema.safeParse(last()).success).toBe(true);
    expect(last().criteria).toMatchObject([
      { attribute: 'yearsInRole', anyOf: ['3-5'] },
      { attribute: 'degree', anyOf: [2] },
      { attribute: 'language', anyOf: ['it'] },
      { attribute: 'decisionMaker', table: { owner: 'I', director: 'F', senior: 'A' } },
      { attribute: 'budget', min: 10_000, max: null, currency: 'EUR' },
    ]);
    expect(criterion(last(), 3)).not.toHaveProperty('table.manager');
    await click(place, '[data-action="decides-default"]');
    expect(criterion(last(), 3)).not.toHaveProperty('table');
  });

  it("asks the user's own attributes in the way of their kind", async () => {
    const { place, last } = draw(named);
    for (const of of ['tool', 'audited', 'plants']) await add(place, 'custom', of);
    await click(place, '[name="criteria.0.anyOf"][value="own"]');
    await click(place, '[name="criteria.1.anyOf"][value="no"]');
    await fill(place, '[name="criteria.2.anyOf.compare"]', 'both');
    await fill(place, '[name="criteria.2.anyOf"]', '2');
    await fill(place, '[name="criteria.2.anyOf.max"]', '5');
    expect(IcpDraftSchema.safeParse(last()).success).toBe(true);
    expect(last().criteria).toMatchObject([
      { of: 'tool', test: { kind: 'choice', anyOf: ['own'] } },
      { of: 'audited', test: { kind: 'yes-no', is: false } },
      { of: 'plants', test: { kind: 'number', min: 2, max: 5 } },
    ]);
  });

  it('keeps what is no number in its field, and says so there', async () => {
    const { place, last, onSubmit } = draw(named);
    await add(place, 'budget');
    await fill(place, '[name="criteria.0.anyOf"]', 'seventy');
    await publish(place);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(the<HTMLInputElement>(place, '[name="criteria.0.anyOf"]').value).toBe('seventy');
    expect(place.textContent).toContain(t('icp_problem_number'));
    expect(problemsOf(last())).toEqual([{ field: 'criteria.0.anyOf', word: 'icp_problem_number' }]);
    await fill(place, '[name="criteria.0.anyOf.compare"]', 'both');
    await fill(place, '[name="criteria.0.anyOf"]', '9');
    await fill(place, '[name="criteria.0.anyOf.max"]', '3');
    expect(place.textContent).toContain(t('icp_problem_range'));
    await fill(place, '[name="threshold"]', '700');
    expect(place.textContent).toContain(t('icp_problem_threshold'));
    expect(the<HTMLInputElement>(place, '[name="threshold"]').value).toBe('700');
  });

  it('takes a list of companies, counts it, and leaves out who is there already', async () => {
    const { place, last } = draw(named);
    await add(place, 'accounts');
    await fill(place, '[name="criteria.0.anyOf"]', 'Ferri Meccanica\nRossi\nferri meccanica');
    await click(place, '[data-action="accounts-add"]');
    expect(criterion(last())).toMatchObject({
      anyOf: [
        { name: 'Ferri Meccanica', key: null },
        { name: 'Rossi', key: null },
      ],
    });
    expect(place.textContent).toContain(t.plural('accounts_count', 2));
    await fill(place, '[name="criteria.0.anyOf"]', '  ');
    await click(place, '[data-action="accounts-add"]');
    expect(place.textContent).toContain(t('accounts_none_found'));
    expect(criterion(last())).toMatchObject({ anyOf: { length: 2 } });
  });

  it('adds a city by its name in any language', async () => {
    const { place, last } = draw(named);
    await add(place, 'location');
    await fill(place, '[name="criteria.0.anyOf.place"]', 'ミラノ');
    await click(place, '[data-action="place-look"]');
    await click(place, '[data-action="place-take"]');
    expect(criterion(last())).toMatchObject({
      anyOf: [{ country: 'IT', region: 'Lombardy', city: 'Milan' }],
    });
    await fill(place, '[name="criteria.0.anyOf.place"]', 'Nowhere at all');
    await click(place, '[data-action="place-look"]');
    expect(place.textContent).toContain(t('place_unknown'));
  });

  it('a wider industry includes its narrower ones', async () => {
    const { place, last } = draw(named);
    await add(place, 'industry');
    await click(place, '[name="criteria.0.anyOf"][value="4"]');
    await click(place, '[name="criteria.0.anyOf"][value="6"]');
    expect(criterion(last())).toMatchObject({ anyOf: [6] });
    const narrower = the<HTMLInputElement>(place, '[name="criteria.0.anyOf"][value="4"]');
    expect([narrower.checked, narrower.disabled]).toEqual([true, true]);
  });

  it('offers sensitive attributes only where they are switched on, and says so of a line that is there', async () => {
    const age: Criterion = {
      id: 'a',
      attribute: 'age',
      anyOf: ['30-39'],
      importance: 'useful',
      gate: null,
    };
    const off = draw({ ...named, criteria: [age] });
    const offered = (place: HTMLElement) =>
      [...place.querySelectorAll<HTMLElement>('[data-action="criterion-add"]')].map(
        ({ dataset }) => dataset.of ?? dataset.attribute,
      );
    const hidden = ['age', 'income', 'gender', 'children', 'health', 'belief', 'family'];
    expect(offered(off.place).filter((each) => hidden.includes(each ?? ''))).toEqual([]);
    expect(off.place.textContent).toContain(t('sensitive_off_here'));
    const on = draw({ ...named, criteria: [age] }, true);
    expect(offered(on.place)).toEqual(expect.arrayContaining(hidden));
    expect(on.place.textContent).not.toContain(t('sensitive_off_here'));
  });

  it('keeps a draft with problems and says each beside its field', async () => {
    const { place, onSubmit } = draw(empty);
    await add(place, 'seniority');
    expect(place.querySelector('.problem')).toBeNull();
    await publish(place);
    expect(onSubmit).not.toHaveBeenCalled();
    const said = [...place.querySelectorAll('.problem')].map(({ textContent }) => textContent);
    expect(said).toEqual([t('icp_problem_name'), t('icp_problem_empty')]);
    expect(document.activeElement).toBe(the(place, '[name="name"]'));
    await fill(place, '[name="name"]', 'X');
    expect(place.querySelectorAll('.problem')).toHaveLength(1);
    await publish(place);
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await add(place, 'function');
    expect(place.querySelectorAll('.problem')).toHaveLength(1);
    await publish(place);
    expect(place.querySelectorAll('.problem')).toHaveLength(2);
  });

  it('goes to the field at fault, never to the button that removes it', async () => {
    const { place } = draw(named);
    await add(place, 'location');
    await click(place, '[data-action="choose"]');
    await publish(place);
    expect(document.activeElement).toBe(the(place, '[data-action="choose"]'));
  });

  it('gives the keyboard to a new criterion, and after a removal to its neighbour', async () => {
    const { place } = draw(empty);
    await add(place, 'seniority');
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await add(place, 'location');
    expect(document.activeElement).toBe(the(place, '[data-attribute="location"] input[type="search"]'));
    await add(place, 'budget');
    expect(document.activeElement).toBe(the(place, '[name="criteria.2.anyOf"]'));
    await add(place, 'decisionMaker');
    expect(document.activeElement).toBe(the(place, '[name="criteria.3.anyOf"]'));
    await add(place, 'accounts');
    expect(document.activeElement).toBe(the(place, '[name="criteria.4.anyOf"]'));
    const remove = (attribute: string) =>
      click(place, `fieldset[data-attribute="${attribute}"] [data-action="criterion-remove"]`);
    await remove('accounts');
    expect(document.activeElement).toBe(the(place, '[name="criteria.3.anyOf"]'));
    for (const attribute of ['decisionMaker', 'budget', 'location']) await remove(attribute);
    expect(document.activeElement).toBe(place.querySelector('[name="criteria.0.anyOf"]'));
    await remove('seniority');
    expect(document.activeElement).toBe(place.querySelector('[data-action="criterion-add"]'));
  });

  it('refuses gates without any weight, and an ICP without criteria', async () => {
    const { place, onSubmit } = draw(named);
    await publish(place);
    expect(the(place, '.problem').textContent).toBe(t('icp_problem_none'));
    await add(place, 'seniority');
    await click(place, '[name="criteria.0.anyOf"][value="owner"]');
    await fill(place, '[name="criteria.0.weight"]', 'exclude');
    await publish(place);
    expect(the(place, '.problem').textContent).toBe(t('icp_problem_only_gates'));
    expect(document.activeElement).toBe(the(place, '[name="criteria.0.weight"]'));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('tells how much a profile page decides: the starter at least three quarters, and nothing sensitive', () => {
    const starter = starterIcp(t);
    const { place } = draw(starter);
    const share = Number(/\d+/.exec(the(place, '.icp-share').textContent ?? '')?.[0]);
    expect(share).toBeGreaterThanOrEqual(75);
    expect(share).toBeLessThan(100);
    expect(starter.criteria.filter((each) => isSensitive(each, []))).toEqual([]);
  });
});
