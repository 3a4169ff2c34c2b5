import { expect } from 'vitest';
import type { IntegrityState } from '../../lib/messages/integrity-commands.ts';
import { demoPeople } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, openProfile, ourNodes, save } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const [ada] = demoPeople as [(typeof demoPeople)[number]];

/** Asks the worker as this page does. */
const ask = <T>(tab: Tab, name: string): Promise<T> =>
  tab.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ value: unknown }> } };
    };
    const message = { name: asked, op: crypto.randomUUID(), input: {} };
    return (await chrome.runtime.sendMessage(message)).value;
  }, name) as Promise<T>;

/** What this extension keeps beside its database: files with a line of a lead or its keys, and words in storage. */
const kept = (tab: Tab): Promise<{ files: string[]; keys: string[] }> =>
  tab.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<object> } } };
    };
    const files: string[] = [];
    type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
    const look = async (folder: Folder) => {
      for await (const each of folder.values()) {
        if (each.kind === 'directory') await look(each as Folder);
        else {
          const file = await (each as FileSystemFileHandle).getFile();
          const lines = each.name.endsWith('.gz')
            ? file.stream().pipeThrough(new DecompressionStream('gzip'))
            : file.stream();
          if (/"table":"(leads|identities|activities)"/.test(await new Response(lines).text()))
            files.push(each.name);
        }
      }
    };
    await look((await navigator.storage.getDirectory()) as Folder);
    return { files, keys: Object.keys(await chrome.storage.local.get(null)) };
  });

scenario('everything is deleted after a countdown, and Assay begins anew without a loss', async (world) => {
  await agree(world);
  const profile = await openProfile(world, ada);
  await save(world, profile, ada);
  const tab = await world.browser.openExtension('workspace.html#/settings');
  await ask(tab, 'snapshot.take');
  expect((await kept(tab)).files).not.toEqual([]);

  const press = async (action: string) => {
    const button = `[data-action="${action}"]`;
    await tab.until(`${action} is there`, (asked) => document.querySelector(asked) !== null, button);
    await tab.click(button);
  };
  await press('wipe-open');
  await press('wipe');
  await press('wipe-stop');
  expect(await world.rows('leads')).toHaveLength(1);
  await press('wipe');
  await tab.until('it begins anew', () => document.querySelector('[data-screen="welcome"]') !== null);

  for (const table of ['leads', 'identities', 'activities', 'companies', 'icps', 'settings'])
    expect(await world.rows(table), table).toEqual([]);
  expect(await kept(tab)).toEqual({ files: [], keys: ['marker'] });
  expect(await ask<IntegrityState>(tab, 'integrity.state')).toMatchObject({ loss: null, restore: null });
  await until(async () => (await ourNodes(profile)).length === 0, 'the page is left alone again');

  await tab.click('[data-action="agree-badges"]');
  await until(async () => (await world.rows('icps')).length === 1, 'the starter ICP is stored');
  await profile.front();
  await save(world, profile, ada);
});
