import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../lib/fit/explain.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import { LOCALES, type Locale } from '../../../lib/model/locale.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { criterion, icpOf, NOW, nothingKnown, sign } from './people.ts';

const translate = (locale: Locale) =>
  createTranslate(
    JSON.parse(
      readFileSync(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'),
    ) as Catalogue,
    locale,
  );

const icp = icpOf([
  criterion({ attribute: 'seniority', anyOf: ['director', 'vp'], importance: 'essential' }),
  criterion({ attribute: 'function', anyOf: [25], importance: 'important' }),
  criterion({ attribute: 'companySize', anyOf: ['D'], importance: 'useful' }),
  criterion({ attribute: 'keyword', anyOf: ['Growth'], importance: 'minor' }),
  criterion({ attribute: 'location', anyOf: [{ country: 'IT', region: null, city: null }], gate: 'must' }),
]);
const evidence = {
  ...nothingKnown(),
  levels: [
    sign(['director', 'director'] as ['director', 'director'], 'title', { text: 'Head of Operations' }),
  ],
  functions: [sign([18], 'title', { text: 'Head of Operations' })],
  texts: [sign('growth for all', 'headline', { text: 'Growth for all' })],
  hasCompany: true,
};
const fit = scoreFit(evidence, icp, { now: NOW });

describe('explain', () => {
  test('names the field, the words seen, the line of the ICP and the points', () => {
    const points = (id: string) => fit.pieces.find(({ criterion: c }) => c === id);
    expect(explain(fit, translate('en'))).toEqual({
      for: [
        `+${points('seniority')?.matched}: Seniority is Director (from “Head of Operations”, title).`,
        `+${points('keyword')?.matched}: “Growth” stands in the headline (“Growth for all”).`,
      ],
      against: [
        `−${points('function')?.lost}: Function is Operations (from “Head of Operations”, title); you look for Sales.`,
      ],
      open: [
        'Must have still open: Location; required: Italy.',
        `${points('companySize')?.open} open: Company size is not known yet; you look for 51–200 employees.`,
      ],
      next: 'Look for it on the profile: Location.',
    });
  });

  test.each(LOCALES)('has words for everything in %s', (locale) => {
    const { for: pro, against, open, next } = explain(fit, translate(locale));
    for (const sentence of [...pro, ...against, ...open, next])
      expect(sentence).not.toMatch(/[{}]|fit_|undefined/);
    expect([pro.length, against.length, open.length]).toEqual([2, 1, 2]);
  });

  test('a long headline is cut', () => {
    const long = { ...evidence, texts: [sign('growth', 'headline', { text: 'Growth '.repeat(50) })] };
    const sentences = explain(scoreFit(long, icp, { now: NOW }), translate('en')).for;
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThan(160);
  });
});
