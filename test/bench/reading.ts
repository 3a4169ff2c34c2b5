import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { people } from '../site/people.ts';
import { profilePath } from '../site/person.ts';
import { renderProfile, renderSearch } from '../site/render.ts';
import { bundle } from '../support/bundle.ts';
import type { Times } from './client/reading.ts';
import { type Line, median } from './measure.ts';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';
const ELEMENTS = 5_000;
const RUNS = 15;
/** LinkedIn shows so many results a page. */
const ROWS = 10;

/** Paragraphs as a page has them beside what is read: posts, interests, adverts. */
function padding(elements: number, textLength: number): string {
  const text = 'Something else that stands on the page. '.repeat(Math.ceil(textLength / 40));
  return `<section>${'<div><p><span>'.concat(text, '</span></p></div>').repeat(Math.ceil(elements / 3))}</section>`;
}

const padded = (html: string, elements: number, textLength = 40): string =>
  html.replace('</main>', `${padding(elements, textLength)}</main>`);

/** Reading against a bare walk over the same page's texts, in real Chromium (design, "Budgets"). */
export async function reading(): Promise<Line[]> {
  const script = await bundle('test/bench/client/reading.ts');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    const lines: Line[] = [];
    for (const frontend of ['classic', 'sdui'] as const) {
      const person = people.find((one) => one.frontend === frontend && one.roles.length > 2);
      if (!person) throw new Error(`nobody in the ${frontend} front end`);
      const url = `https://www.linkedin.com${profilePath(person.slug)}`;
      const profile = renderProfile(person, { frontend });
      const normal = await measured(page, script, padded(profile, ELEMENTS), url);
      const giant = await measured(page, script, padded(profile, ELEMENTS, 6_000), url);
      const others = people.filter(({ degree }) => degree !== null);
      const searchOf = (rows: number) =>
        measured(page, script, padded(renderSearch(others.slice(0, rows), { frontend }), ELEMENTS), SEARCH);
      lines.push(
        against(`read a profile, ${frontend}`, normal, 3),
        {
          what: `read a 10 MB profile, ${frontend}`,
          value: median(giant.ours) / median(normal.ours),
          budget: 5,
          unit: 'x',
        },
        against(`read a search page, ${frontend}`, await searchOf(ROWS), 3),
        against(`read ten search pages in one, ${frontend}`, await searchOf(10 * ROWS), null),
      );
    }
    return lines;
  } finally {
    await browser.close();
  }
}

async function measured(page: Page, script: string, html: string, url: string): Promise<Times> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  const times = (await page.evaluate(`assayBundle.timeReading(${JSON.stringify(url)}, ${RUNS})`)) as Times;
  if (times.found === 0 || times.elements < ELEMENTS) throw new Error(`nothing was read at ${url}`);
  return times;
}

const against = (what: string, { ours, bare }: Times, budget: number | null): Line => ({
  what,
  value: median(ours.map((own, at) => own / (bare[at] ?? Number.NaN))),
  budget,
  unit: 'x',
});
