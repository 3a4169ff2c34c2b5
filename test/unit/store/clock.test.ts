import { describe, expect, it } from 'vitest';
import { nextClock } from '../../../lib/store/clock.ts';
import { uuidv7 } from '../../../lib/store/ids.ts';

describe('the hybrid clock', () => {
  it('sorts in the order of writing, also when the computer clock jumps back', () => {
    const times = [1_000, 1_000, 900, 5_000, 10, 5_000];
    const stamps: string[] = [];
    for (const now of times) stamps.push(nextClock(stamps.at(-1) ?? null, now, 'device01'));
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(times.length);
    expect(stamps[0]).toBe('000000000001000-00000-device01');
  });

  it('goes on after 100,000 stamps in one millisecond', () => {
    const last = '000000000001000-99999-device01';
    expect(nextClock(last, 1_000, 'device01')).toBe('000000000001001-00000-device01');
  });
});

describe('ids', () => {
  it('are UUIDs of version 7 that sort by time', () => {
    const early = uuidv7(Date.UTC(2026, 0, 1));
    const late = uuidv7(Date.UTC(2026, 0, 2));
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBe(true);
    expect(Number.parseInt(early.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1));
  });
});
