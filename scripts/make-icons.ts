import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/**
 * Draws `public/icon.svg` as the PNG sizes that browsers ask for. Run after a change of the drawing:
 * `npx tsx scripts/make-icons.ts` (CHROME names the browser; otherwise `chromium` of the path).
 */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile('public/icon.svg', 'utf8');
const executablePath = process.env.CHROME ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  await mkdir('public/icon', { recursive: true });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const sized = svg.replace('width="32" height="32"', `width="${size}" height="${size}"`);
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sized}`);
    await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
