import { expect, test } from 'vitest';
import { clauseWords } from '../../../lib/fit/clauses.ts';
import { bounds, criterion, NO, sign, YES } from './people.ts';

/** Does a headline have one of these keywords? */
const has = (headline: string, ...keywords: string[]) =>
  bounds(
    { texts: [sign(clauseWords(headline), 'headline')] },
    criterion({ attribute: 'keyword', anyOf: keywords }),
  );

test.each([
  ['City Manager of Uptown', 'city manager'],
  ['CITY–MANAGER', 'city manager'],
  ['Ｃｉｔｙ　Ｍａｎａｇｅｒ', 'city manager'],
  ['Head of R&D', 'r&d'],
  ['C++ developer', 'c++'],
  ['Café owner', 'CAFE'],
  ['Directrice générale', 'directrice generale'],
  ['Vertrieb Straßenbau', 'strassenbau'],
  ['Руководитель отдела продаж', 'отдела продаж'],
  ['مدير المبيعات', 'مدير'],
  ['बिक्री प्रबंधक', 'प्रबंधक'],
  ['経営コーチ', 'コーチ'],
  ['東京本社営業部長', '営業部長'],
  ['ผู้จัดการฝ่ายขาย', 'ฝ่ายขาย'],
  ['𞤘𞤢𞤪𞤣𞤭 𞤸𞤭𞤪𞤲𞤢', '𞤸𞤭𞤪𞤲𞤢'],
  ['Growth, sales & more', 'sales'],
])('%s has %s', (headline, keyword) => {
  expect(has(headline, keyword)).toEqual(YES);
});

test.each([
  ['Publicity Manager', 'city manager'],
  ['City Managers', 'city manager'],
  ['I love this city | Manager at Acme', 'city manager'],
  ['City, Manager', 'city manager'],
  ['Intern - national sales', 'intern national'],
  ['International sales', 'intern'],
  ['C developer', 'c++'],
  ['Руководителя', 'руководитель'],
  ['المديرين', 'مدير'],
  ['प्रबंधकों', 'प्रबंधक'],
  ['𞤸𞤭𞤪𞤲𞤢𞤲𞤺𞤫', '𞤸𞤭𞤪𞤲𞤢'],
])('%s does not have %s', (headline, keyword) => {
  expect(has(headline, keyword)).toEqual(NO);
});

test('one keyword is enough; one without letters is none', () => {
  expect(has('Baker', 'smith', 'baker')).toEqual(YES);
  expect(has('Baker | Smith', '|')).toEqual(NO);
});
