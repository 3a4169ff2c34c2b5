import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Lead } from '../../lib/model/lead.ts';
import { demoPeople } from '../../test/site/people.ts';
import type { BrowserName } from '../../test/support/browsers/browser.ts';
import { numberOf, openProfile, popupRows, save, settledChip } from '../../test/support/steps.ts';
import { until } from '../../test/support/wait.ts';
import { openWorld, type World } from '../../test/support/world.ts';
import { createIcp } from './demo-icp.ts';
import { moveInPopup } from './demo-move.ts';
import { takePictures } from './pictures.ts';

export const OUT = '.output/demo';

/** One line of the result, a contract: the name and shape are read by others. */
interface Line {
  name: string;
  fit: number | null;
  verdict: string | null;
  stage: string;
}

/** Of the six, these four are saved: two of them have the longest and the Japanese name. */
const SAVED = 4;

/**
 * Does the main job as a newcomer would: agrees, describes an ideal customer, visits six people, saves four and moves
 * one that fits on. Every step is checked by reading the database and the popup; answers the exit code.
 */
export async function runDemo(name: BrowserName): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const world = await openWorld(name);
  let lines: Line[] = [];
  let problem: unknown = null;
  try {
    lines = await mainJob(world);
    await takePictures(world, OUT);
  } catch (error) {
    problem = error;
    await world.photograph(`${OUT}/problem`);
  }
  // Asked before the browser closes: closing makes errors of its own.
  const wrong = [...(await world.check()), ...(await world.close())];
  if (problem) console.error(problem);
  if (wrong.length > 0) console.error(`This should not have happened meanwhile:\n${wrong.join('\n')}`);
  if (problem || wrong.length > 0) return 1;
  writeFileSync(`${OUT}/result.json`, `${JSON.stringify(lines, null, 2)}\n`);
  console.log(`\n${table(lines)}\n\nPictures and result.json are in ${OUT}/`);
  return 0;
}

async function mainJob(world: World): Promise<Line[]> {
  const { welcome } = world.browser;
  if (!welcome) throw new Error('The extension opened no welcome screen');
  console.log('Agreeing on the welcome screen …');
  await welcome.until('the choice', () => document.querySelector('[data-action="agree-badges"]') !== null);
  await welcome.screenshot(`${OUT}/welcome.png`, true);
  // The ideal customer is described in the editor instead of taking the starter.
  await welcome.click('label:has(> input[name="starter"])');
  await welcome.click('[data-action="agree-badges"]');
  await until(async () => (await world.rows('settings')).length > 0, 'the agreement is stored');
  console.log('Describing the ideal customer in the editor …');
  await createIcp(world, welcome);

  for (const [at, person] of demoPeople.entries()) {
    const tab = await openProfile(world, person);
    await tab.front();
    const chip = await settledChip(tab);
    console.log(`Visited ${person.name}: ${numberOf(chip)}`);
    if (wanted(at)) await save(world, tab, person);
    await tab.close();
  }
  const saved = await world.rows<Lead>('leads');
  if (saved.length !== SAVED) throw new Error(`${SAVED} people should be stored, ${saved.length} are`);
  const fits = saved.filter(({ fit }) => fit?.verdict === 'fit').sort((a, b) => b.rank - a.rank)[0];
  if (!fits) throw new Error('None of the saved people fits, so nobody can become a prospect');
  console.log(`Moving ${fits.name} to prospects …`);
  await moveInPopup(world, fits.id, 'prospect');
  return readBack(world, fits.id);
}

/** The first three, who fit or nearly do, and the fifth with the longest name. */
const wanted = (at: number): boolean => [0, 1, 2, 4].includes(at);

/** The table as database and popup both tell it. */
async function readBack(world: World, prospect: string): Promise<Line[]> {
  const leads = (await world.rows<Lead>('leads')).sort((a, b) => b.rank - a.rank);
  if (leads.find(({ id }) => id === prospect)?.stage !== 'prospect')
    throw new Error('The move was not stored');
  const popup = await world.browser.openExtension('popup.html');
  const shown = await until(async () => {
    const rows = await popupRows(popup);
    return rows.length === SAVED - 1 && rows;
  }, 'the popup lists the leads that stayed');
  await popup.click('[data-action="show-stage"][data-to="prospect"]');
  const moved = await until(async () => {
    const rows = await popupRows(popup);
    return rows.length === 1 && rows[0]?.stage === 'prospect' && rows;
  }, 'the popup lists the prospect');
  const missing = leads.filter(
    ({ id, stage }) => ![...shown, ...moved].some((row) => row.id === id && row.stage === stage),
  );
  if (missing.length > 0)
    throw new Error(`The popup does not show ${missing.map(({ name }) => name).join(', ')}`);
  await popup.close();
  return leads.map(({ name, fit, stage }) => ({
    name,
    fit: fit && Math.round(fit.expected),
    verdict: fit?.verdict ?? null,
    stage,
  }));
}

function table(lines: readonly Line[]): string {
  const rows = [
    ['name', 'fit', 'verdict', 'stage'],
    ...lines.map((line) => [line.name, String(line.fit ?? '–'), line.verdict ?? '–', line.stage]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  return rows
    .map((row) => row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join('  '))
    .join('\n');
}

/** Columns of a terminal: characters of East Asia take two. */
const width = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(letter)
        ? 2
        : 1),
    0,
  );
