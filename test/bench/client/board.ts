import { longestTask } from './longest-task.ts';

/** Steps of one scrolling, and pixels of each: a hand that turns a wheel fast. */
const STEPS = 40;
const PIXELS = 480;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scrolls an element down and up again; the longest time for which the page did not answer meanwhile, ms. */
export async function scroll(selector: string): Promise<number> {
  const area = document.querySelector(selector);
  if (!area) throw new Error(`There is no ${selector}`);
  area.scrollTop = 0;
  await frame();
  const longest = await longestTask(async () => {
    for (let step = 0; step < 2 * STEPS; step++) {
      area.scrollTop += step < STEPS ? PIXELS : -PIXELS;
      await frame();
    }
  });
  if (area.scrollHeight < STEPS * PIXELS) throw new Error(`${selector} is too short to be scrolled`);
  return longest;
}

/** Puts rows of text into a page of nothing else, one element a line, as long as `count` says. */
export function fillPlain(count: number): void {
  const area = Object.assign(document.createElement('div'), { className: 'plain' });
  area.style.cssText = 'height: 660px; width: 260px; overflow-y: auto; font: 13px sans-serif';
  for (let row = 0; row < count; row++) {
    const card = document.createElement('div');
    card.style.height = '88px';
    for (const text of [
      `${row % 100} Somebody Invented`,
      'Head of Operations · Nordlicht GmbH',
      'Ready: Prospect',
    ])
      card.append(Object.assign(document.createElement('div'), { textContent: text }));
    area.append(card);
  }
  document.body.replaceChildren(area);
}
