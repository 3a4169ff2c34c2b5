import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../lib/fit/criteria.ts';
import { toEvidence } from '../../../lib/fit/evidence.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { starterIcp } from '../../../lib/fit/starter.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import { IcpDraftSchema } from '../../../lib/model/icp.ts';
import { LOCALES, type Locale } from '../../../lib/model/locale.ts';
import type { Translate } from '../../../lib/model/words.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { asIcp, NOW } from './people.ts';

const t = (locale: Locale) =>
  Object.assign((key: string) => key, { locale, plural: (key: string) => key }) as Translate;
const drafts = LOCALES.map((locale) => starterIcp(t(locale)));
/** What a profile page shows; nothing a person would have to declare. */
const ON_PROFILE = new Set(['seniority', 'function', 'location', 'keyword']);
const NOT_SENSITIVE = new Set([...ON_PROFILE, 'companySize', 'industry']);

describe.each(drafts.map((draft) => [draft.name, draft] as const))('%s', (_name, draft) => {
  test('is a valid ICP', () => {
    expect(IcpDraftSchema.safeParse(draft).success).toBe(true);
  });
  test('at least 75 % of its weight can be judged on a profile page', () => {
    const { weighted } = prepare(asIcp(draft));
    const shown = weighted.filter((one) => ON_PROFILE.has(one.test.attribute));
    expect(shown.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThanOrEqual(0.75);
  });
  test('nothing in it is sensitive', () => {
    for (const { attribute } of draft.criteria) expect(NOT_SENSITIVE.has(attribute)).toBe(true);
  });
});

test('ordinary people get different verdicts', () => {
  const places = loadPlaces(readFileSync(new URL('../../../public/data/places.txt', import.meta.url)));
  const fact = (value: string): Fact => ({
    value,
    via: 'h',
    confidence: 0.95,
    seenAt: NOW,
    source: { kind: 'captured', page: 'profile', hook: 'h' },
    by: 'local',
    clock: '',
  });
  const verdicts = [
    ['Head of Operations', 'London, England, United Kingdom'],
    ['Founder & CEO', 'Austin, Texas, United States'],
    ['Operations Director', 'Milano, Lombardia, Italia'],
    ['Marketing Director', 'Chicago, Illinois, United States'],
    ['Software Engineer', 'Berlin, Germany'],
    ['Sales Intern', 'Osaka, Japan'],
  ].map(([title = '', location = '']) => {
    const evidence = toEvidence({ title: [fact(title)], location: [fact(location)] }, { places });
    return scoreFit(evidence, asIcp(starterIcp(t('en'))), { now: NOW }).verdict;
  });
  expect(verdicts).toEqual(['fit', 'fit', 'undecided', 'undecided', 'not-fit', 'not-fit']);
});
