import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Folders of the two builds. */
export const CHROME_BUILD = resolve('.output/chrome-mv3');
export const FIREFOX_BUILD = resolve('.output/firefox-mv3');

export const FIREFOX_ADDON = 'assay@assay.invalid';
/** Firefox makes a random host name per installation; the tests pin it by a preference. */
export const FIREFOX_UUID = '5f1d1c0a-3a5e-4b7e-9a57-0a55a7a55a70';

/** Chrome's id of an unpacked extension: 16 bytes of the hash of its public key, written with the letters a to p. */
export function chromeId(build: string = CHROME_BUILD): string {
  const { key } = JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
