/** Writes the tables of README.md that say what is read of which page, from what the readers make of test/pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pageTables, withTables } from './lib/page-table.ts';

const file = new URL('../README.md', import.meta.url);
writeFileSync(file, withTables(readFileSync(file, 'utf8'), pageTables()));
