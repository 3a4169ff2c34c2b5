import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HealthReport } from '../../../lib/model/health.ts';
import { edit } from '../../../lib/store/edit.ts';
import { noteHealth, readerHealth } from '../../../lib/store/health.ts';
import { operation, testStore } from '../../support/store.ts';

const HOOKS = { 'top.card': { name: [2605, 'h2'], headline: [2605, 'p'] } } as const;

function healthStore() {
  const store = testStore();
  const { db, time, writer } = store;
  const note = (report: Partial<HealthReport>) =>
    noteHealth(
      db,
      { kind: 'profile', frontend: 'sdui', refusal: null, worked: [], misses: [], ...report },
      HOOKS,
      time.now,
    );
  const write = (id = operation('lead.save')) => edit(writer(), id, async () => 'done');
  return { ...store, note, write };
}

const drift = (field: 'name' | 'positions', hook: string | null) => ({ field, hook, why: 'drift' as const });

describe('the record of the hooks', () => {
  it('is written by the next edit, in its one transaction; a report itself writes nothing', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => begun.mockRestore());
    const { db, note, write } = healthStore();
    await db.open();
    begun.mockClear();
    note({ worked: ['top.card.name'] });
    expect(await readerHealth(db)).toEqual([]);
    const writes = () => begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
    expect(writes()).toBe(0);
    await write();
    expect(writes()).toBe(1);
    expect((await readerHealth(db)).map(({ hook }) => hook)).toEqual(['top.card.name']);
  });

  it('keeps first and last dates and counts pages, by front end and hook in their order', async () => {
    const { db, time, note, write } = healthStore();
    const began = time.now;
    note({ worked: ['top.card.name'] });
    await write();
    time.now += 10;
    note({ worked: ['top.card.name'], frontend: 'classic' });
    note({ worked: ['top.card.headline', 'top.card.name'], misses: [drift('name', 'top.card.name')] });
    time.now += 10;
    note({ misses: [{ field: 'headline', hook: 'top.card.headline', why: 'absent' }] });
    await write();
    const shown = (await readerHealth(db)).map(({ id: _, ...row }) => row);
    const never = { firstWorked: null, lastWorked: null, lastDrift: null, worked: 0, missed: 0, drifted: 0 };
    const once = { ...never, firstWorked: began + 10, lastWorked: began + 10, worked: 1 };
    expect(shown).toEqual([
      { ...once, frontend: 'classic', hook: 'top.card.name' },
      { ...once, frontend: 'sdui', hook: 'top.card.headline', missed: 1 },
      {
        ...once,
        frontend: 'sdui',
        hook: 'top.card.name',
        firstWorked: began,
        lastDrift: began + 10,
        worked: 2,
        drifted: 1,
      },
    ]);
  });

  it('blames kind and field where no hook is named, and counts a page once', async () => {
    const { db, note, write } = healthStore();
    note({ misses: [drift('positions', null), drift('positions', null)] });
    note({ refusal: 'identity-conflict' });
    note({ refusal: 'own-profile' });
    await write();
    expect((await readerHealth(db)).map(({ hook, missed, drifted }) => [hook, missed, drifted])).toEqual([
      ['profile.identity-conflict', 1, 0],
      ['profile.positions', 0, 1],
    ]);
  });

  it('keeps no text that is no hook of ours, whatever a page’s script says', async () => {
    const { db, note, write } = healthStore();
    note({
      worked: ['slug:jane-doe', 'jane.doe', 'top.card.constructor', '__proto__.x'],
      misses: [drift('name', 'https://www.linkedin.com/in/jane-doe')],
    });
    await write();
    expect((await readerHealth(db)).map(({ hook }) => hook)).toEqual(['profile.name']);
  });

  it('loses nothing to an edit that fails or is a repeat', async () => {
    const { db, writer, note, write } = healthStore();
    const id = operation('lead.save');
    await write(id);
    note({ worked: ['top.card.name'] });
    await write(id);
    expect(await readerHealth(db)).toEqual([]);
    // An answer that cannot be stored is noticed last.
    await expect(edit(writer(), operation('lead.save'), async () => () => 'done')).rejects.toThrow();
    expect(await readerHealth(db)).toEqual([]);
    await write();
    await write();
    expect((await readerHealth(db)).map(({ worked }) => worked)).toEqual([1]);
  });
});
