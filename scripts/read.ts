import { readPage } from '../lib/pages/index.ts';
import { type SavedPage, savedPageOf } from './lib/saved-page.ts';

const USAGE = 'Usage: npm run -s read -- FILE.html URL [--now MS]';

interface Question extends SavedPage {
  /** Milliseconds UTC. */
  now: number;
}

/** The arguments, or the sentence that says what is wrong with them. */
function question(args: string[]): Question | string {
  const rest = [...args];
  const at = rest.indexOf('--now');
  const [, given] = at < 0 ? [] : rest.splice(at, 2);
  if (at >= 0 && !/^\d{1,16}$/.test(given ?? ''))
    return `--now needs a number of milliseconds, not "${given ?? ''}". ${USAGE}`;
  const page = savedPageOf(rest, USAGE);
  return typeof page === 'string' ? page : { ...page, now: at < 0 ? Date.now() : Number(given) };
}

const asked = question(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(readPage(asked.document, asked.url, asked.now), null, 2)}\n`);
