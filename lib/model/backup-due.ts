import { DAY } from './day.ts';
import type { Settings } from './settings.ts';

const MONTH = 30 * DAY;

/**
 * Whether it is time to remind of a backup: there are leads, and for thirty days nobody made one or said *later*.
 * Whoever never made one is asked a month after they agreed.
 * @param now milliseconds UTC
 */
export function isBackupDue(
  settings: Pick<Settings, 'lastBackupAt' | 'backupRemindedAt' | 'agreedAt'>,
  leads: number,
  now: number,
): boolean {
  const { lastBackupAt, backupRemindedAt, agreedAt } = settings;
  if (leads === 0 || agreedAt === null) return false;
  return now - Math.max(lastBackupAt ?? agreedAt, backupRemindedAt ?? 0) > MONTH;
}
