import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadingSchema } from '../../lib/model/reading.ts';
import { compact, readSaved, savedPage } from './compact.ts';
import { readers } from './readers.ts';

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const here = import.meta.dirname;

describe.each(folders(here))('%s', (reader) => {
  it.each(folders(join(here, reader)))('%s', (name) => {
    const reading = readSaved(savedPage(join(here, reader, name, 'page.html')));
    expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
    expect(compact(reading)).toEqual(
      JSON.parse(readFileSync(join(here, reader, name, 'expected.json'), 'utf8')),
    );
    if (reading.refusal) expect([reading.subject, reading.people, reading.company]).toEqual([null, [], null]);
  });
});

it.each(readers.map(({ id }) => id))('%s has at least five saved pages', (id) => {
  expect(existsSync(join(here, id)) && folders(join(here, id)).length).toBeGreaterThanOrEqual(5);
});
