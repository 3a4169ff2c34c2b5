import { describe, expect, test } from 'vitest';
import { parseTitle } from '../../../lib/parse/title.ts';
import { labelledTitles, readTitles, share } from '../../eval/titles.ts';

describe('labelled titles', () => {
  const results = readTitles((title) => parseTitle(title));
  const held = results.filter((_, row) => row % 2 === 1);

  test('at least 400 titles, at least 40 in each of eight languages, none twice', () => {
    const titles = labelledTitles();
    expect(titles.length).toBeGreaterThanOrEqual(400);
    expect(new Set(titles.map(({ title }) => title)).size).toBe(titles.length);
    for (const language of ['en', 'it', 'ja', 'de', 'fr', 'es', 'pt', 'nl'])
      expect(titles.filter((title) => title.language === language).length).toBeGreaterThanOrEqual(40);
  });

  test('seniority and functions are right as often as promised, on the rows not looked at too', () => {
    for (const rows of [results, held]) {
      expect(share(rows, 'levelRight')).toBeGreaterThanOrEqual(0.95);
      expect(share(rows, 'functionsRight')).toBeGreaterThanOrEqual(0.9);
    }
  });
});

describe('the words that decided', () => {
  test.each([
    ['Key Account Manager', 'Manager'],
    ['Projektmanager', 'manager'],
    ['Key Account Managerin', 'Manager'],
    ['Channel Partner Manager', 'Manager'],
    ['Teamleiter', 'Teamleiter'],
    ['Sales Manager / Teamleiter', 'Teamleiter'],
    ['Head of Sales & Marketing Manager', 'Head of'],
  ])('%s: %s', (title, word) => {
    expect(parseTitle(title)).toMatchObject({ level: 'manager' });
    expect(parseTitle(title).because[0]).toBe(word);
  });
});

describe('what the words leave open', () => {
  test.each([
    ['Head of Operations', ['manager', 'director']],
    ['Bereichsleiter', ['manager', 'director']],
    ['General Manager', ['director', 'cxo']],
    ['Senior Project Manager', ['senior', 'manager']],
    ['Deputy General Manager', ['manager', 'vp']],
    ['Engineer', ['entry', 'senior']],
    ['Teamleiter', ['manager', 'manager']],
  ])('%s: %j', (title, range) => {
    expect(parseTitle(title).range).toEqual(range);
  });
});

describe('a title says the same', () => {
  test.each(labelledTitles().map(({ title }) => [title]))('in other letters and spaces: %s', (title) => {
    const { level, functions } = parseTitle(title);
    expect(parseTitle(`  ${title.normalize('NFD')}  `)).toMatchObject({ level, functions });
  });

  test.each([
    ['Vertriebsleiter (m/w/d)', 'Vertriebsleiter'],
    ['Commercial Director (H/F)', 'Commercial Director'],
    ['Leiter*in Einkauf', 'Leiter Einkauf'],
    ['Leiter/in Einkauf', 'Leiter Einkauf'],
    ['Leiter:in Einkauf', 'Leiter Einkauf'],
    ['LEITER EINKAUF', 'Leiter Einkauf'],
    ['Sales Manager at Head of Marketing Ltd', 'Sales Manager'],
  ])('%s as %s', (title, plain) => {
    const { level, functions } = parseTitle(plain);
    expect(parseTitle(title)).toMatchObject({ level, functions });
  });
});
