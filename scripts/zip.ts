/**
 * `npm run zip`: the two packages for the stores in `.output/store`, apart from the unpacked builds, because the
 * Chrome package carries no key (the Web Store refuses one).
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { zip } from 'wxt';

/** Set before the configuration is read: it leaves the key out. */
process.env.ASSAY_STORE_ZIP = '1';
const OUT = '.output/store';

for (const browser of ['chrome', 'firefox']) await zip({ browser, outDir: OUT });

const manifest = JSON.parse(readFileSync(`${OUT}/chrome-mv3/manifest.json`, 'utf8')) as { key?: string };
if (manifest.key !== undefined) {
  console.error('The Chrome package carries a key: the Web Store would refuse it.');
  process.exit(1);
}
for (const file of readdirSync(OUT).filter((name) => name.endsWith('.zip'))) {
  console.log(`${OUT}/${file}  ${Math.ceil(statSync(`${OUT}/${file}`).size / 1000)} kB`);
}
