import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../lib/fit/explain.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import type { Band } from '../../../lib/model/band.ts';
import { LOCALES, type Locale } from '../../../lib/model/locale.ts';
import type { Catalogue } from '../../../lib/model/words.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { criterion, icpOf, NOW, sign } from './people.ts';

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
      verdict: 'Undecided: between 50 and 70 points are possible, 70 are needed.',
      for: [
        `+${points('seniority')?.matched}: Seniority is Director (from “Head of Operations”, title, seen Jun 1, 2026).`,
        `+${points('keyword')?.matched}: “Growth” appears in the headline (“Growth for all”, seen Jun 1, 2026).`,
      ],
      against: [
        `−${points('function')?.lost}: Function is Operations (from “Head of Operations”, title, seen Jun 1, 2026); you look for Sales.`,
      ],
      open: [
        'Must-have still open: Location; required: Italy.',
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

  const said = (
    test: Parameters<typeof criterion>[0],
    known: Partial<typeof evidence>,
    locale: Locale = 'en',
  ) =>
    explain(
      scoreFit({ ...nothingKnown(), ...known }, icpOf([criterion(test)]), { now: NOW }),
      translate(locale),
    );

  test.each<[Band[], string]>([
    [['C', 'D', 'E', 'F', 'G'], '11–5,000 employees'],
    [['A', 'B', 'C'], '1–50 employees'],
    [['H', 'I'], '5,001+ employees'],
    [['G', 'F', 'C'], '11–50 employees or 501–5,000 employees'],
    [['I'], '10,001+ employees'],
    [['A'], 'Self-employed (1)'],
  ])('sizes side by side are one range: %j', (anyOf, words) => {
    const { open } = said({ attribute: 'companySize', anyOf, importance: 'essential' }, { hasCompany: true });
    expect(open).toEqual([`100 open: Company size is not known yet; you look for ${words}.`]);
  });

  test.each([
    ['Brescia, Lombardia, Italia', 'Location is Brescia, Lombardia, Italia (seen Jun 1, 2026).'],
    ['日本 愛知県 名古屋市', 'Location is 日本 愛知県 名古屋市 (seen Jun 1, 2026).'],
  ])('a place is told in the words of the page, once: %s', (text, sentence) => {
    const place = { country: 'IT', region: null, city: null };
    const known = { places: [sign([place], 'location', { text })] };
    const { for: pro } = said({ attribute: 'location', anyOf: [place], importance: 'essential' }, known);
    expect(pro).toEqual([`+100: ${sentence}`]);
  });

  test('words that say the whole field are not quoted twice', () => {
    const known = { texts: [sign('growth', 'headline' as const, { text: 'Growth' })] };
    const { for: pro } = said({ attribute: 'keyword', anyOf: ['growth'], importance: 'essential' }, known);
    expect(pro).toHaveLength(1);
    expect(pro[0]).toMatch(/^\+\d+: The headline is “Growth” \(seen Jun 1, 2026\)\.$/);
  });
});
