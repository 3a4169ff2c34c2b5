import { parseArgs } from 'node:util';
import { locales } from './locales.ts';
import { demoPeople, people, REMOVED_SLUG } from './people.ts';
import { profilePath } from './person.ts';
import { startSite } from './server.ts';

const DEFAULT_PORT = 8_443;
const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });

const end = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end.abort());
const { port } = await startSite({ port: Number(values.port), signal: end.signal });

const site = 'https://www.linkedin.com';
const pages = [
  ['/feed/', 'everything, to click through'],
  [profilePath(demoPeople[0]?.slug ?? ''), 'a profile'],
  ['/search/results/people/', 'people search, ?page=2, ?keywords=WORD'],
  ['/search/results/people/?keywords=many', '5,000 rows'],
  ['/search/results/people/?mode=recycle', 'rows that change the person'],
  ['/in/me/', 'your own profile'],
  [`/in/${REMOVED_SLUG}/`, 'a removed profile'],
  ['/company/valvole-immaginarie/', 'a company'],
  ['/authwall', 'signed out'],
] as const;
process.stdout.write(`Practice site: https://127.0.0.1:${port}/  (${people.length} invented people, ${locales.length} languages)

Start a browser that believes it to be LinkedIn:
  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules="MAP *.linkedin.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" ${site}/feed/
Firefox preferences: network.dns.forceResolve=127.0.0.1, network.socket.forcePort=443=${port}, and accept insecure certificates.

Pages:
${pages.map(([path, what]) => `  ${(site + path).padEnd(62)} ${what}`).join('\n')}
Switches on any address: ?fe=classic|sdui  ?ui=${locales[1]?.id ?? ''}  ?delay=MS  ?lazy=MS|scroll; /practice/settings?… keeps them in cookies.
`);
