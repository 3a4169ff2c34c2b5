import { createHash, randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Folders of the two builds. */
export const CHROME_BUILD = resolve('.output/chrome-mv3');
export const FIREFOX_BUILD = resolve('.output/firefox-mv3');

/** Most copies of a build that one running browser may meet. */
const COPIES = 20;
const addonOf = (copy: number) => (copy === 0 ? 'assay@assay.invalid' : `assay-${copy}@assay.invalid`);
const uuidOf = (copy: number) => `5f1d1c0a-3a5e-4b7e-9a57-0a55a7a55a${70 + copy}`;

/** Firefox makes a random host name per installation; the tests pin it by a preference, for each copy its own. */
export const FIREFOX_UUID = uuidOf(0);
export const FIREFOX_UUIDS: Record<string, string> = Object.fromEntries(
  Array.from({ length: COPIES }, (_, copy) => [addonOf(copy), uuidOf(copy)]),
);

/** Chrome's id of an unpacked extension: 16 bytes of the hash of its public key, written with the letters a to p. */
export function chromeId(build: string = CHROME_BUILD): string {
  const { key } = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A copy of a build that browsers take for another extension, so that nothing an earlier one stored is its own. Ids
 * stay apart because browsers clear an extension's data at some time after it was removed. Removing it is the caller's.
 */
export function copyOfBuild(build: string, copy: number): string {
  if (copy >= COPIES) throw new Error(`A browser meets at most ${COPIES} copies of a build`);
  const folder = mkdtempSync(join(tmpdir(), 'assay-build-'));
  cpSync(build, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (manifest.key) manifest.key = randomBytes(294).toString('base64');
  else manifest.browser_specific_settings.gecko.id = addonOf(copy);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
