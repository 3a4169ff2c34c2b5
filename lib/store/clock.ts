/**
 * Hybrid logical clock, `ms(15)-counter(5)-device(8)`: text that sorts in the order things were written, also
 * when the computer's clock jumps back, and that later decides between two devices (design, decision 8).
 */

/** The stamp after `last`; `now` in milliseconds UTC. */
export function nextClock(last: string | null, now: number, device: string): string {
  const lastMs = last ? Number(last.slice(0, 15)) : 0;
  const ms = Math.max(now, lastMs);
  const counter = last && ms === lastMs ? Number(last.slice(16, 21)) + 1 : 0;
  // 100,000 stamps in one millisecond: go on in the next one.
  return counter > 99_999 ? format(ms + 1, 0, device) : format(ms, counter, device);
}

/** No clock of a computer is that far ahead: what a file says beyond is not believed. */
const LATEST = Date.UTC(2200, 0);

/** The latest stamp among some values, however deep it lies; null where there is none. */
export function latestClock(values: readonly unknown[]): string | null {
  let latest: string | null = null;
  for (const stamp of JSON.stringify(values).match(/"\d{15}-\d{5}-[^"]{1,16}"/g) ?? [])
    if ((latest === null || stamp > latest) && Number(stamp.slice(1, 16)) < LATEST) latest = stamp;
  return latest?.slice(1, -1) ?? null;
}

const format = (ms: number, counter: number, device: string) =>
  `${String(ms).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}`;

/** The later of two stamps. */
export const laterOf = (one: string | null, other: string | null): string | null =>
  (one ?? '') > (other ?? '') ? one : other;

/** When a row is changed that is changed now: after what a clock that was ahead has written of it. */
export const changedAt = (before: { updatedAt: number } | null, now: number): number =>
  before && before.updatedAt > now ? before.updatedAt + 1 : now;
