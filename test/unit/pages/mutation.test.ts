import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReadingSchema } from '../../../lib/model/reading.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { savedPages } from '../../pages/cases.ts';
import { documentOf } from '../../pages/compact.ts';
import { faults } from './faithful.ts';
import { hooksIn, mutantsOf } from './mutants.ts';

/** What a mutated page may say otherwise, by hook and statement, with the reason: `mutations.json` of the case. */
type Allowed = Record<string, Record<string, string>>;

function allowedIn(name: string): Allowed {
  const path = join(import.meta.dirname, '../../pages', name, 'mutations.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

it.each(savedPages())(
  '%s: what a hook finds is renamed or gone, and the page is missed or refused, never misread',
  (name, page) => {
    const doc = documentOf(page.html);
    const [before, hooks] = hooksIn(() => readPage(doc, page.url, 1));
    const allowed = allowedIn(name);
    const used = new Set<string>();
    const found: string[] = [];
    for (const { hooks: ids, way, el } of mutantsOf(doc, hooks)) {
      const after = readPage(doc, page.url, 1);
      const gone = way === 'removed' ? (el.textContent ?? '') : '';
      const { error } = ReadingSchema.safeParse(after);
      for (const fault of [
        ...faults(before, after, gone),
        ...(error ? [`no reading: ${error.message}`] : []),
      ]) {
        const by = ids.find((id) => allowed[id]?.[fault]);
        if (by) used.add(`${by} ${fault}`);
        else found.push(`${ids.join()} ${way} → ${fault}`);
      }
    }
    expect(found).toEqual([]);
    // Whatever the page went through, it is whole again: every mutant met the same page.
    expect(readPage(doc, page.url, 1)).toEqual(before);
    // What no mutant says any more is no longer to be allowed.
    const listed = Object.entries(allowed).flatMap(([hook, rows]) =>
      Object.keys(rows).map((fault) => `${hook} ${fault}`),
    );
    expect(listed.filter((one) => !used.has(one))).toEqual([]);
  },
  120_000,
);
