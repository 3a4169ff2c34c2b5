import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import { directors, packagedTables, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

packagedTables();

const HEADLINES = ['Operations Director', 'Sales Manager', 'Imaginary Tomato Person'];
const PLACES = ['Milan, Italy', 'Lyon, France'];

/** The same ICP asking for other levels, or other people altogether. */
const asking = (anyOf: ('director' | 'manager')[], more: Partial<IcpDraft> = {}): IcpDraft => ({
  ...directors,
  ...more,
  criteria: directors.criteria.map((criterion) =>
    criterion.attribute === 'seniority' ? { ...criterion, anyOf } : criterion,
  ),
});

/** A worker with `count` people of three kinds in two countries, and one live ICP. */
async function withPeople(count: number) {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => begun.mockRestore());
  const worker = testWorker();
  const { icpId } = await worker.call('icp.save', { icpId: null, draft: directors });
  for (let n = 0; n < Math.min(count, 12); n++) {
    const headline = HEADLINES[n % HEADLINES.length] as string;
    const location = PLACES[n % PLACES.length] as string;
    await worker.call('lead.save', {
      person: person(`p-${n}`, { name: `Invented ${n}`, headline, location }),
      kind: 'profile',
      page: `https://www.linkedin.com/in/p-${n}/`,
    });
  }
  await worker.runAll();
  const saved = await worker.db.leads.toArray();
  const copies = Array.from({ length: count - saved.length }, (_, n) => ({
    ...(saved[n % saved.length] as (typeof saved)[number]),
    id: `copy-${String(n).padStart(6, '0')}`,
  }));
  await worker.db.leads.bulkAdd(copies);
  begun.mockClear();
  const writes = () => begun.mock.calls.filter(([, mode]) => mode === 'readwrite').length;
  return { ...worker, icpId, writes };
}

const verdicts = (leads: { fit: { verdict: string } | null }[]) => {
  const counts: Record<string, number> = { fit: 0, undecided: 0, 'not-fit': 0, none: 0 };
  for (const { fit } of leads) counts[fit?.verdict ?? 'none'] = (counts[fit?.verdict ?? 'none'] ?? 0) + 1;
  return counts;
};

