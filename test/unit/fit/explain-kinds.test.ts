import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, type Reasons } from '../../../lib/fit/explain.ts';
import { fitForPage } from '../../../lib/fit/for-page.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import type { AttributeValue } from '../../../lib/model/attribute-value.ts';
import type { Evidence, Sign } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { LOCALES, type Locale } from '../../../lib/model/locale.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { anyCriteria, anyEvidence } from './arbitrary.ts';
import { criterion, icpOf, NOW, sign } from './people.ts';

const translate = (locale: Locale) =>
  createTranslate(
    JSON.parse(
      readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'),
    ) as Catalogue,
    locale,
  );
const attributes: AttributeDefinition[] = [
  { id: 'happy', label: 'Happy with the supplier', kind: 'yes-no', options: [], sensitive: false },
  {
    id: 'plan',
    label: 'Plan',
    kind: 'choice',
    options: [
      { id: 'p1', label: 'Pro' },
      { id: 'p2', label: 'Team' },
    ],
    sensitive: false,
  },
];
const explained = (known: Partial<Evidence>, test: Criterion, locale: Locale = 'en'): Reasons =>
  explain(scoreFit({ ...nothingKnown(), ...known }, icpOf([test]), { now: NOW }), translate(locale), {
    attributes,
  });
const told = (id: string, value: AttributeValue, more: Partial<Sign<AttributeValue>> = {}) => ({
  attributes: { [id]: [sign(value, `attr:${id}` as const, { source: 'answered', ...more })] },
});

