import { ExpectedError } from '../errors.ts';

/** Pages of ours give way to an upgrade at once; so long they may take to finish what they do, ms. */
const GRACE = 3_000;

/** What a browser says that gives no storage: Firefox where history is never remembered, or a policy. */
const NO_STORAGE = ['InvalidStateError', 'SecurityError'];

/**
 * An IndexedDB that says in our words why it does not open, where Dexie would go on or wait for ever:
 * - `newer-data`: Dexie 4 swallows the browser's refusal, opens again without a version, adds what it misses and goes
 *   on (traps.md). That second opening is refused here, before anything was changed.
 * - `store-blocked`: an old page keeps the store open. `onFree` is called when it is gone.
 * - `no-storage`: the browser refuses.
 */
export const telling = (factory: IDBFactory, onFree: () => void): IDBFactory =>
  new Proxy(factory, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key !== 'open') return value.bind(target);
      return (name: string, version?: number) => {
        if (version === undefined) throw new ExpectedError('newer-data');
        return watched(asked(target, name, version), onFree);
      };
    },
  });

function asked(factory: IDBFactory, name: string, version: number): IDBOpenDBRequest {
  try {
    return factory.open(name, version);
  } catch (error) {
    throw new ExpectedError('no-storage', String(error));
  }
}

/** Its listeners come before those of Dexie, which sets its own afterwards. */
function watched(request: IDBOpenDBRequest, onFree: () => void): IDBOpenDBRequest {
  const refuse = (error: ExpectedError) => request.onerror?.({ target: { error } } as unknown as Event);
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let refused = false;
  request.addEventListener('blocked', () => {
    waiting ??= setTimeout(() => {
      refused = true;
      refuse(new ExpectedError('store-blocked'));
    }, GRACE);
  });
  // Whoever asked was told: the upgrade is left to the next opening.
  request.addEventListener('upgradeneeded', (event) => {
    if (waiting) clearTimeout(waiting);
    if (!refused) return;
    event.stopImmediatePropagation();
    request.transaction?.abort();
  });
  request.addEventListener('error', (event) => {
    if (refused) {
      event.stopImmediatePropagation();
      event.preventDefault();
      onFree();
      return;
    }
    if (!NO_STORAGE.includes(request.error?.name ?? '')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    refuse(new ExpectedError('no-storage', String(request.error)));
  });
  return request;
}
