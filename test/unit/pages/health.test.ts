import { describe, expect, it } from 'vitest';
import { HealthReportSchema } from '../../../lib/model/health.ts';
import { healthOf } from '../../../lib/pages/health.ts';
import { allHooks } from '../../../lib/pages/hooks.ts';
import { savedPages } from '../../pages/cases.ts';
import { readSaved, savedPage } from '../../pages/compact.ts';
import { readers } from '../../pages/readers.ts';

const ids = new Set(allHooks().map(({ id }) => id));

/** Of each reader the first that drifts; what a list of many says is the same many times over. */
const drifting = readers.flatMap(({ id }) => {
  const cases = savedPages().filter(([name]) => name.startsWith(`${id}/`) && name.includes('drift'));
  return cases.slice(0, 1);
});

describe.each(drifting)('the health of %s', (_, page) => {
  const report = healthOf(readSaved(page));

  it('is what the worker takes, and no more', () => {
    expect(HealthReportSchema.safeParse(report).data).toEqual(report);
  });

  it('names hooks and fields and nobody', () => {
    const hooks = [...report.worked, ...report.misses.flatMap(({ hook }) => hook ?? [])];
    expect(hooks.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(report.worked).size).toBe(report.worked.length);
    for (const miss of report.misses) expect(Object.keys(miss).sort()).toEqual(['field', 'hook', 'why']);
  });
});

it('tells what worked and what drifted', () => {
  const path = new URL('../../pages/profile-sdui/unknown-pronouns-drift/page.html', import.meta.url).pathname;
  const { worked, misses } = healthOf(readSaved(savedPage(path)));
  expect(worked).toContain('sdui.topcard.name');
  expect(misses).toContainEqual({ field: 'headline', hook: 'sdui.topcard.headline', why: 'drift' });
});
