import { expect } from 'vitest';
import type { Company } from '../../lib/model/company.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { company } from '../site/companies.ts';
import { companyPath } from '../site/company.ts';
import { person } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, leadOf, openProfile, ourNodes, save, settledChip, settledToolbar } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');
const employer = company('Valvole Immaginarie S.p.A.');
const stranger = company('Ceramiche Mai Esistite');

const width = ({ fit }: Lead): number => (fit ? fit.upper - fit.lower : Number.NaN);

/** What the popup calls still unknown of the person in front. */
async function unknowns(popup: Tab): Promise<string> {
  await popup.click('[data-action="why"]');
  await popup.until('the reasons are shown', () => document.querySelector('.why') !== null);
  return popup.evaluate(() =>
    [...document.querySelectorAll('.why section')]
      .filter((section) => section.querySelector('h3')?.textContent === 'Still unknown')
      .map((section) => section.textContent)
      .join(),
  );
}

for (const mode of ['badges', 'untouched'] as const) {
  scenario(
    `a saved person’s company page (${mode}): its facts are kept, the fit range narrows, the size is no longer open`,
    async (world) => {
      await agree(world, mode);
      const profile = await openProfile(world, somebody);
      if (mode === 'badges') {
        await settledChip(profile);
        await save(world, profile, somebody);
      } else {
        // Before the late cards are there the employer has no id, and no row of its own.
        await settledToolbar(world, profile);
        await (await world.browser.popup(profile)).click('[data-action="save"]');
      }
      const before = await until(() => leadOf(world, somebody), 'the person is stored');
      expect(await unknowns(await world.browser.popup(profile))).toMatch(/Company size/);

      const page = await world.open(`${companyPath(stranger)}about/`);
      await pause(1_000);
      const stored = await world.rows<Company>('companies');
      expect(stored.map(({ keys, facts }) => [keys, facts])).toEqual([[[`id:${employer.id}`], {}]]);

      const own = await world.open(`${companyPath(employer)}about/`);
      const filled = await until(
        async () => (await world.rows<Company>('companies')).find(({ facts }) => facts.size),
        'the company’s facts are stored',
      );
      expect(filled.keys).toEqual([`id:${employer.id}`, `slug:${employer.slug}`]);
      expect(filled.facts.size?.at(-1)).toMatchObject({
        value: employer.size,
        source: {
          kind: 'captured',
          page: `https://www.linkedin.com${companyPath(employer)}`,
          hook: expect.stringMatching(/\S/),
        },
      });
      expect(filled.facts.industryId?.at(-1)?.value).toBe(employer.industryId);
      expect(filled.facts.country?.at(-1)?.value).toBe(employer.country);

      const after = await until(async () => {
        const lead = await leadOf(world, somebody);
        return lead && width(lead) < width(before) && lead;
      }, 'the fit range is narrower');
      expect(after.fit?.lower).toBeGreaterThan(before.fit?.lower ?? 100);
      await profile.front();
      expect(await unknowns(await world.browser.popup(profile))).not.toMatch(/Company size/);
      for (const tab of [page, own]) expect(await ourNodes(tab)).toEqual([]);
    },
  );
}
