import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../lib/store/queries.ts';
import { isPaused, pausedUntil, writeSettings } from '../../../lib/store/settings.ts';
import { NOON, operation, testStore } from '../../support/store.ts';

describe('settings', () => {
  it('have defaults and keep what was not changed', async () => {
    const { db, writer } = testStore();
    expect(await readSettings(db)).toMatchObject({ mode: null, pausedUntil: null });
    await writeSettings(writer(), operation('agreement.choose'), { mode: 'badges' });
    await writeSettings(writer(), operation('pause.set'), { pausedUntil: 'off' });
    expect(await readSettings(db)).toMatchObject({ mode: 'badges', pausedUntil: 'off' });
  });

  it('pause for an hour, until turned on, or not at all', () => {
    const at = (scope: 'hour' | 'until-on' | 'on') => ({
      mode: 'badges' as const,
      pausedUntil: pausedUntil(scope, NOON),
      locale: null,
      agreedAt: null,
    });
    const hour = 3_600_000;
    expect(isPaused(at('hour'), NOON + hour - 1)).toBe(true);
    expect(isPaused(at('hour'), NOON + hour)).toBe(false);
    expect(isPaused(at('until-on'), NOON + 1_000 * hour)).toBe(true);
    expect(isPaused(at('on'), NOON)).toBe(false);
  });
});