describe('English', () => {
  const decides = criterion({ attribute: 'decisionMaker' });
  const director = {
    levels: [sign(['director', 'director'] as ['director', 'director'], 'title', { text: 'Direttrice' })],
  };
  const size = (band: 'D' | 'I') => ({ sizes: [sign([band, band] as ['D', 'D'], 'companySize')] });

  test('a decision maker', () => {
    expect(explained({ ...director, ...size('D') }, decides).for).toEqual([
      '+100: Decides, as Director (from “Direttrice”, title, seen Jun 1, 2026).',
    ]);
    expect(explained({ ...director, ...size('I') }, decides).against).toEqual([
      '−100: Does not decide alone, as Director (from “Direttrice”, title, seen Jun 1, 2026).',
    ]);
    const { open, next } = explained({ ...director, hasCompany: true }, decides);
    expect(open).toEqual([
      '100 open: whether they decide is not known yet; it takes the title and the company’s size.',
    ]);
    expect(next).toBe('Look on the company page: Company size.');
  });

  test('a neighbour is told as one', () => {
    const near = criterion({ attribute: 'companySize', anyOf: ['E'], near: 0.5 });
    const { for: pro, against } = explained(size('D'), near);
    expect(pro).toEqual([
      '+50: Company size is 51–200 employees (company size, seen Jun 1, 2026), close to 201–500 employees.',
    ]);
    expect(against).toEqual([
      '−50: Company size is 51–200 employees (company size, seen Jun 1, 2026); you look for 201–500 employees.',
    ]);
  });

  const groups = criterion({ attribute: 'location', anyOf: [{ group: 'DACH' }, { group: 'Nordics' }] });
  const accounts = criterion({
    attribute: 'accounts',
    anyOf: ['Acme', 'Bakers', 'Crown', 'Delta', 'Eagle'].map((name) => ({ name, key: null })),
  });
  const own = (of: string, wanted: object) => criterion({ attribute: 'custom', of, test: wanted });
  test.each<[string, Criterion, string]>([
    ['groups', groups, 'Location is not known yet; you look for DACH or Nordics.'],
    [
      'accounts',
      accounts,
      'Company (your list) is not known yet; you look for Acme, Bakers, or Crown … (5 in all).',
    ],
    [
      'years',
      criterion({ attribute: 'yearsInRole', anyOf: ['under-1'] }),
      'Years in the role is not known yet; you look for less than a year.',
    ],
    [
      'degree',
      criterion({ attribute: 'degree', anyOf: [1, 2] }),
      'Connection degree is not known yet; you look for 1st degree (connected) or 2nd degree.',
    ],
    [
      'language',
      criterion({ attribute: 'language', anyOf: ['pt-BR'] }),
      'Language is not known yet; you look for Brazilian Portuguese.',
    ],
    [
      'budget',
      criterion({ attribute: 'budget', min: 10_000, max: null, currency: 'USD' }),
      'Budget is not known yet; you look for at least $10,000.',
    ],
    [
      'at most',
      criterion({ attribute: 'income', min: null, max: 75_000, currency: 'EUR' }),
      'Household income is not known yet; you look for at most €75,000.',
    ],
    [
      'between',
      criterion({ attribute: 'budget', min: 1_000, max: 2_000, currency: 'JPY' }),
      'Budget is not known yet; you look for ¥1,000 to ¥2,000.',
    ],
    [
      'age',
      criterion({ attribute: 'age', anyOf: ['30-39'] }),
      'Age is not known yet; you look for 30 to 39.',
    ],
    [
      'yes',
      own('happy', { kind: 'yes-no', is: false }),
      'Happy with the supplier is not known yet; you look for no.',
    ],
    ['choice', own('plan', { kind: 'choice', anyOf: ['p2'] }), 'Plan is not known yet; you look for Team.'],
    [
      'number',
      own('children', { kind: 'number', min: 2, max: 2 }),
      'Children is not known yet; you look for 2.',
    ],
    [
      'text',
      own('gone', { kind: 'text', anyOf: ['crm'] }),
      'Own attribute is not known yet; you look for “crm”.',
    ],
  ])('what is wanted: %s', (_what, wanted, sentence) => {
    const { open, next } = explained({}, wanted);
    expect(open).toEqual([`100 open: ${sentence}`]);
    expect(next).not.toBeNull();
  });

  test('who said it, and when', () => {
    const budget = criterion({ attribute: 'budget', min: 10_000, max: null, currency: 'USD' });
    const value = { kind: 'money', min: 12_000, max: 12_000, currency: 'USD' } as const;
    const said = (source: Sign<unknown>['source']) =>
      explained(told('budget', value, { source }), budget).for[0];
    expect(said('answered')).toBe('+100: Budget is $12,000 (their answer, Jun 1, 2026).');
    expect(said('entered')).toBe('+100: Budget is $12,000 (entered by you Jun 1, 2026).');
    expect(said('imported')).toBe('+100: Budget is $12,000 (imported Jun 1, 2026).');
  });

  test('values of attributes', () => {
    const line = (known: Partial<Evidence>, wanted: Criterion) =>
      [...explained(known, wanted).for, ...explained(known, wanted).against].map((one) =>
        one.replace(/ \(.*$/, ''),
      );
    expect(
      line(told('plan', { kind: 'choice', option: 'p1' }), own('plan', { kind: 'choice', anyOf: ['p1'] })),
    ).toEqual(['+100: Plan is Pro']);
    expect(
      line(told('happy', { kind: 'yes-no', is: true }), own('happy', { kind: 'yes-no', is: false })),
    ).toEqual(['−100: Happy with the supplier is yes']);
    expect(
      line(
        told('age', { kind: 'age', bands: ['30-39', '30-39'] }),
        criterion({ attribute: 'age', anyOf: ['30-39'] }),
      ),
    ).toEqual(['+100: Age is 30 to 39']);
    expect(
      line(
        told('language', { kind: 'languages', tags: ['it', 'en'] }),
        criterion({ attribute: 'language', anyOf: ['it'] }),
      ),
    ).toEqual(['+100: Language is Italian and English']);
    expect(line({ degrees: [sign(2, 'degree')] }, criterion({ attribute: 'degree', anyOf: [2] }))).toEqual([
      '+100: Connection degree is 2nd degree',
    ]);
    expect(line({ companies: [sign(['name:acme'], 'company', { text: 'Acme GmbH' })] }, accounts)).toEqual([
      '+100: Company',
    ]);
  });

  test('why the verdict', () => {
    const must = (level: 'director' | 'entry' | null) =>
      explain(
        scoreFit(
          {
            ...nothingKnown(),
            degrees: [sign(1, 'degree')],
            levels: level ? [sign([level, level], 'title')] : [],
          },
          icpOf([
            criterion({ attribute: 'degree', anyOf: [1] }),
            criterion({ attribute: 'seniority', anyOf: ['director'], gate: 'must' }),
          ]),
          { now: NOW },
        ),
        translate('en'),
      ).verdict;
    expect(must('director')).toBe('Fit: at least 100 points are certain, 70 are enough.');
    expect(must('entry')).toBe('Not a fit, whatever the points: Seniority.');
    expect(must(null)).toBe(
      'Undecided: the points are enough (100 of 70), but a must-have or an exclusion is still open.',
    );
    const degree = criterion({ attribute: 'degree', anyOf: [1] });
    expect(explained({ degrees: [sign(3, 'degree')] }, degree).verdict).toBe(
      'Not a fit: at most 0 points are possible, 70 are needed.',
    );
    expect(explained({}, degree).verdict).toBe(
      'Undecided: between 0 and 100 points are possible, 70 are needed.',
    );
  });
});

test.each(LOCALES)('whatever is scored can be told in %s, whole or for a page', (locale) => {
  const t = translate(locale);
  fc.assert(
    fc.property(anyEvidence, anyCriteria, (evidence, criteria) => {
      const whole = scoreFit(evidence, icpOf(criteria), { now: NOW });
      for (const fit of [whole, fitForPage(whole, attributes)]) {
        const { for: pro, against, open, next, verdict } = explain(fit, t, { attributes });
        const count = (part: 'matched' | 'open' | 'lost') =>
          fit.pieces.filter((piece) => piece[part] > 0).length;
        expect(pro.length + against.length + open.length).toBe(
          count('matched') + count('lost') + count('open') + fit.gates.length,
        );
        expect(next === null).toBe(fit.next === null);
        for (const sentence of [...pro, ...against, ...open, verdict, next ?? '.']) {
          expect(sentence).not.toMatch(/[{}]|fit_|attribute_|undefined|null|NaN|Infinity|\s{2}|\(\)|“”|「」/);
          expect(sentence.length).toBeGreaterThan(0);
        }
      }
    }),
    { numRuns: 60 },
  );
});
