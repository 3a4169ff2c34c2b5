import { expect, it } from 'vitest';
import type { Installation } from '../../../lib/model/device.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { diagnosticsText } from '../../../lib/store/diagnostics.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { overview } from '../../../lib/store/overview.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { directors, NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const installation: Installation = {
  version: '0.1.0',
  browser: 'Chrome/156.0',
  hooks: '2611',
  protection: 'unlimited',
  bytes: 12_345,
};

it('tells how the store is and names nobody', async () => {
  const { db, writer } = testStore();
  await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
  const ada = person('ada-ferri', { name: 'Ada Ferri', company: 'Molino Sarti' });
  const page = 'https://www.linkedin.com/in/ada-ferri/';
  await saveLead(writer(), operation(), { person: ada, kind: 'profile', page }, packagedTables());
  // A row of a hand-made backup.
  await db.health.put({
    id: 'sdui Ada Ferri',
    hook: 'Ada Ferri',
    frontend: 'sdui',
    firstWorked: null,
    lastWorked: null,
    lastDrift: NOON,
    worked: 0,
    missed: 0,
    drifted: 1,
  });
  await db.health.put({
    id: 'sdui sdui.topcard.name',
    hook: 'sdui.topcard.name',
    frontend: 'sdui',
    firstWorked: NOON,
    lastWorked: NOON,
    lastDrift: null,
    worked: 1,
    missed: 0,
    drifted: 0,
  });
  const text = diagnosticsText({
    installation,
    overview: await overview(db),
    settings: { ...DEFAULT_SETTINGS, lastBackupAt: NOON },
    quarantine: [{ table: 'leads' }, { table: 'Ada Ferri' }],
    lastSnapshot: null,
    now: NOON,
  });
  expect(JSON.parse(text)).toMatchObject({
    assay: '0.1.0',
    day: '2026-11-21',
    lastBackup: '2026-11-21',
    rows: { leads: 1, activities: 1, icps: 1 },
    setAside: ['leads', 'unknown'],
    readers: [{ hook: 'sdui.topcard.name', worked: 1, drifting: false, lastWorked: '2026-11-21' }],
  });
  const theirs = [
    /ada/i,
    /ferri/i,
    /sarti/i,
    /mill keeper/i,
    /milan/i,
    /https?:/,
    /linkedin/,
    /directors/i,
    /slug/,
  ];
  expect(theirs.filter((word) => word.test(text))).toEqual([]);
  expect(text).not.toContain(db.spaceId);
});
