import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import { person } from '../site/people.ts';
import type { PracticePerson } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import {
  agree,
  isScored,
  leadOf,
  numberOf,
  openProfile,
  pathOf,
  save,
  settledChip,
  settledToolbar,
} from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const anna = person('giulia-valdosso');
const ben = person('jonas-träumerbach');
/** So long the old page stays under the new address, ms. */
const DELAY = 3_500;

/** One moment: what chip and toolbar showed, and whose content the page still had just after that. */
interface Moment {
  chip: string;
  toolbar: string;
  content: string;
}

interface Practice {
  /** Path of the page whose content is shown. */
  at: string;
  go(path: string, options: { delay: number }): Promise<void>;
}

/** Moments, one after the other, until `isOver`. */
async function watch(world: World, tab: Tab, isOver: () => boolean): Promise<Moment[]> {
  const seen: Moment[] = [];
  while (!isOver()) {
    const toolbar = await world.toolbar(tab);
    const chips = (await tab.hosts('assay-chip')).filter(isScored);
    const content = await tab.evaluate(() =>
      decodeURIComponent((window as unknown as { practice: Practice }).practice.at),
    );
    seen.push({ chip: chips.map(numberOf).join(), toolbar, content });
  }
  return seen;
}

const goTo = (tab: Tab, to: PracticePerson) =>
  tab.evaluate(
    (path, delay) => void (window as unknown as { practice: Practice }).practice.go(path, { delay }),
    pathOf(to),
    DELAY,
  );

for (const fe of ['classic', 'sdui'] as const) {
  scenario(`${fe}: the old page under a new address gives neither a fit nor a lead`, async (world) => {
    await agree(world);
    const own = await openProfile(world, ben, { fe });
    const fitOfBen = numberOf(await settledChip(own));
    const hers = await openProfile(world, anna, { fe });
    const fitOfAnna = numberOf(await settledChip(hers));
    expect(fitOfAnna).not.toBe(fitOfBen);

    let over = false;
    await goTo(hers, ben);
    const watching = watch(world, hers, () => over);
    // Whoever presses Save while the old page still stands must not store the old person under the new address.
    const pressed = hers.click('assay-save').catch(() => undefined);
    expect(numberOf(await settledChip(hers))).toBe(fitOfBen);
    over = true;
    const seen = await watching;
    await pressed;
    const before = seen.filter(({ content }) => content.includes(anna.slug));
    expect(before.length).toBeGreaterThan(5);
    expect(before.filter(({ chip }) => chip !== '')).toEqual([]);
    expect(seen.filter(({ chip, toolbar }) => chip === fitOfAnna || toolbar === fitOfAnna)).toEqual([]);

    const lead = (await leadOf(world, ben)) ?? (await save(world, hers, ben));
    expect(lead.name).toBe(ben.name);
    const leads = await world.rows<Lead>('leads');
    expect(leads.map(({ name, url }) => [name, decodeURIComponent(url ?? '')])).toEqual([
      [ben.name, `https://www.linkedin.com/in/${ben.slug}/`],
    ]);
  });

  scenario(`${fe}, page untouched: the last person's fit never stands over the next page`, async (world) => {
    await agree(world, 'untouched');
    const own = await openProfile(world, ben, { fe });
    const fitOfBen = await settledToolbar(world, own);
    const hers = await openProfile(world, anna, { fe });
    const fitOfAnna = await settledToolbar(world, hers);
    expect(fitOfAnna).not.toBe(fitOfBen);

    const seen: string[] = [];
    await goTo(hers, ben);
    await until(async () => {
      seen.push(await world.toolbar(hers));
      return seen.at(-1) === fitOfBen;
    }, "the toolbar shows the new person's fit");
    // The first look may come before the extension has heard of the navigation; none may come after it.
    expect(seen.slice(1).filter((text) => text === fitOfAnna)).toEqual([]);
  });
}
