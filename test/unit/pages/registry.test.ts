import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/model/reading.ts';
import { listReaderOf, readPage, routeOf } from '../../../lib/pages/index.ts';
import { READERS } from '../../../lib/pages/registry.ts';

interface ReaderModule {
  urls: { match: string[]; reject: string[] };
}
const modules = import.meta.glob<ReaderModule>('../../../lib/pages/{profile,people}-*.ts', { eager: true });
const urlsOf = (id: string) => modules[`../../../lib/pages/${id}.ts`]?.urls;

/** An empty page of a front end: whether a reader takes it shows in the refusal. */
const shell = (frontend: string | null) =>
  new JSDOM(frontend === 'sdui' ? '<main id="workspace"></main>' : '<body class="ember-application"></body>')
    .window.document;

describe.each(READERS)('$id', (reader) => {
  const { id, kind, frontend } = reader;

  it('lies in the file of its name, and every such file is registered', () => {
    expect(urlsOf(id)).toBeDefined();
    expect(Object.keys(modules).length).toBe(READERS.length);
  });

  it('takes its addresses, and those that every other reader rejects are not its own', () => {
    for (const url of urlsOf(id)?.match ?? []) {
      expect([url, routeOf(url)]).toEqual([url, { kind, reads: reader.list ? 'list' : 'subject' }]);
      const { refusal } = readPage(shell(frontend), url, 1);
      expect([url, refusal]).toEqual([url, 'not-loaded']);
    }
    for (const url of urlsOf(id)?.reject ?? []) {
      expect([url, routeOf(url).reads]).toEqual([url, null]);
      expect([url, readPage(shell(frontend), url, 1).refusal]).toEqual([url, 'no-reader']);
    }
  });

  it('refuses what readers of other kinds take: is the address listed by two of them?', () => {
    for (const other of READERS.filter((one) => one.kind !== kind))
      for (const url of urlsOf(other.id)?.match ?? [])
        expect([url, routeOf(url).kind]).not.toEqual([url, kind]);
  });
});

it('has one reader at most for a kind in a front end, of kinds the model knows', () => {
  const places = READERS.map(({ kind, frontend }) => `${kind} ${frontend}`);
  expect(new Set(places).size).toBe(places.length);
  for (const { kind } of READERS) expect(KINDS).toContain(kind);
});

it('gives list readers to list pages alone', () => {
  const search = 'https://www.linkedin.com/search/results/people/?keywords=x';
  expect(listReaderOf(shell('sdui'), search)?.id).toBe('people-search-sdui');
  expect(listReaderOf(shell('classic'), search)?.id).toBe('people-search-classic');
  expect(listReaderOf(shell('classic'), 'https://www.linkedin.com/in/jane-doe-123/')).toBeNull();
});
