// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { starterIcp } from '../../../lib/fit/starter.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { isSensitive } from '../../../lib/model/sensitive.ts';
import { add, draw, empty, named, publish } from './icp-host.tsx';
import { click, fill, t, the } from './render.tsx';

describe('the ICP form', () => {
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
