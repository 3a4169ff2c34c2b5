/**
 * `npm run eval [-- --data DIR]`: how well titles, places and amounts are read and people ranked, on labelled lists and public data.
 * Ends with 1 when a target is missed. What is not there is said and left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseMoney } from '../lib/parse/money.ts';
import { loadPlaces } from '../lib/parse/place.ts';
import { parseTitle } from '../lib/parse/title.ts';
import { type Measured, measure, readBank } from '../test/eval/bank.ts';
import { MONEY } from '../test/eval/money.ts';
import { type PlaceCase, placeCases, readPlaces, regionCases } from '../test/eval/places.ts';
import { readTitles, share } from '../test/eval/titles.ts';
import { argumentsOf } from './lib/arguments.ts';

const USAGE = 'npm run eval -- [--data DIR]';
const BANK = 'leads/bank_marketing_full.csv';
const HIDDEN = [0, 0.25, 0.5];
/** How far a score may follow how much is known, either way. */
const MOST_CORRELATION = 0.1;

let missed = 0;
/** One measured line with its target, if it has one; counts what is missed. */
function line(what: string, value: string, kept: boolean, target: string): void {
  if (!kept) missed++;
  console.log(
    `${target === '' ? ' ' : kept ? '✓' : '✗'} ${what.padEnd(44)} ${value.padStart(14)}   ${target}`,
  );
}
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

function titles(): void {
  const results = readTitles((title) => parseTitle(title));
  const [level, functions] = [share(results, 'levelRight'), share(results, 'functionsRight')];
  line(`seniority, ${results.length} titles`, percent(level), level >= 0.95, 'at least 95 %');
  line(`functions, ${results.length} titles`, percent(functions), functions >= 0.9, 'at least 90 %');
}

function places(): void {
  const table = loadPlaces(readFileSync(new URL('../public/data/places.txt', import.meta.url)));
  const country = (what: string, cases: PlaceCase[]) => {
    const results = readPlaces(cases, table);
    const right = results.filter(({ isRight }) => isRight).length / results.length;
    line(`country, ${results.length} ${what}`, percent(right), right >= 0.99, 'at least 99 %');
    for (const { text, found, isRight } of results)
      if (!isRight) console.log(`    ${text}: ${found ?? 'no country'}`);
  };
  country('places in page languages', placeCases());
  country(
    'places, language not known',
    placeCases().map((one) => ({ ...one, locale: null })),
  );
  country('older region names', regionCases());
}

function money(): void {
  const wrong = MONEY.filter(({ text, locale, ...expected }) => {
    const { text: _, ...found } = parseMoney(text, { locale });
    return Object.entries(expected).some(([key, value]) => found[key as keyof typeof found] !== value);
  });
  const ambiguous = MONEY.filter((one) => one.ambiguous).length / MONEY.length;
  line(`amounts, ${MONEY.length} texts`, percent(1 - wrong.length / MONEY.length), wrong.length === 0, 'all');
  line('of them ambiguous', percent(ambiguous), ambiguous <= 0.1, 'at most 10 %');
  for (const { text } of wrong) console.log(`    ${text}`);
}

function ranking(file: string): void {
  const measured = measure(readBank(readFileSync(file, 'utf8')), HIDDEN);
  const lossOf = ({ method, auc }: Measured): number =>
    (measured.find((one) => one.hidden === 0 && one.method === method)?.auc ?? 0) - auc;
  console.log(
    '\nBank marketing: area under the curve when attributes are hidden, and correlation with completeness',
  );
  for (const one of measured) {
    const rivals = measured.filter(({ hidden, method }) => hidden === one.hidden && method !== 'ours');
    const isOurs = one.method === 'ours';
    const losesLeast = !isOurs || one.hidden === 0 || rivals.every((rival) => lossOf(one) <= lossOf(rival));
    const isNeutral = !isOurs || Math.abs(one.withCompleteness) <= MOST_CORRELATION;
    line(
      `${percent(one.hidden)} hidden, ${one.method}`,
      `${one.auc.toFixed(3)}  ${one.withCompleteness.toFixed(2)}`,
      losesLeast && isNeutral,
      isOurs ? `loses the least, within ±${MOST_CORRELATION}` : '',
    );
  }
}

const { values } = argumentsOf({ options: { data: { type: 'string', default: '../shared/data' } } }, USAGE);
titles();
places();
money();
const bank = join(resolve(values.data ?? ''), BANK);
if (existsSync(bank)) ranking(bank);
else
  console.log(
    `Ranking is left out: there is no ${bank} (UCI Bank Marketing, CC BY 4.0); --data names its folder.`,
  );
process.exitCode = missed > 0 ? 1 : 0;
