import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../lib/model/reading.ts';
import { YEARS_EXAMPLES } from '../../../lib/parse/years.examples.ts';
import { yearsOf } from '../../../lib/parse/years.ts';

const NOW = Date.UTC(2026, 6, 1);
const position = (company: string | null, start: string | null, end: string | null): Position => {
  const [, companyKey = null, name = null] = /^(?:(id:\d+) )?(.*)$/.exec(company ?? '') ?? [];
  return {
    title: 'Planner',
    company: name === '' ? null : name,
    companyKey,
    type: null,
    start,
    end: end === 'now' ? null : end,
    ongoing: end === 'now',
    place: null,
    via: 'test',
  };
};

test.each(YEARS_EXAMPLES)('%s', (_what, roles, years) => {
  expect(
    yearsOf(
      roles.map((role) => position(...role)),
      NOW,
    ),
  ).toEqual(years);
});

/** Any dates, possible or not, of which some are years only. */
const date = fc.option(
  fc.oneof(
    fc.integer({ min: 1990, max: 2030 }).map(String),
    fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 13 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.string({ maxLength: 8 }),
  ),
);
const company = fc.constantFrom('Brightmoor', 'Brightmoor Ltd', 'id:7 Brightmoor', 'Ostrava Works', null);
const anyRoles = fc.array(fc.tuple(company, date, fc.oneof(date, fc.constant('now'))), { maxLength: 8 });
const inMonths = (month: number, exact: boolean): string =>
  exact
    ? `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    : String(Math.floor(month / 12));

describe('whatever the dates', () => {
  test('least is never more than most, nor below nothing; the role is no longer than the time at the company', () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const { atCompany, inRole } = yearsOf(
          roles.map((role) => position(...role)),
          NOW,
        );
        for (const span of [atCompany, inRole]) {
          if (!span) continue;
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[0]).toBeLessThanOrEqual(span[1]);
        }
        if (atCompany && inRole) {
          expect(atCompany[0]).toBeGreaterThanOrEqual(inRole[0]);
          expect(atCompany[1]).toBeGreaterThanOrEqual(inRole[1]);
        }
      }),
    );
  });

  test('the truth lies inside, and knowing months lies inside knowing years', () => {
    // Months since the year 0 of a career in turns at one company and elsewhere; a day within the first month.
    const turns = fc.array(fc.record({ months: fc.integer({ min: 3, max: 60 }), here: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(turns, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (parts, part, exact) => {
        let end = 2026 * 12 + 6;
        let here = 0;
        const roles = [...parts].map(({ months, here: isHere }, index) => {
          const start = end - months + part;
          const role = position(
            isHere || index === 0 ? 'Brightmoor' : 'Elsewhere',
            inMonths(Math.floor(start), exact),
            index === 0 ? 'now' : inMonths(Math.floor(end), exact),
          );
          if (isHere || index === 0) here += end - start;
          end = start;
          return role;
        });
        const { atCompany } = yearsOf(roles, NOW);
        expect(atCompany?.[0]).toBeLessThanOrEqual(here / 12 + 0.01);
        expect(atCompany?.[1]).toBeGreaterThanOrEqual(here / 12 - 0.01);
        const vague = yearsOf(
          roles.map((role) => ({
            ...role,
            start: role.start?.slice(0, 4) ?? null,
            end: role.end?.slice(0, 4) ?? null,
          })),
          NOW,
        );
        expect(vague.inRole?.[0]).toBeLessThanOrEqual(yearsOf(roles, NOW).inRole?.[0] ?? 0);
        expect(vague.inRole?.[1]).toBeGreaterThanOrEqual(yearsOf(roles, NOW).inRole?.[1] ?? 0);
      }),
    );
  });
});
