import { expect, it } from 'vitest';
import { bestCopy } from '../../../components/data/best-copy.ts';

const copy = (name: string, leads: number, newest = false) => ({ name, at: 0, leads, newest, aside: false });

it('offers the newest copy, unless it holds nobody and another does', () => {
  expect(bestCopy([copy('aside', 9), copy('base', 1, true), copy('old', 5)])?.name).toBe('base');
  expect(bestCopy([copy('base', 0, true), copy('full', 5), copy('old', 3)])?.name).toBe('full');
  expect(bestCopy([copy('aside', 0), copy('base', 0, true)])?.name).toBe('base');
  expect(bestCopy([])).toBeUndefined();
});
