import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readPage } from '../lib/pages/index.ts';

const USAGE = 'Usage: npm run -s read -- FILE.html URL [--now MS]';

interface Question {
  html: string;
  url: string;
  /** Milliseconds UTC. */
  now: number;
}

/** The arguments, or the sentence that says what is wrong with them. */
function question(args: string[]): Question | string {
  const rest = [...args];
  const at = rest.indexOf('--now');
  const [, given] = at < 0 ? [] : rest.splice(at, 2);
  const [file, url, ...more] = rest;
  if (!file || !url || more.length > 0) return USAGE;
  if (at >= 0 && !/^\d{1,16}$/.test(given ?? ''))
    return `--now needs a number of milliseconds, not "${given ?? ''}". ${USAGE}`;
  if (!URL.canParse(url)) return `"${url}" is no address. ${USAGE}`;
  try {
    return { html: readFileSync(file, 'utf8'), url, now: at < 0 ? Date.now() : Number(given) };
  } catch {
    return `Cannot read the file "${file}". ${USAGE}`;
  }
}

const asked = question(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else {
  // No `url` for jsdom: the address is an argument, and nothing of the page may run or load.
  const { document } = new JSDOM(asked.html, { contentType: 'text/html' }).window;
  process.stdout.write(`${JSON.stringify(readPage(document, asked.url, asked.now), null, 2)}\n`);
}
