import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import { expectedReading } from '../site/expected.ts';
import { person } from '../site/people.ts';
import type { SiteFrontend } from '../site/person.ts';
import {
  agree,
  leadOf,
  numberOf,
  openProfile,
  popupRows,
  save,
  settledChip,
  undoInPanel,
} from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const FRONTENDS: SiteFrontend[] = ['classic', 'sdui'];
const somebody = person('giulia-valdosso');

for (const fe of FRONTENDS) {
  scenario(
    `a ${fe} profile: chip, one click, a lead with the source of each fact, popup, undo`,
    async (world) => {
      await agree(world);
      const profile = await openProfile(world, somebody, { fe });
      await settledChip(profile);
      expect(await world.toolbar(profile)).toBe('');

      const lead = await save(world, profile, somebody);
      const expected = expectedReading(somebody, { frontend: fe });
      expect(lead).toMatchObject({ stage: 'lead', name: expected.name, url: expected.url, deleted: null });
      for (const field of ['name', 'headline', 'location', 'degree', 'title', 'company'] as const) {
        const fact = lead.facts[field]?.at(-1);
        expect(fact, field).toMatchObject({ value: expected[field], by: expect.any(String) });
        expect(fact?.source).toEqual({
          kind: 'captured',
          page: expected.url,
          hook: expect.stringMatching(/\S/),
        });
        expect(fact?.clock).toMatch(/^\d{15}-\d{5}-\w{8}$/);
      }
      expect(lead.positions).toHaveLength(expected.positions.length);
      // A slow page may have brought more since the first look: what counts is what stands there now.
      const shown = numberOf(await settledChip(profile));
      expect(shown.replace('~', '')).toBe(String(Math.round(lead.fit?.expected ?? -1)));
      expect((await world.rows<Activity>('activities')).map(({ kind }) => kind)).toEqual(['captured']);
      const keys = (await world.rows<{ key: string; leadId: string }>('identities')).filter(
        ({ leadId }) => leadId === lead.id,
      );
      for (const { kind, value } of expected.keys)
        expect(keys.map(({ key }) => key)).toContain(`${kind}:${value}`);

      const popup = await world.browser.popup(profile);
      const rows = await until(async () => {
        const shown = await popupRows(popup);
        return shown.length > 0 && shown;
      }, 'the popup shows the lead');
      expect(rows).toEqual([{ id: lead.id, stage: 'lead', name: expected.name, text: expect.any(String) }]);

      await undoInPanel(profile);
      await until(async () => (await leadOf(world, somebody)) === undefined, 'undo removes the lead');
      expect(await world.rows('activities')).toEqual([]);
      await until(async () => (await popupRows(popup)).length === 0, 'the popup is empty again');
    },
  );
}

scenario(
  'a saved person carries the stage on the chip, and is known again by any of their keys',
  async (world) => {
    await agree(world);
    const first = await openProfile(world, somebody);
    await settledChip(first);
    const lead = await save(world, first, somebody);
    const again = await openProfile(world, somebody, {
      fe: somebody.frontend === 'classic' ? 'sdui' : 'classic',
    });
    await until(
      async () => /Lead/.test((await again.hosts('assay-chip'))[0]?.text ?? ''),
      'the chip shows the stage',
    );
    expect((await world.rows('leads')).length).toBe(1);
    expect((await leadOf(world, somebody))?.id).toBe(lead.id);
  },
);
