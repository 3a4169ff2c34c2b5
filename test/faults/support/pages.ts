import { until } from '../../support/wait.ts';
import type { Subject } from './grounds.ts';

/** Whether one of our pages comes to show a text like this. */
export async function textOf({ browser }: Subject, path: string, wanted: RegExp): Promise<boolean> {
  const tab = await browser.openExtension(path);
  try {
    return await until(
      async () => wanted.test(await tab.evaluate(() => document.body.textContent ?? '')),
      `${path} shows ${wanted}`,
      30_000,
    );
  } catch {
    return false;
  } finally {
    await tab.close();
  }
}