describe('what a draft would do', () => {
  it('is what publishing it then does, and nothing is written before', async () => {
    const { db, call, icpId, runAll, writes } = await withPeople(1_200);
    const before = verdicts(await db.leads.toArray());
    const draft = asking(['manager'], { threshold: 60 });
    const effect = await call('draft.effect', { icpId, draft });
    expect(writes()).toBe(0);
    expect(effect).toMatchObject({ people: 1_200, before });
    await call('icp.save', { icpId, draft });
    await runAll();
    const after = await db.leads.toArray();
    expect(effect?.after).toEqual(verdicts(after));
    for (const mover of effect?.movers ?? [])
      expect(mover.after).toMatchObject({
        expected: after.find(({ id }) => id === mover.leadId)?.fit?.expected,
        verdict: after.find(({ id }) => id === mover.leadId)?.fit?.verdict,
      });
  });

  it('tells the ten who move most and by which criterion', async () => {
    const { db, call, icpId } = await withPeople(30);
    const effect = await call('draft.effect', { icpId, draft: asking(['manager']) });
    const shift = ({ before, after }: NonNullable<typeof effect>['movers'][number]) =>
      Math.abs((after?.expected ?? 0) - (before?.expected ?? 0));
    const shifts = effect?.movers.map(shift) ?? [];
    expect(shifts).toHaveLength(10);
    expect(shifts).toEqual([...shifts].sort((a, b) => b - a));
    for (const { leadId, why } of effect?.movers ?? []) {
      const headline = (await db.leads.get(leadId))?.facts.headline?.[0]?.value;
      expect(why).toMatchObject({ criterion: 'level', attribute: 'seniority', gate: false });
      expect(Math.sign(why?.points ?? 0)).toBe(headline === 'Sales Manager' ? 1 : -1);
      expect(why?.sentence).toContain('anager');
    }
  });

  it('is nothing when the draft is what was just published', async () => {
    const { call, icpId, runAll } = await withPeople(12);
    await call('icp.save', { icpId, draft: directors });
    await runAll();
    const effect = await call('draft.effect', { icpId, draft: directors });
    expect(effect).toMatchObject({ moved: 0, movers: [], after: effect?.before });
  });

  it('puts a gate that fails before any points, and says which', async () => {
    const { call, icpId } = await withPeople(12);
    const gated: IcpDraft = {
      ...directors,
      criteria: [
        ...directors.criteria,
        {
          id: 'abroad',
          attribute: 'location',
          anyOf: [{ country: 'FR', region: null, city: null }],
          importance: 'important',
          gate: 'exclude',
        },
      ],
    };
    const effect = await call('draft.effect', { icpId, draft: gated });
    expect(effect?.movers.length).toBeGreaterThan(0);
    for (const mover of effect?.movers ?? []) {
      expect(mover.after?.verdict).toBe('not-fit');
      expect(mover.why).toMatchObject({ criterion: 'abroad', gate: true, points: 0 });
      expect(mover.why?.sentence).toContain('France');
    }
  });

  it('names the criterion that a draft drops', async () => {
    const { call, icpId } = await withPeople(12);
    const draft = { ...directors, criteria: directors.criteria.filter(({ id }) => id === 'level') };
    const effect = await call('draft.effect', { icpId, draft });
    const french = effect?.movers.filter(({ why }) => why?.criterion === 'place') ?? [];
    expect(french.length).toBeGreaterThan(0);
  });

  it('counts with the other live ICPs, and an ICP that stays off changes nobody', async () => {
    const { call, icpId } = await withPeople(12);
    const off = await call('draft.effect', { icpId: null, draft: asking(['manager'], { live: false }) });
    expect(off?.after).toEqual(off?.before);
    expect(off?.moved).toBe(0);
    const added = await call('draft.effect', { icpId: null, draft: asking(['manager']) });
    expect(added?.after.fit).toBeGreaterThan(added?.before.fit ?? 0);
    // Nobody loses by another ICP.
    for (const { before, after, why } of added?.movers ?? []) {
      expect(after?.expected).toBeGreaterThan(before?.expected ?? 0);
      expect(why).toBeNull();
    }
    const gone = await call('draft.effect', { icpId, draft: { ...directors, live: false } });
    expect(gone?.after).toMatchObject({ none: 12 });
  });

  it('reads everybody once for draft after draft, and again after anybody changed', async () => {
    const { db, call, icpId, runAll } = await withPeople(12);
    const ask = () => call('draft.effect', { icpId, draft: asking(['manager']) });
    const first = await ask();
    const read = vi.spyOn(db.leads, 'where');
    await call('draft.save', { icpId, draft: asking(['manager']) });
    expect(await ask()).toEqual(first);
    expect(read).not.toHaveBeenCalled();
    const leadId = (await db.leads.filter(({ name }) => name === 'Invented 4').first())?.id ?? '';
    await call('lead.enter', { leadId, field: 'headline', value: 'Operations Director' });
    await runAll();
    expect((await ask())?.after.fit).toBe((first?.after.fit ?? 0) - 1);
    await call('lead.erase', { leadId });
    expect((await ask())?.people).toBe(11);
  });

  it('also counts people whose evidence older parsers made', async () => {
    const { db, call, icpId } = await withPeople(12);
    const draft = asking(['manager']);
    const expected = await call('draft.effect', { icpId, draft });
    await db.leads.toCollection().modify((lead) => {
      lead.evidence = { ...lead.evidence, parser: 0, levels: [] };
    });
    const someone = (await db.leads.toCollection().first())?.id ?? '';
    await call('lead.enter', { leadId: someone, field: 'attr:budget', value: 5 });
    const { after } = (await call('draft.effect', { icpId, draft })) ?? {};
    expect(after).toEqual(expected?.after);
  });

  it('of the newest draft of a tab ends the older question; another tab is asked for itself', async () => {
    const { call, icpId } = await withPeople(1_100);
    const ask = (anyOf: ('director' | 'manager')[], tabId: number) =>
      call('draft.effect', { icpId, draft: asking(anyOf) }, { tabId });
    const [older, newer, elsewhere] = await Promise.all([
      ask(['director'], 1),
      ask(['manager'], 1),
      ask(['director'], 2),
    ]);
    expect(older).toBeNull();
    expect(newer?.people).toBe(1_100);
    expect(elsewhere?.people).toBe(1_100);
  });
});

describe('one person against a draft', () => {
  it('is told with pieces, reasons and the fit before, whether the draft is live or not', async () => {
    const { db, call, icpId, writes } = await withPeople(12);
    const leadId = (await db.leads.filter(({ name }) => name === 'Invented 0').first())?.id ?? '';
    const draft = asking(['manager'], { live: false });
    const trial = await call('draft.try', { icpId, draft, leadId });
    expect(writes()).toBe(0);
    expect(trial.before).toMatchObject({ verdict: 'fit', icp: { id: icpId, version: 1 } });
    expect(trial.fit.verdict).toBe('not-fit');
    expect(trial.fit.pieces.map(({ criterion }) => criterion)).toEqual(['level', 'place']);
    const points = trial.fit.pieces.flatMap(({ matched, open, lost }) => [matched, open, lost]);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(trial.reasons.against.join()).toContain('irector');
    await expect(call('draft.try', { icpId, draft, leadId: 'nobody' })).rejects.toMatchObject({
      name: 'not-found',
    });
  });
});
