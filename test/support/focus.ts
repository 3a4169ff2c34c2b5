import type { Tab } from './browsers/browser.ts';

/** Stops that are no controls of the page: its regions, and the browser's own once around. */
const OTHERS = 20;

/** A control that the keyboard stands on. */
interface Stop {
  at: number;
  name: string;
  /** Something is drawn around it. */
  visible: boolean;
}

/** Every control that is shown and may take the focus, by name; numbered in the page for `walk`. */
const controls = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    );
    return [...all]
      .filter((el) => {
        const group = el instanceof HTMLInputElement && el.type === 'radio' && !el.checked;
        // A list of tabs hands the focus on to the chosen tab.
        const tabs = el.getAttribute('role') === 'tablist';
        return !tabs && el.tabIndex >= 0 && !el.matches(':disabled') && el.checkVisibility() && !group;
      })
      .map((el, at) => {
        el.dataset.walk = String(at);
        return `${el.localName} ${el.dataset.action ?? ''} ${(el.textContent ?? '').trim().slice(0, 40)}`;
      });
  });

const stop = (tab: Tab): Promise<Stop | null> =>
  tab.evaluate(() => {
    const el = document.activeElement;
    if (!(el instanceof HTMLElement) || el === document.body) return null;
    const { outlineStyle, boxShadow } = getComputedStyle(el);
    return {
      at: Number(el.dataset.walk ?? -1),
      name: `${el.localName} ${el.dataset.action ?? ''}`,
      visible: outlineStyle !== 'none' || boxShadow !== 'none',
    };
  });

/**
 * Goes through a page of ours with Tab alone.
 * @returns the controls that were not reached, and those on which nothing shows that the keyboard is there
 */
export async function walk(tab: Tab): Promise<{ missed: string[]; unseen: string[] }> {
  await tab.front();
  // From the top: once around, Firefox comes out of its own controls, where it decides what is drawn.
  await tab.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const names = await controls(tab);
  const reached = new Set<number>();
  const unseen: string[] = [];
  for (let left = names.length + OTHERS; left > 0 && reached.size < names.length; left--) {
    await tab.press('Tab');
    const here = await stop(tab);
    if (!here) continue;
    if (here.at >= 0) reached.add(here.at);
    if (!here.visible) unseen.push(here.name);
  }
  return { missed: names.filter((_, at) => !reached.has(at)), unseen };
}

/** Puts the keyboard on an element, as Tab would have. */
export const focus = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
