import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { bundle } from '../support/bundle.ts';

/** Runs expressions over what a client file exports (`assayBundle`), in a page without extension, in real Chromium. */
export async function onPlainPage<T>(
  entry: string,
  measure: (run: (expression: string) => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const script = await bundle(entry);
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/places.txt' || url === '/industries.json') response.end(readFileSync(`public/data${url}`));
    else response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
    protocolTimeout: 1_800_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    return await measure((expression) => page.evaluate(`assayBundle.${expression}`));
  } finally {
    await browser.close();
    server.close();
  }
}
