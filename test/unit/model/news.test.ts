import { expect, test } from 'vitest';
import { NEWS, newsSince } from '../../../lib/model/news.ts';

test('whoever updates hears of what came since, and of nothing twice', () => {
  const [newest = ''] = NEWS[0] ?? [];
  expect(newsSince('0.0.9').map(([version]) => version)).toContain(newest);
  expect(newsSince(newest)).toEqual([]);
  expect(newsSince('0.10.0.1')).toEqual([]);
});
