import type { Page } from 'puppeteer-core';

/** A place in the window, CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** As a hand does it. */
export async function dragByMouse(page: Page, start: Place, end: Place): Promise<void> {
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // Native dragging begins some pixels away, and its target hears of it at the second step over it.
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.move(end.x + 2, end.y + 2);
  await page.mouse.up();
}

/** The events that a hand would cause: Firefox's driver begins a drag and never lets go. */
export const dragByEvents = (page: Page, start: Place, end: Place): Promise<void> =>
  page.evaluate(
    async (from, to) => {
      const data = new DataTransfer();
      const tell = (type: string, { x, y }: { x: number; y: number }) => {
        const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
        const there = document.elementFromPoint(x, y);
        // What is dragged is the whole of it, whatever is taken hold of.
        const target = type === 'dragstart' ? there?.closest('[draggable="true"]') : there;
        target?.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }));
      };
      const frames = () => new Promise((done) => setTimeout(done, 100));
      tell('dragstart', from);
      await frames();
      tell('dragenter', to);
      tell('dragover', to);
      await frames();
      tell('drop', to);
      tell('dragend', from);
    },
    start,
    end,
  );
