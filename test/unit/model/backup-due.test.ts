import { expect, it } from 'vitest';
import { isBackupDue } from '../../../lib/model/backup-due.ts';
import { NOON } from '../../support/store.ts';

const DAY = 24 * 60 * 60 * 1_000;
const never = { lastBackupAt: null, backupRemindedAt: null, agreedAt: NOON - 40 * DAY };

it('reminds once a month, and only of leads that could be lost', () => {
  expect(isBackupDue(never, 1, NOON)).toBe(true);
  expect(isBackupDue(never, 0, NOON)).toBe(false);
  expect(isBackupDue({ ...never, agreedAt: NOON - 29 * DAY }, 9, NOON)).toBe(false);
  expect(isBackupDue({ ...never, agreedAt: null }, 9, NOON)).toBe(false);
  expect(isBackupDue({ ...never, lastBackupAt: NOON - 29 * DAY }, 9, NOON)).toBe(false);
  expect(isBackupDue({ ...never, lastBackupAt: NOON - 31 * DAY }, 9, NOON)).toBe(true);
});

it('comes back a month after it was put off', () => {
  const old = { ...never, lastBackupAt: NOON - 90 * DAY };
  expect(isBackupDue({ ...old, backupRemindedAt: NOON - 29 * DAY }, 9, NOON)).toBe(false);
  expect(isBackupDue({ ...old, backupRemindedAt: NOON - 31 * DAY }, 9, NOON)).toBe(true);
});
