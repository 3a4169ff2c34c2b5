import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toEvidence } from '../../../lib/fit/evidence.ts';
import { explain } from '../../../lib/fit/explain.ts';
import { fitForPage } from '../../../lib/fit/for-page.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import type { CompanyField } from '../../../lib/model/company.ts';
import type { Fact, Facts, Source } from '../../../lib/model/fact.ts';
import type { Fit } from '../../../lib/model/fit.ts';
import { type IcpDraft, IcpDraftSchema } from '../../../lib/model/icp.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import words from '../../../public/_locales/en/messages.json';
import { asIcp, NOW } from './people.ts';

const places = loadPlaces(readFileSync(new URL('../../../public/data/places.txt', import.meta.url)));
const t = createTranslate(words, 'en');
const fact = (value: string | number, source: Source): Fact => ({
  value,
  via: 'h',
  confidence: 0.95,
  seenAt: NOW,
  source,
  by: 'local',
  clock: '',
});
const shown = (value: string | number) => [fact(value, { kind: 'captured', page: 'p', hook: 'h' })];
const said = (value: string | number) => [fact(value, { kind: 'answered', form: 'f' })];
const typed = (value: string | number) => [fact(value, { kind: 'entered' })];
const usa = { country: 'US', region: null, city: null };

/** A woman in the US in her thirties, two children, household income of at least $75k. */
const family: IcpDraft = {
  name: 'Families',
  live: true,
  criteria: [
    {
      id: 'gender',
      attribute: 'custom',
      of: 'gender',
      test: { kind: 'choice', anyOf: ['woman'] },
      importance: 'important',
      gate: 'must',
    },
    { id: 'us', attribute: 'location', anyOf: [usa], importance: 'important', gate: 'must' },
    { id: 'age', attribute: 'age', anyOf: ['30-39'], near: 0.5, importance: 'important', gate: null },
    {
      id: 'children',
      attribute: 'custom',
      of: 'children',
      test: { kind: 'number', min: 2, max: 2 },
      importance: 'important',
      gate: null,
    },
    {
      id: 'income',
      attribute: 'income',
      min: 75_000,
      max: null,
      currency: 'USD',
      importance: 'essential',
      gate: null,
    },
  ],
};

/** A decision maker at a large US company with a budget of $10,000 or more. */
const enterprise: IcpDraft = {
  name: 'Enterprise',
  live: true,
  criteria: [
    { id: 'decides', attribute: 'decisionMaker', importance: 'essential', gate: null },
    { id: 'large', attribute: 'companySize', anyOf: ['G', 'H', 'I'], importance: 'important', gate: 'must' },
    { id: 'us', attribute: 'location', anyOf: [usa], importance: 'important', gate: null },
    {
      id: 'budget',
      attribute: 'budget',
      min: 10_000,
      max: null,
      currency: 'USD',
      importance: 'essential',
      gate: null,
    },
  ],
};

function fitOf(
  draft: IcpDraft,
  facts: Facts,
  { sensitive = false, company = {} }: { sensitive?: boolean; company?: Facts<CompanyField> } = {},
): Fit {
  const evidence = toEvidence(facts, { places, sensitive, company });
  return scoreFit(evidence, asIcp(draft), { now: NOW });
}

test('both can be saved', () => {
  for (const draft of [family, enterprise]) expect(IcpDraftSchema.parse(draft)).toEqual(draft);
});

