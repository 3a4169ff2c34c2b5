import { parseArgs } from 'node:util';
import { locales } from './locales.ts';
import { pageLinks } from './page-links.ts';
import { demoPeople, people } from './people.ts';
import { profilePath } from './person.ts';
import { startSite } from './server.ts';

const DEFAULT_PORT = 8_443;
const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });

const end = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end.abort());
const { port } = await startSite({ port: Number(values.port), signal: end.signal });

const site = 'https://www.linkedin.com';
const pages: [what: string, path: string][] = [
  ['Everything, to click through', '/feed/'],
  ['A profile', profilePath(demoPeople[0]?.slug ?? '')],
  ...pageLinks(),
];
process.stdout.write(`Practice site: https://127.0.0.1:${port}/  (${people.length} invented people, ${locales.length} languages)

Start a browser that believes it to be LinkedIn:
  chromium --user-data-dir=$(mktemp -d) --ignore-certificate-errors --host-resolver-rules="MAP *.linkedin.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1" ${site}/feed/
Firefox preferences: network.dns.forceResolve=127.0.0.1, network.socket.forcePort=443=${port}, and accept insecure certificates.

Pages:
${pages.map(([what, path]) => `  ${what.padEnd(42)} ${site}${path}`).join('\n')}
Switches on any address: ?fe=classic|sdui|public  ?ui=${locales[1]?.id ?? ''}  ?delay=MS  ?lazy=MS|scroll; /practice/settings?… keeps them in cookies.
`);
