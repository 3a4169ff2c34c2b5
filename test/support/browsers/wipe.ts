import type { TestBrowser } from './browser.ts';

/** The background of an extension, from outside. */
export interface Background {
  /** Ends it; the next event starts another. */
  end(): Promise<void>;
  isDown(): Promise<boolean>;
}

/** An event that was on its way may start the background once more. */
const MOST_TURNS = 5;

/**
 * Empties all that a browser keeps for the extension while its background is down, and starts that anew: it finds what
 * it would after an installation. Throws where something stays.
 */
export async function wipe(inside: TestBrowser['inside'], background: Background): Promise<void> {
  let left: string[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    await background.end();
    left = await inside(wipeHere);
    if (left.length === 0 && (await background.isDown())) return wake(inside);
  }
  throw new Error(`Not emptied: ${left.join(', ') || 'the background starts again and again'}`);
}

const wake = (inside: TestBrowser['inside']): Promise<void> =>
  inside(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ name: 'integrity.state', op: crypto.randomUUID(), input: {} });
  });

interface Area {
  clear(): Promise<void>;
  get(all: null): Promise<object>;
}

interface Api {
  chrome: {
    action: {
      getBadgeText(all: object): Promise<string>;
      setBadgeText(value: { text: string }): Promise<void>;
      setTitle(value: { title: string }): Promise<void>;
    };
    alarms: { clearAll(): Promise<boolean>; getAll(): Promise<{ name: string }[]> };
    i18n: { getMessage(key: string): string };
    storage: { local: Area; session: Area };
  };
}

/** Runs in an inert page of the extension: empties everything, then names what is there all the same. */
async function wipeHere(): Promise<string[]> {
  const { chrome } = globalThis as unknown as Api;
  type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
  const folder = (await navigator.storage.getDirectory()) as Folder;
  const files = async () => {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  };
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name ?? '');

  await chrome.alarms.clearAll();
  for (const name of await databases())
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      // A background that is just starting may hold it: what stays is named below.
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  for (const name of await files()) await folder.removeEntry(name, { recursive: true });
  for (const name of await caches.keys()) await caches.delete(name);
  localStorage.clear();
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.action.setBadgeText({ text: '' });
  await chrome.action.setTitle({ title: chrome.i18n.getMessage('ext_name') });

  const named = (of: string, names: string[]) => names.map((name) => `${of} ${name}`);
  return [
    ...named('database', await databases()),
    ...named('file', await files()),
    ...named('cache', await caches.keys()),
    ...named('local', Object.keys(await chrome.storage.local.get(null))),
    ...named('session', Object.keys(await chrome.storage.session.get(null))),
    ...named(
      'alarm',
      (await chrome.alarms.getAll()).map(({ name }) => name),
    ),
    ...named('toolbar', [await chrome.action.getBadgeText({})].filter(Boolean)),
  ];
}
