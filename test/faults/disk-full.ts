import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../site/people.ts';
import { profilePath } from '../site/person.ts';
import { settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { restoreDone, shownBy, startRestore, stateOf } from './corruption.ts';
import { atLeast, exactly, type Fault, holds, Skipped } from './fault.ts';
import { type Grounds, savesOf } from './support/grounds.ts';

const SIZE = '160m';
const somebody = person('giulia-valdosso');

/** The disk that holds the profile is full while people are saved, and has room again later. */
export const diskFull: Fault = {
  id: 'F8',
  name: 'disk full',
  browsers: ['chromium', 'firefox'],
  async run(grounds) {
    const disk = mountDisk(grounds);
    try {
      return await onSmallDisk({ ...grounds, profile: join(disk, 'profile') }, disk);
    } finally {
      execFileSync('umount', ['--lazy', disk]);
    }
  },
};

/** A small disk in memory inside the profile's folder. */
function mountDisk({ profile }: Grounds): string {
  const disk = join(profile, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'pipe' });
  } catch (error) {
    throw new Skipped(`a small disk cannot be mounted: ${String(error).split('\n')[0]}`);
  }
  return disk;
}

/** Takes all room there is, whatever the browser takes meanwhile; gives what frees it. */
function fillUp(disk: string): () => void {
  const file = join(disk, 'filler');
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(64 * 1_024, 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
  closeSync(handle);
  return () => rmSync(file);
}

async function onSmallDisk({ open, profile }: Grounds, disk: string) {
  mkdirSync(profile);
  const subject = await open({ profile });
  const before = await subject.saveAll(savesOf(0, 20), 4);
  const page = await subject.browser.openPage(`https://www.linkedin.com${profilePath(somebody.slug)}`);
  await settledChip(page);
  const free = fillUp(disk);

  // Until what the browser had set aside is used up, saves may still succeed.
  const during = await subject.saveAll(savesOf(20, 220), 4);
  // Chromium may not open a store without a byte of room: then a sentence stands there, never an empty list.
  const full = await subject.tally([...before.acknowledged, ...during.acknowledged]).catch(() => null);
  const popup = await shownBy(subject, 'popup.html');
  await page.click('assay-save');
  const told = await until(
    async () => /nothing was saved/i.test((await page.hosts('assay-save'))[0]?.text ?? ''),
    'the page says that it was not saved',
  ).catch(() => false);

  free();
  // Chromium may give up a store whose log it could not write, and open an empty one: then that is a loss like others.
  const lost = (await stateOf(subject))?.loss ?? null;
  if (lost) {
    await startRestore(subject);
    await restoreDone(subject);
  }
  const after = await subject.saveAll(savesOf(220, 240), 4, 10);
  const tally = await subject.tally([...before.acknowledged, ...during.acknowledged, ...after.acknowledged]);
  return [
    atLeast('refused while full', during.refused.length, 1),
    exactly('refused as', [...new Set(during.refused)].join(), 'not-saved'),
    exactly('missing while full, and no loss shown', popup === 'loss' ? 0 : (full?.missing ?? 0), 0),
    exactly('half-written while full', full?.halves ?? 0, 0),
    holds('the popup shows leads only where none is missing', popup !== 'leads' || full?.missing === 0),
    holds('the page says "not saved"', told),
    exactly('saved once there is room', after.acknowledged.length, 20),
    exactly('acknowledged and missing', tally.missing, 0),
    exactly('half-written', tally.halves, 0),
    exactly('counters that are wrong', tally.wrongCounters, 0),
  ];
}
