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

/** True once this script's extension is gone: updated, disabled, removed. */
export const isCutOff = (): boolean => !native.runtime?.id;

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => void;

/** Hears questions of our own pages and worker, answered at once; for as long as the page lives. */
export const onMessage = (listener: Listener): void =>
  (native.runtime.onMessage as unknown as { addListener(l: Listener): void }).addListener(listener);
