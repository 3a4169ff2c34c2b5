import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { companyKey } from '../lib/parse/company.ts';
import { parseMoney } from '../lib/parse/money.ts';
import { loadPlaces, parsePlace } from '../lib/parse/place.ts';
import { parseSize } from '../lib/parse/size.ts';
import { parseTitle } from '../lib/parse/title.ts';

const PLACES = new URL('../public/data/places.txt', import.meta.url);

/** What each kind of text is read with; made only when asked for. */
const PARSERS: Record<string, (locale: string | undefined) => (text: string) => unknown> = {
  title: (locale) => (text) => parseTitle(text, { locale }),
  place: (locale) => {
    const places = loadPlaces(readFileSync(PLACES));
    return (text) => parsePlace(text, places, { locale });
  },
  money: (locale) => (text) => parseMoney(text, { locale }),
  company: () => (text) => ({ key: companyKey(text), text }),
  size: () => (text) => ({ band: parseSize(text) }),
};

/** `parse KIND [--locale xx]`: a text a line on stdin, a JSON object a line on stdout. */
async function main(): Promise<void> {
  const parse = chosenParser(process.argv.slice(2));
  if (typeof parse === 'string') {
    process.stderr.write(`${parse}\n`);
    process.exitCode = 2;
    return;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    process.stdout.write(`${JSON.stringify(parse(line))}\n`);
}

/** The parser asked for, or the sentence that says what is wrong. */
function chosenParser(args: string[]): ((text: string) => unknown) | string {
  const usage = `Usage: npm run -s parse -- ${Object.keys(PARSERS).join('|')} [--locale xx] < texts`;
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' } },
    });
    const [kind, ...rest] = positionals;
    if (kind === undefined) return `Say what to parse. ${usage}`;
    if (!Object.hasOwn(PARSERS, kind) || rest.length > 0)
      return `Unknown: ${[kind, ...rest].join(' ')}. ${usage}`;
    if (values.locale !== undefined && !/^[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/i.test(values.locale))
      return `Not a language code: ${values.locale}. ${usage}`;
    return PARSERS[kind]?.(values.locale) ?? usage;
  } catch (error) {
    return `${error instanceof Error ? error.message : error} ${usage}`;
  }
}

await main();
