import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../../lib/messages/limit.ts';
import { COMMANDS, type CommandName } from '../../../lib/messages/protocol.ts';
import type { Caller } from '../../../lib/messages/sender.ts';

/** A limiter whose clock the test moves; `waits` tells how long each was held back, ms. */
function limiter() {
  const time = { now: 1_000_000 };
  const waits: number[] = [];
  const may = createLimiter({ now: () => time.now, wait: async (ms) => void waits.push(ms) });
  return { may, time, waits };
}
const tab = (tabId: number): Caller => ({ kind: 'in-page', tabId });
const times = async (count: number, send: () => Promise<boolean>) => {
  const answers = [];
  for (let n = 0; n < count; n++) answers.push(await send());
  return answers;
};

describe('what a page’s script may send', () => {
  it('one explanation a second: a few more wait for their turn, the next is refused', async () => {
    const { may, waits } = limiter();
    expect(await times(5, () => may('person.explain', tab(1)))).toEqual([true, true, true, true, false]);
    expect(waits).toEqual([1_000, 2_000, 3_000]);
  });

  it('goes on after a rest, and asking on while refused does not lengthen it', async () => {
    const { may, time, waits } = limiter();
    await times(20, () => may('person.explain', tab(1)));
    waits.length = 0;
    time.now += 4_000;
    expect(await may('person.explain', tab(1))).toBe(true);
    expect(waits).toEqual([]);
  });

  it('each tab by itself, each command by itself, our own pages without end', async () => {
    const { may } = limiter();
    await times(10, () => may('lead.save', tab(1)));
    await times(20, () => may('person.explain', tab(1)));
    expect(await may('person.explain', tab(1))).toBe(false);
    expect(await may('person.explain', tab(2))).toBe(true);
    expect(await may('person.score', tab(1))).toBe(true);
    const page = await times(1_000, () => may('person.explain', { kind: 'page', tabId: 1 }));
    expect(new Set(page)).toEqual(new Set([true]));
  });

  it('a list scrolled for ten seconds, with new cards in every third frame, is never refused', async () => {
    const { may, time } = limiter();
    for (let frame = 0; frame < 600; frame++) {
      time.now += 1_000 / 60;
      if (frame % 3 === 0) expect(await may('person.score', tab(1))).toBe(true);
    }
  });

  it.each([
    ['person.score', 10 * 20 + 60 + 60],
    ['person.lookup', 10 * 20 + 60 + 60],
    ['lead.save', 10 * 3 + 3 + 6],
    ['person.explain', 10 + 1 + 3],
  ] as const)('%s: at most %i in ten seconds, however fast they come', async (name, most) => {
    const { may, time } = limiter();
    let done = 0;
    for (let at = 0; at < 10_000; at += 5) {
      time.now += 5;
      if (await may(name, tab(1))) done++;
    }
    expect(done).toBeLessThanOrEqual(most);
    expect(done).toBeGreaterThan(most / 2);
  });

  it('has a bound for every command that a page’s script may send', async () => {
    const { may } = limiter();
    const inPage = (Object.keys(COMMANDS) as CommandName[]).filter((name) =>
      (COMMANDS[name].from as readonly string[]).includes('in-page'),
    );
    for (const name of inPage) expect(await times(1_000, () => may(name, tab(1))), name).toContain(false);
  });

  it('does not lock anybody out when the clock is put back', async () => {
    const { may, time } = limiter();
    await may('lead.save', tab(1));
    time.now -= 3_600_000;
    expect(await may('lead.save', tab(1))).toBe(true);
  });
});
