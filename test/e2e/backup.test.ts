import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import type { IdentityRow } from '../../lib/store/rows.ts';
import { demoPeople } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, openProfile, save } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const [ada, bo] = demoPeople as [(typeof demoPeople)[number], (typeof demoPeople)[number]];
const PASSPHRASE = 'quiet words';

/** Two saved people; what the backup screen shows. */
async function begin(world: World): Promise<Tab> {
  await agree(world);
  for (const somebody of [ada, bo]) await save(world, await openProfile(world, somebody), somebody);
  const tab = await world.browser.openExtension('workspace.html#/backup');
  await tab.until(
    'the screen is there',
    () => document.querySelector('[data-action="backup-download"]') !== null,
  );
  return tab;
}

/** Catches what the page hands to the browser as a download: each browser and driver would put it somewhere else. */
const catchDownload = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const scope = globalThis as unknown as { caught?: { name: string; file: Blob } };
    let file: Blob | null = null;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (made: Blob) => {
      file = made;
      return make(made);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (file) scope.caught = { name: this.download, file };
    };
  });

/** The caught file as numbers of its bytes. */
const caught = async (tab: Tab): Promise<{ name: string; bytes: number[] }> => {
  await tab.until('a file was made', () => 'caught' in globalThis);
  return tab.evaluate(async () => {
    const { caught } = globalThis as unknown as { caught: { name: string; file: Blob } };
    return { name: caught.name, bytes: [...new Uint8Array(await caught.file.arrayBuffer())] };
  });
};

/** Chooses a file as a user would. */
const choose = (tab: Tab, name: string, bytes: number[]): Promise<void> =>
  tab.evaluate(
    (fileName, content) => {
      const input = document.querySelector<HTMLInputElement>('[data-action="backup-choose"]');
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(content)], fileName));
      if (!input) throw new Error('no file field');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    bytes,
  );

const shows = (tab: Tab, selector: string) =>
  tab.until(`${selector} is shown`, (asked) => document.querySelector(asked) !== null, selector);
const lineOf = (tab: Tab, line: string) =>
  tab.evaluate((asked) => document.querySelector(`[data-line="${asked}"] dd`)?.textContent ?? null, line);

/** Sends a command as a page of the extension does. */
const command = (world: World, name: string, input: object): Promise<unknown> =>
  world.browser.inside(
    async (asked, given) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ name: asked, op: crypto.randomUUID(), input: given });
    },
    name,
    input,
  );

async function eraseEverybody(world: World): Promise<void> {
  for (const { id } of await world.rows<Lead>('leads')) await command(world, 'lead.erase', { leadId: id });
  // The snapshot after an erasure takes every older copy away; it is due within a minute.
  await command(world, 'snapshot.take', {});
  await until(async () => (await world.rows('leads')).length === 0, 'everybody is erased');
}

const sorted = (rows: { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

scenario('a backup with a passphrase brings everybody back, and can be undone', async (world) => {
  const tab = await begin(world);
  const before = sorted(await world.rows<Lead>('leads'));
  const keys = (await world.rows<IdentityRow>('identities')).map(({ key }) => key).sort();
  await catchDownload(tab);
  await tab.click('[name="passphrase"]');
  await tab.type(PASSPHRASE);
  await tab.click('[name="passphrase-again"]');
  await tab.type(PASSPHRASE);
  await tab.click('[data-action="backup-download"]');
  const file = await caught(tab);
  expect(file.name).toMatch(/^assay-backup-\d{4}-\d\d-\d\d\.assay\.age$/);
  expect(Buffer.from(file.bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);

  await eraseEverybody(world);
  await choose(tab, file.name, file.bytes);
  await shows(tab, '[name="file-passphrase"]');
  await tab.click('[name="file-passphrase"]');
  await tab.type('no');
  await tab.click('[data-action="backup-unlock"]');
  await shows(tab, '[name="file-passphrase"][aria-invalid="true"]');
  await tab.click('[name="file-passphrase"]');
  await tab.press('End');
  for (let left = 2; left > 0; left--) await tab.press('Backspace');
  await tab.type(PASSPHRASE);
  await tab.click('[data-action="backup-unlock"]');
  await shows(tab, '[data-preview]');
  expect(await lineOf(tab, 'backup_in_file')).toBe('2');
  expect(await lineOf(tab, 'backup_added')).toBe('2');
  expect(await world.rows('leads')).toEqual([]);

  await tab.click('[data-action="backup-restore"]');
  await shows(tab, '[data-action="restore-undo"]');
  const after = sorted(await world.rows<Lead>('leads'));
  const facts = ({ id, name, stage, facts }: Lead) => ({ id, name, stage, facts });
  expect((after as Lead[]).map(facts)).toEqual((before as Lead[]).map(facts));
  expect((await world.rows<IdentityRow>('identities')).map(({ key }) => key).sort()).toEqual(keys);

  await tab.click('[data-action="restore-undo"]');
  await until(async () => (await world.rows('leads')).length === 0, 'it is as it was before');
});

scenario('a file that is no backup changes nothing and says what to do', async (world) => {
  const tab = await begin(world);
  const before = await world.rows('leads');
  const text = [...readFileSync('README.md')];
  await choose(tab, 'notes.assay', text);
  const note = await tab.until(
    'it is refused',
    () => document.querySelector('main .note.is-error')?.textContent,
  );
  expect(note).toMatch(/not a backup/i);
  expect(await world.rows('leads')).toEqual(before);
});
