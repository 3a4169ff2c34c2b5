import { expect } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import { documentOf, readSaved } from '../pages/compact.ts';
import { person } from '../site/people.ts';
import type { PracticePerson } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { readersIn } from '../support/readers.ts';
import { agree, pathOf, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** What the popup over a tab put into the clipboard, once it says that the browser took it. */
async function copied(world: World, tab: Tab): Promise<string> {
  const popup = await world.browser.popup(tab);
  // Reading a clipboard takes a permission: what is written is written down on its way.
  await popup.evaluate(() => {
    const Item = window.ClipboardItem;
    window.ClipboardItem = class extends Item {
      constructor(data: ConstructorParameters<typeof Item>[0]) {
        super(data);
        void Promise.resolve(data['text/plain']).then((text) => {
          document.body.dataset.copied = String(text);
        });
      }
    };
  });
  await popup.click('.skeleton summary');
  await popup.click('[data-action="copy-skeleton"]');
  const said = () => document.querySelector('.skeleton [role="status"]')?.textContent ?? '';
  await until(async () => /Copied/.test(await popup.evaluate(said)), 'the popup says that it was copied');
  return popup.evaluate(() => document.body.dataset.copied ?? '');
}

/** What a report of a misread page needs. */
const outline = ({ kind, frontend, refusal, misses, subject }: Reading) => ({
  kind,
  frontend,
  refusal,
  misses: misses.map(({ field, why }) => `${field}: ${why}`).sort(),
  counts: [subject?.positions.length, subject?.education.length, Object.keys(subject?.fields ?? {}).length],
});

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
const wordsOf = ({ name, headline, about, slug, token, roles }: PracticePerson): string[] =>
  [
    name,
    headline,
    about,
    slug,
    token,
    ...roles.flatMap(({ title, company }) => [title, company.name]),
  ].flatMap((text) => words(text ?? ''));

scenario('a page’s skeleton is copied at a click: read as the page is, and nobody in it', async (world) => {
  await agree(world);
  const { inTab } = await readersIn(world);
  const somebody = person('giulia-valdosso');
  for (const path of [
    pathOf(somebody, { fe: 'sdui' }),
    pathOf(somebody, { fe: 'classic', ui: 'ja_JP' }),
    '/sales/lead/giulia-valdosso',
  ]) {
    const tab = await world.open(path);
    await settledChip(tab);
    const skeleton = await copied(world, tab);
    const url = /^<!-- url: (\S+) -->/.exec(skeleton)?.[1] ?? '';
    const shown = await inTab(tab.id);
    expect(shown && outline(shown.reading)).toEqual(outline(readSaved({ url, html: skeleton })));
    const said = new Set(words(skeleton));
    expect(wordsOf(somebody).filter((word) => said.has(word))).toEqual([]);
    expect(documentOf(skeleton).querySelectorAll('assay-chip, assay-save, assay-badge').length).toBe(0);
  }
});
