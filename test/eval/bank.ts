import { scoreFit } from '../../lib/fit/score.ts';
import { evidenceOf, learnIcp, type Someone } from './learn.ts';
import { auc, correlation, randomNumbers } from './statistics.ts';

/** Ways to treat what is not known. */
export const METHODS = ['ours', 'unknown as mismatch', 'percent of known'] as const;
export type Method = (typeof METHODS)[number];

/** How well one method ranks when a share of the attributes is hidden, and how much it follows completeness. */
export interface Measured {
  hidden: number;
  method: Method;
  auc: number;
  /** Correlation of the score with the number of attributes known of those the ICP asks for. */
  withCompleteness: number;
}

/** Upper ends of the bands that a number is sorted into. */
const BANDS: Record<string, number[]> = {
  age: [29, 39, 49, 59],
  balance: [-1, 0, 500, 1500, 5000],
  campaign: [1, 2, 4],
  previous: [0, 2],
};
/** `duration` of the call is known only after the outcome; `pdays` says what `poutcome` says. */
const LEFT_OUT = new Set(['y', 'duration', 'pdays', 'day']);

/** The contacts of UCI's Bank Marketing table (`bank-full.csv`): answers by attribute, numbers as bands. */
export function readBank(csv: string): Someone[] {
  const [head = '', ...lines] = csv.trimEnd().split('\n');
  const names = cells(head);
  return lines.map((line) => {
    const row = Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell]));
    const values: Record<string, string> = {};
    for (const [name, cell] of Object.entries(row)) {
      if (LEFT_OUT.has(name)) continue;
      // Nobody was asked before: that is known.
      const said = name === 'poutcome' && row.pdays === '-1' ? 'never' : cell;
      // Named so that none is taken for one of our own sensitive attributes, from which nothing is learned.
      if (said !== 'unknown') values[`bank:${name}`] = bandOf(name, said);
    }
    return { values, isCustomer: row.y === 'yes' };
  });
}

const cells = (line: string): string[] => line.split(';').map((cell) => cell.replace(/^"|"$/g, '').trim());

function bandOf(name: string, said: string): string {
  const ends = BANDS[name];
  if (!ends) return said;
  const at = ends.findIndex((end) => Number(said) <= end);
  return `${name} ${at < 0 ? ends.length : at}`;
}

/** Learns from one half of the people and ranks the other, with each share of their attributes hidden. */
export function measure(people: readonly Someone[], hiddenShares: readonly number[], seed = 1): Measured[] {
  const random = randomNumbers(seed);
  const train: Someone[] = [];
  const test: Someone[] = [];
  for (const one of people) (random() < 0.5 ? train : test).push(one);
  const icp = learnIcp(train);
  const asked = new Set(icp.criteria.map((one) => (one.attribute === 'custom' ? one.of : one.attribute)));
  const outcomes = test.map(({ isCustomer }) => isCustomer);
  return hiddenShares.flatMap((hidden) => {
    const known = test.map(({ values }) =>
      Object.fromEntries(Object.entries(values).filter(() => random() >= hidden)),
    );
    const completeness = known.map((values) => Object.keys(values).filter((name) => asked.has(name)).length);
    const fits = known.map((values) => scoreFit(evidenceOf(values), icp, { now: 0 }));
    const scores: Record<Method, number[]> = {
      ours: fits.map(({ expected }) => expected),
      'unknown as mismatch': fits.map(({ lower }) => lower),
      // Of nobody of whom nothing is known more can be said than of everybody.
      'percent of known': fits.map(({ lower, upper }) =>
        lower === 0 && upper === 100 ? 50 : (100 * lower) / (lower + 100 - upper),
      ),
    };
    return METHODS.map((method) => ({
      hidden,
      method,
      auc: auc(scores[method], outcomes),
      withCompleteness: correlation(scores[method], completeness),
    }));
  });
}
