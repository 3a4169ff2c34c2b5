import type { Browser } from 'puppeteer-core';
import { until } from '../wait.ts';
import type { Background } from './wipe.ts';

/** The parts of puppeteer's BiDi browser that its types keep to themselves. */
interface BidiBrowser {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts?: { context: string }[]; result?: { value: unknown } } }>;
  };
}

/** The background page of an add-on: Firefox's own code ends it as an idle one (`--remote-allow-system-access`). */
export function firefoxBackground(browser: Browser, addon: string): Background {
  const { connection } = browser as unknown as BidiBrowser;
  const inFirefox = async (functionDeclaration: string) => {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [own] = result.contexts ?? [];
    if (!own) throw new Error('Firefox shows no window of its own');
    const answer = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: addon }],
      target: { context: own.context },
      awaitPromise: true,
    });
    return answer.result.result?.value;
  };
  const isDown = async () =>
    (await inFirefox('(id) => WebExtensionPolicy.getByID(id).extension.backgroundState')) === 'stopped';
  return {
    isDown,
    end: async () => {
      await until(async () => {
        // One that is only starting cannot be ended yet: asked again.
        await inFirefox(
          '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
        );
        return isDown();
      }, 'the background page is gone');
    },
  };
}
