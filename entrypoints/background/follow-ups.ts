import { browser } from '../../lib/browser.ts';
import type { Translate } from '../../lib/model/words.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { followUpsDue, nextFollowUp } from '../../lib/store/follow-ups.ts';
import { showNotice } from './notice.ts';

/** Rings when the next follow-up falls due. */
export const FOLLOW_UP_ALARM = 'follow-up';
/** More do not fit on the icon. */
const MOST = 99;

/**
 * Keeps the number of follow-ups that are due on the toolbar icon, wherever no tab has a text of its own (traps:
 * toolbar), and sets the alarm for the next one. Call it after every edit and at the start: alarms may vanish. When the
 * alarm has rung, a notice says how many they are, too.
 */
export function followUpCount(
  db: AssayDb,
  now: () => number,
  words: () => Promise<Translate>,
): (hasRung?: boolean) => Promise<void> {
  let last = Promise.resolve();
  const show = async (hasRung: boolean) => {
    const { length } = await followUpsDue(db, now(), MOST + 1);
    const t = await words();
    const text = length > MOST ? `${MOST}+` : String(length || '');
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: '#0d5a62' });
    const due = t.plural('follow_up_due', length);
    await browser.action.setTitle({ title: length > 0 ? `${t('ext_name')} · ${due}` : t('ext_name') });
    const next = await nextFollowUp(db, now());
    if (next === null) await browser.alarms.clear(FOLLOW_UP_ALARM);
    else await browser.alarms.create(FOLLOW_UP_ALARM, { when: next });
    if (hasRung && length > 0) await showNotice(t('ext_name'), due);
  };
  // One after the other: an older count must not end up above a newer.
  return (hasRung = false) => {
    last = last.catch(() => undefined).then(() => show(hasRung));
    return last;
  };
}
