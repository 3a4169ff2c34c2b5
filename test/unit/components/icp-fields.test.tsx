// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../components/icp/problems.ts';
import { IcpDraftSchema } from '../../../lib/model/icp.ts';
import { add, criterion, draw, empty, named, publish } from './icp-host.tsx';
import { click, fill, press, t, the } from './render.tsx';

describe('the fields of each kind of criterion', () => {
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
});
