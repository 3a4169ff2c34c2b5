import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/pages/index.ts';
import { readSaved, savedPage } from '../../pages/compact.ts';

const root = join(import.meta.dirname, '../../pages');
const cases = readdirSync(root)
  .filter((name) => /^sales-.*-sales$/.test(name))
  .flatMap((reader) => readdirSync(join(root, reader)).map((name) => `${reader}/${name}`));

describe('Sales Navigator shows no public address, so none is made', () => {
  it.each(cases)('%s', (name) => {
    const page = savedPage(join(root, name, 'page.html'));
    const { subject, people } = readSaved(page);
    for (const person of [subject, ...people]) {
      if (!person) continue;
      expect(person.url).toBeNull();
      expect(person.keys.map(({ kind }) => kind)).not.toContain('slug');
      expect(person.keys.map(({ kind }) => kind)).not.toContain('token');
      for (const { kind, value } of person.keys)
        if (kind === 'sales') expect(canonicalUrl(`/in/${value}/`)).toBeNull();
    }
    expect(canonicalUrl(page.url) ?? '').not.toMatch(/\/in\//);
  });

  it('has something to ask', () => expect(cases.length).toBeGreaterThan(20));
});
