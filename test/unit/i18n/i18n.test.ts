import { describe, expect, it } from 'vitest';
import { chooseLocale, createTranslate } from '../../../lib/i18n.ts';

const catalogue = {
  popup_leads_one: { message: '{count} lead of {name}' },
  popup_leads_other: { message: '{count} leads of {name}' },
  ext_name: { message: 'Assay' },
};
const say = (locale: 'en' | 'it' | 'ja') =>
  createTranslate(catalogue, locale) as unknown as {
    (key: string, params?: Record<string, string | number>): string;
    plural: (key: string, count: number, params?: Record<string, string | number>) => string;
  };

describe('words', () => {
  it('take the plural form of the language and its digits', () => {
    expect(say('en').plural('popup_leads', 1, { name: 'Ada' })).toBe('1 lead of Ada');
    expect(say('it').plural('popup_leads', 12_000, { name: 'Ada' })).toBe('12.000 leads of Ada');
    expect(say('ja').plural('popup_leads', 1, { name: 'Ada' })).toBe('1 leads of Ada');
  });

  it('leave a name with braces alone', () => {
    expect(say('en').plural('popup_leads', 2, { name: '{count}' })).toBe('2 leads of {count}');
  });

  it('show the key of a missing message', () => {
    expect(say('en')('nothing_here')).toBe('nothing_here');
  });
});

describe('the language', () => {
  it.each([
    ['ja', ['en-US'], 'ja'],
    [null, ['it-CH', 'en'], 'it'],
    [null, ['de-DE', 'ja-JP'], 'ja'],
    [null, ['de'], 'en'],
    [null, [], 'en'],
  ] as const)('chosen %s, browser %j: %s', (chosen, browser, expected) => {
    expect(chooseLocale(chosen, browser)).toBe(expected);
  });
});
