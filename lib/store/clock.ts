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

const format = (ms: number, counter: number, device: string) =>
  `${String(ms).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}`;
