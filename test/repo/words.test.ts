import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES } from '../../lib/model/locale.ts';
import type { Catalogue } from '../../lib/model/words.ts';
import { shipped } from './sources.ts';

const catalogue = (locale: string): Catalogue =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue;
const english = catalogue('en');
const keys = Object.keys(english).sort();
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

test.each(LOCALES)('%s has every key, with the same placeholders', (locale) => {
  const words = catalogue(locale);
  expect(Object.keys(words).sort()).toEqual(keys);
  const wrong = keys.filter((key) => {
    const ours = placeholders(words[key]?.message ?? '');
    const theirs = placeholders(english[key]?.message ?? '');
    // A singular may say "one person" without the number.
    return key.endsWith('_one')
      ? ours.some((one) => !theirs.includes(one) && one !== '{count}')
      : ours.join() !== theirs.join();
  });
  expect(wrong).toEqual([]);
});

test.each(LOCALES)('%s leaves no message empty and no key malformed', (locale) => {
  const wrong = Object.entries(catalogue(locale)).filter(
    ([key, { message }]) => message.trim() === '' || message !== message.trim() || !/^[a-z0-9_]+$/.test(key),
  );
  expect(wrong).toEqual([]);
});

test('plural keys come in pairs', () => {
  const lonely = keys
    .filter((key) => /_(one|other)$/.test(key))
    .filter((key) => {
      const twin = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      return !keys.includes(twin);
    });
  expect(lonely).toEqual([]);
});

/** Keys put together in code (`stage_` + stage): the prefix is what the source holds. */
const PREFIXES = [
  'band_',
  'error_',
  'fit_next_',
  'function_',
  'health_table_',
  'level_',
  'reason_',
  'refusal_',
  'stage_',
];
/** Used by the manifest. */
const MANIFEST = ['ext_name', 'ext_description', 'ext_key_save', 'ext_key_panel', 'ext_key_badge'];

test('every key is used', () => {
  const text = shipped.map((source) => source.text).join('\n');
  const used = new Set(text.match(/[a-z0-9]+(_[a-z0-9]+)+/g));
  const unused = keys.filter((key) => {
    const base = key.replace(/_(one|other)$/, '');
    return (
      ![key, base].some((name) => used.has(name)) &&
      !MANIFEST.includes(key) &&
      !PREFIXES.some((prefix) => key.startsWith(prefix))
    );
  });
  expect(unused).toEqual([]);
});

test('declared prefixes are really put together somewhere', () => {
  const text = shipped.map((source) => source.text).join('\n');
  const idle = PREFIXES.filter(
    (prefix) => !text.includes(`\`${prefix}\${`) && keys.some((key) => key.startsWith(prefix)),
  );
  expect(idle).toEqual([]);
});
