import { expect, it } from 'vitest';
import { DAY } from '../../../lib/model/day.ts';
import { keepingOf } from '../../../lib/privacy/retention.ts';

const SAVED = Date.UTC(2026, 0, 10);

it('somebody is to be told a month after they were saved, or with the first message', () => {
  expect(keepingOf({ createdAt: SAVED }, null).noticeBy).toBe(SAVED + 30 * DAY);
  expect(keepingOf({ createdAt: SAVED }, SAVED + 3 * DAY).noticeBy).toBe(SAVED + 3 * DAY);
  expect(keepingOf({ createdAt: SAVED }, SAVED + 90 * DAY).noticeBy).toBe(SAVED + 30 * DAY);
});

it('whoever was told is owed no notice; a year after the last move or contact it is asked again', () => {
  const told = keepingOf({ createdAt: SAVED, noticedAt: SAVED + DAY, activeAt: SAVED + 40 * DAY }, null);
  expect(told).toEqual({ noticeBy: null, noticedAt: SAVED + DAY, reviewAt: SAVED + 405 * DAY });
  expect(keepingOf({ createdAt: SAVED, activeAt: null }, null).reviewAt).toBe(SAVED + 365 * DAY);
});
