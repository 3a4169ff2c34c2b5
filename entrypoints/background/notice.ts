import { notices } from '../../lib/browser.notices.ts';
import { browser } from '../../lib/browser.ts';
import { reportOnce } from './report.ts';

/** One at a time: a newer number takes the place of an older. */
const ID = 'follow-up';

/** Shows a notice where the user allowed it. It stands on a screen that others may see: `text` names nobody. */
export async function showNotice(title: string, text: string): Promise<void> {
  if (!(await notices.allowed())) return;
  await browser.notifications.create(ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title,
    message: text,
  });
}

const open = () => {
  browser.tabs.create({ url: '/workspace.html#/leads' }).catch(reportOnce);
  browser.notifications.clear(ID).catch(reportOnce);
};

/** A click on a notice leads to what is due. Call it at the start: the browser knows notices only once they are allowed. */
export function openFromNotice(): void {
  const listen = () => browser.notifications?.onClicked.addListener(open);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
