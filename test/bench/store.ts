import { onGrounds, type Subject, savesOf } from '../faults/support/grounds.ts';
import { bundle } from '../support/bundle.ts';
import { type Line, median } from './measure.ts';

const SAVES = 16;

/** The store in the extension itself, in real Chromium (design, "Budgets"): it grows from 1,000 leads to 100,000. */
export const store = (): Promise<Line[]> =>
  onGrounds(
    'chromium',
    false,
    () => undefined,
    async ({ open }) => {
      const subject = await open({ watched: true });
      const inside = subject.browser.inside as unknown as (script: string) => Promise<unknown>;
      await inside(await bundle('test/bench/client/store.ts', 'assayBench'));
      const bench = <T>(expression: string) => inside(`assayBench.${expression}`) as Promise<T>;

      await subject.saveAll(savesOf(0, 1), 1);
      await grow(subject, 1_000);
      const top = median(await bench<number[]>('timeTop()'));
      const search = median(await bench<number[]>('timeSearch()'));

      await grow(subject, 10_000);
      const transactions = await transactionsOfSave(subject);
      const saves = JSON.stringify(savesOf(10, 10 + SAVES));
      const taken = await bench<{ ours: number[]; bare: number[] }>(`timeSaves(${saves})`);
      const ratios = taken.ours.map((ours, at) => ours / (taken.bare[at] ?? Number.NaN));

      await grow(subject, 50_000);
      const searchMany = median(await bench<number[]>('timeSearch()'));
      await grow(subject, 100_000);
      const topMany = median(await bench<number[]>('timeTop()'));
      const snapshot = await bench<{ ours: number; bare: number }>('timeSnapshot()');
      return [
        { what: 'transactions of a save', value: transactions, budget: 1, unit: 'x' },
        against('a save against a bare put, 10,000 leads', median(ratios), 5),
        against('best 50 of 100,000 against 1,000', topMany / top, 4),
        against('keystroke at 50,000 against 1,000', searchMany / search, 2),
        against('snapshot of 100,000, longest task', snapshot.ours / snapshot.bare, 3),
      ];
    },
  );

const against = (what: string, value: number, budget: number): Line => ({ what, value, budget, unit: 'x' });

async function grow(subject: Subject, to: number): Promise<void> {
  const have = await subject.count('leads');
  await subject.run(`addCopies(${to - have})`);
}

async function transactionsOfSave(subject: Subject): Promise<number> {
  const writes = await subject.browser.countWrites();
  await subject.saveAll(savesOf(5, 6), 1);
  return writes();
}