describe('a woman in the US in her thirties, two children, household income of at least $75k', () => {
  const profile: Facts = {
    name: shown('Anna Sample'),
    headline: shown('Proud mother of two'),
    location: shown('Boston, Massachusetts, United States'),
  };
  const told: Facts = {
    ...profile,
    'attr:gender': said('woman'),
    'attr:age': said('30-39'),
    'attr:children': said(2),
    'attr:income': typed('80,000 USD'),
  };

  test('nothing follows from the profile: it is all to be asked, the must-have first', () => {
    const fit = fitOf(family, profile, { sensitive: true });
    expect(fit).toMatchObject({ lower: 0, upper: 100, verdict: 'undecided', gate: 'open' });
    expect(fit.gates.map(({ state }) => state)).toEqual(['open', 'yes']);
    expect(fit.next).toEqual({ criterion: 'gender', where: 'ask' });
  });

  test('what she declared or the user typed decides', () => {
    expect(fitOf(family, told, { sensitive: true })).toMatchObject({
      lower: 100,
      gate: 'pass',
      verdict: 'fit',
    });
    const poorer = { ...told, 'attr:income': said('at most 60,000 USD') };
    expect(fitOf(family, poorer, { sensitive: true })).toMatchObject({ upper: 60, verdict: 'not-fit' });
    const younger = fitOf(family, { ...told, 'attr:age': said(28) }, { sensitive: true });
    expect(younger).toMatchObject({ lower: 85, upper: 85 });
    const man = { ...told, 'attr:gender': said('man') };
    expect(fitOf(family, man, { sensitive: true })).toMatchObject({ gate: 'fail', verdict: 'not-fit' });
  });

  test('switched off, nothing of it counts', () => {
    expect(fitOf(family, told)).toMatchObject({ lower: 0, upper: 100, verdict: 'undecided' });
  });

  test('in a page it is one neutral piece and one neutral gate, with the same numbers', () => {
    const whole = fitOf(family, { ...told, 'attr:age': said(28) }, { sensitive: true });
    const fit = fitForPage(whole, []);
    const { lower, expected, upper, verdict } = whole;
    expect(fit).toMatchObject({ lower, expected, upper, verdict });
    expect(fit.pieces).toEqual([
      {
        criterion: 'other',
        matched: 85,
        open: 0,
        lost: 15,
        test: { id: 'other', attribute: 'other', gate: null },
        seen: null,
      },
    ]);
    expect(fit.gates.map(({ criterion, state }) => [criterion, state])).toEqual([
      ['us', 'yes'],
      ['other', 'yes'],
    ]);
    const everything = JSON.stringify([fit, explain(fit, t)]);
    expect(everything).not.toMatch(/gender|woman|"age"|20-29|28|thirt|child|income|80[,.]?000|75[,.]?000/i);
    expect(explain(fit, t)).toMatchObject({
      for: [
        expect.stringMatching(/^Must-have met: Location/),
        'Other must-haves are met.',
        '+85: Other criteria.',
      ],
      against: ['−15: Other criteria.'],
    });
  });

  test('what is asked next does not name it either', () => {
    const fit = fitForPage(fitOf(family, profile, { sensitive: true }), []);
    expect(fit.next).toEqual({ criterion: 'other', where: 'ask' });
    expect(explain(fit, t).next).toBe('Ask the person: Other criteria.');
  });
});

describe('a decision maker at a large US company with a budget of $10,000 or more', () => {
  const profile: Facts = {
    name: shown('Sam Example'),
    title: shown('Chief Operating Officer'),
    location: shown('Chicago, Illinois, United States'),
    company: shown('Acme'),
    companyKey: shown('id:1'),
  };
  const large = { company: { size: shown('H') } };

  test('the profile, then the company’s page, then the question of the budget', () => {
    const first = fitOf(enterprise, profile);
    expect(first).toMatchObject({ verdict: 'undecided', next: { criterion: 'large', where: 'company' } });
    const second = fitOf(enterprise, profile, large);
    expect(second).toMatchObject({
      gate: 'pass',
      verdict: 'undecided',
      next: { criterion: 'budget', where: 'ask' },
    });
    const third = fitOf(enterprise, { ...profile, 'attr:budget': said('12.000 € pro Jahr') }, large);
    expect(third).toMatchObject({ lower: 100, verdict: 'fit', next: null });
  });

  test('too small a company, too low a title, too little money', () => {
    expect(fitOf(enterprise, profile, { company: { size: shown('C') } })).toMatchObject({ gate: 'fail' });
    const manager = { ...profile, title: shown('Purchasing Manager'), 'attr:budget': typed('20,000 USD') };
    const lost = fitOf(enterprise, manager, large).pieces.find(({ criterion }) => criterion === 'decides');
    expect(lost).toMatchObject({ matched: 0, open: 0 });
    const poor = fitOf(enterprise, { ...profile, 'attr:budget': typed('2,000 USD') }, large);
    expect(poor).toMatchObject({ upper: 64, verdict: 'not-fit' });
  });

  test('nothing of it is hidden from a page', () => {
    const fit = fitOf(enterprise, profile, large);
    expect(fitForPage(fit, [])).toBe(fit);
  });
});
