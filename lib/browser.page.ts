import type { Browser } from 'webextension-polyfill';

/**
 * The in-page seam: the browser's own object, because the polyfill would cost 10 kB in every LinkedIn tab.
 * Both browsers give promises here (Chromium from 99 on). Three calls, no more.
 */
const native =
  (globalThis as unknown as { browser?: Browser; chrome: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome;

/** Sends to the worker. */
export const sendMessage = (message: unknown): Promise<unknown> => native.runtime.sendMessage(message);

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;

/** Hears questions of our own pages and worker; ends with the signal. */
export function onMessage(listener: Listener, signal: AbortSignal): void {
  const event = native.runtime.onMessage as unknown as {
    addListener(l: Listener): void;
    removeListener(l: Listener): void;
  };
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}

/** False once the extension was updated, disabled or removed under this tab. */
export const isAlive = (): boolean => native.runtime?.id !== undefined;
