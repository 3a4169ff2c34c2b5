import { ExpectedError } from '../errors.ts';

/** Pages of ours give way to an upgrade at once; so long they may take to finish what they do, ms. */
const GRACE = 3_000;
/** Only the first who asks hears that the store is blocked (reference, reliability 1.4); the others hear nothing, ms. */
const SILENCE = 8_000;

/** What a browser says that gives no storage: Firefox where history is never remembered, or a policy. */
const NO_STORAGE = ['InvalidStateError', 'SecurityError'];

/**
 * An IndexedDB that says in our words why it does not open, where Dexie would go on or wait for ever:
 * - `newer-data`: Dexie 4 swallows the browser's refusal, opens again without a version, adds what it misses and goes
 *   on (traps.md). That second opening is refused here, before anything was changed.
 * - `store-blocked`: an old page keeps the store open, or another upgrades it for long. `onFree` is called when that is
 *   over.
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
        return openTold(target, name, version, onFree);
      };
    },
  });

/** Requests that were refused here and still wait for the browser's answer: the next would wait behind them. */
const standing = new WeakMap<IDBFactory, number>();
const stand = (factory: IDBFactory, change: 1 | -1) =>
  standing.set(factory, (standing.get(factory) ?? 0) + change);

/**
 * Opens as the browser does, and tells `onerror` of a store that is blocked (`store-blocked`, `{target: {error}}`) or
 * forbidden (`no-storage`); handlers are to be set as properties. Throws `store-blocked` where an earlier request was
 * told so and nothing changed since.
 * @param version as the browser counts; undefined opens the store as it is
 * @param onFree called when what was refused would be answered
 */
export function openTold(
  factory: IDBFactory,
  name: string,
  version: number | undefined,
  onFree: () => void,
): IDBOpenDBRequest {
  if (standing.get(factory)) throw new ExpectedError('store-blocked');
  const request = asked(factory, name, version);
  const refuse = (error: ExpectedError) => request.onerror?.({ target: { error } } as unknown as Event);
  let refused = false;
  const refuseLater = (ms: number) =>
    setTimeout(() => {
      refused = true;
      stand(factory, 1);
      refuse(new ExpectedError('store-blocked'));
    }, ms);
  let waiting = refuseLater(SILENCE);
  /** Whoever asked was told: what comes now is left to the next opening. */
  const isLate = (event: Event): boolean => {
    clearTimeout(waiting);
    if (!refused) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    return true;
  };
  // These listeners come before the handlers of whoever asked, who sets them afterwards.
  request.addEventListener('blocked', () => {
    clearTimeout(waiting);
    if (!refused) waiting = refuseLater(GRACE);
  });
  request.addEventListener('upgradeneeded', (event) => {
    if (isLate(event)) request.transaction?.abort();
  });
  request.addEventListener('success', (event) => {
    if (!isLate(event)) return;
    request.result.close();
    stand(factory, -1);
    onFree();
  });
  request.addEventListener('error', (event) => {
    if (isLate(event)) {
      stand(factory, -1);
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

function asked(factory: IDBFactory, name: string, version: number | undefined): IDBOpenDBRequest {
  try {
    return factory.open(name, version);
  } catch (error) {
    throw new ExpectedError('no-storage', String(error));
  }
}
