import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageTables, withTables } from '../../scripts/lib/page-table.ts';

/** Reads every saved page once more, some seconds: a worker shares nothing with the one of test/pages. */
test('the README says what the readers read: npx tsx scripts/make-page-table.ts', {
  timeout: 120_000,
}, () => {
  const readme = readFileSync('README.md', 'utf8');
  const tables = pageTables();
  expect(withTables(readme, tables)).toBe(readme);
  expect(() => withTables(readme.replace('<!-- page tables -->', ''), tables)).toThrow();
});
