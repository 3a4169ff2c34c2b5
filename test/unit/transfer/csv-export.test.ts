import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvCell, csvLine } from '../../../lib/transfer/csv-export.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '"', ','), fc.string())
    .map(([a, b]) => a + b),
);

it('no cell begins as a formula does, and every text comes back but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
      const [read = []] = Papa.parse<string[]>(csvLine(cells), { newline: '\r\n', delimiter: ',' }).data;
      expect(read).toHaveLength(cells.length);
      for (const [at, cell] of cells.entries()) {
        expect(read[at]).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        expect([cell, `'${cell}`]).toContain(read[at]);
      }
    }),
  );
});

it('numbers of ours stay numbers, nothing stays nothing', () => {
  expect([csvCell(-5), csvCell(null), csvCell('-5'), csvCell('Ferri, Rossi')]).toEqual([
    '-5',
    '',
    `"'-5"`,
    '"Ferri, Rossi"',
  ]);
});
