import { describe, expect, test } from 'vitest';
import { baseRatesOf } from '../../../lib/fit/base-rates.ts';
import { fitForPage } from '../../../lib/fit/for-page.ts';
import { scoreFit } from '../../../lib/fit/score.ts';
import { starterIcp } from '../../../lib/fit/starter.ts';
import { type AttributeDefinition, AttributeDefinitionSchema } from '../../../lib/model/attribute.ts';
import { BUILT_IN_ATTRIBUTES } from '../../../lib/model/built-in-attribute.ts';
import { LOCALES } from '../../../lib/model/locale.ts';
import { isSensitive, isSensitiveField } from '../../../lib/model/sensitive.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import type { Translate } from '../../../lib/model/words.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { criterion, icpOf, NOW, sign } from './people.ts';

const attributes: AttributeDefinition[] = [
  { id: 'dog', label: 'Dog', kind: 'yes-no', options: [], sensitive: false },
  { id: 'union', label: 'Union', kind: 'yes-no', options: [], sensitive: true },
];
const yes = { kind: 'yes-no', is: true } as const;
const own = (of: string, gate: 'must' | 'exclude' | null = null) =>
  criterion({ attribute: 'custom', id: `${of}-${gate}`, of, test: yes, gate });

test('which ones are: six built in, those the user marked, those nobody defines any more', () => {
  const builtIn = Object.entries(BUILT_IN_ATTRIBUTES).filter(([, { sensitive }]) => sensitive);
  expect(builtIn.map(([id]) => id).sort()).toEqual([
    'age',
    'belief',
    'children',
    'gender',
    'health',
    'income',
  ]);
  for (const [id] of builtIn) expect(isSensitiveField(`attr:${id}`, attributes)).toBe(true);
  expect(['dog', 'union', 'gone'].map((id) => isSensitive(own(id), attributes))).toEqual([false, true, true]);
  expect(
    ['attr:dog', 'attr:union', 'attr:budget', 'headline'].map((f) => isSensitiveField(f, attributes)),
  ).toEqual([false, true, false, false]);
});

test('no attribute of the user’s can take the place of a built-in one', () => {
  const definition = { id: 'gender', label: 'G', kind: 'text', options: [], sensitive: false };
  expect(AttributeDefinitionSchema.safeParse(definition).success).toBe(false);
  expect(AttributeDefinitionSchema.safeParse({ ...definition, id: 'my-gender' }).success).toBe(true);
});

test('off by default, and in no template', () => {
  expect(DEFAULT_SETTINGS.sensitive).toBe(false);
  const t = (locale: (typeof LOCALES)[number]) =>
    Object.assign((key: string) => key, { locale, plural: (key: string) => key }) as Translate;
  for (const locale of LOCALES)
    for (const one of starterIcp(t(locale)).criteria) expect(isSensitive(one, [])).toBe(false);
});

test('nothing is learned from them', () => {
  const told = { value: yes, ...{ text: 'yes', source: 'entered' as const } };
  const somebody = {
    ...nothingKnown(),
    attributes: {
      dog: [{ ...sign(yes, 'attr:dog'), ...told }],
      union: [{ ...sign(yes, 'attr:union'), ...told }],
    },
  };
  const icp = icpOf([own('dog'), own('union')]);
  expect(baseRatesOf(icp, [somebody, somebody], null, attributes)).toEqual({ 'dog-null': 3 / 4 });
});

describe('in a page', () => {
  const fitOf = (...known: ('dog' | 'union')[]) =>
    scoreFit(
      {
        ...nothingKnown(),
        attributes: Object.fromEntries(known.map((id) => [id, [sign(yes, `attr:${id}`)]])),
      },
      icpOf([own('dog'), own('union'), own('union', 'must'), own('gone', 'exclude')]),
      { now: NOW },
    );
  test('one piece, one gate: failed when one of them is, open when one of them is', () => {
    const fit = fitForPage(fitOf('dog', 'union'), attributes);
    expect(fit.pieces.map(({ criterion: id, matched, open, lost }) => [id, matched, open, lost])).toEqual([
      ['dog-null', 50, 0, 0],
      ['other', 50, 0, 0],
    ]);
    expect(fit.gates.map(({ criterion: id, state }) => [id, state])).toEqual([['other', 'open']]);
    expect(JSON.stringify(fit)).not.toMatch(/union|gone/);
  });
  test('a question that names none of them stays', () => {
    const whole = fitOf('union');
    const fit = fitForPage({ ...whole, next: { criterion: 'dog-null', where: 'ask' } }, attributes);
    expect(fit.next).toEqual({ criterion: 'dog-null', where: 'ask' });
    expect(fitForPage(whole, attributes).next).toEqual({ criterion: 'other', where: 'ask' });
  });
});
