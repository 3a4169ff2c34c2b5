import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { bundle } from '../support/bundle.ts';
import { type Line, median } from './measure.ts';

const PEOPLE = 10_000;
const RUNS = 3;

/** An import straight to leads against bare writes of the same rows, in real Chromium (design, "Budgets"). */
export async function importing(): Promise<Line[]> {
  const script = await bundle('test/bench/client/import.ts');
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/places.txt' || url === '/industries.json') response.end(readFileSync(`public/data${url}`));
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    const ratios: number[] = [];
    for (let at = 0; at <= RUNS; at++) {
      const times = (await page.evaluate(`assayBundle.timeImport(${PEOPLE})`)) as {
        ours: number;
        bare: number;
        leads: number;
      };
      if (times.leads !== PEOPLE) throw new Error('not everybody was imported');
      // The first warms both up.
      if (at > 0) ratios.push(times.ours / times.bare);
    }
    return [{ what: 'import 10,000 leads', value: median(ratios), budget: 2.5, unit: 'x' }];
  } finally {
    await browser.close();
    server.close();
  }
}
