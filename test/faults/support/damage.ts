import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromeId, FIREFOX_UUID } from '../../support/browsers/identity.ts';

/** Damages the files of a closed profile, as a crash of the machine, a bad disk or a tidy program does. */
export type Damage = (profile: string) => void;

const filesIn = (folder: string, wanted: RegExp): string[] => {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => wanted.test(name)) : [];
  if (found.length === 0) throw new Error(`No file ${wanted} to damage in ${folder}`);
  return found.map((name) => join(folder, name));
};

const truncate = (files: readonly string[], part: number) => {
  for (const file of files) truncateSync(file, Math.floor(readFileSync(file).length * part));
};
const remove = (files: readonly string[]) => {
  for (const file of files) rmSync(file);
};
/** Turns every bit of the first two thirds. */
const flip = (files: readonly string[]) => {
  for (const file of files) {
    const bytes = readFileSync(file);
    for (let at = 0; at < (2 * bytes.length) / 3; at++) bytes[at] = ~(bytes[at] ?? 0) & 0xff;
    writeFileSync(file, bytes);
  }
};

const leveldb = (profile: string, wanted: RegExp) =>
  filesIn(join(profile, `Default/IndexedDB/chrome-extension_${chromeId()}_0.indexeddb.leveldb`), wanted);
const sqlite = (profile: string) =>
  filesIn(join(profile, `storage/default/moz-extension+++${FIREFOX_UUID}/idb`), /\.sqlite$/);

/** The six kinds of reference, reliability 1.4. */
export const CHROMIUM_DAMAGE: Record<string, Damage> = {
  'MANIFEST truncated': (profile) => truncate(leveldb(profile, /^MANIFEST/), 0.5),
  'tables with wrong bytes': (profile) => flip(leveldb(profile, /\.ldb$/)),
  'log with wrong bytes': (profile) => flip(leveldb(profile, /\.log$/)),
  'tables deleted': (profile) => remove(leveldb(profile, /\.ldb$/)),
  'CURRENT deleted': (profile) => remove(leveldb(profile, /^CURRENT$/)),
  'log cut in half': (profile) => truncate(leveldb(profile, /\.log$/), 0.5),
};

export const FIREFOX_DAMAGE: Record<string, Damage> = {
  'database truncated': (profile) => truncate(sqlite(profile), 0.5),
  'database removed': (profile) => remove(sqlite(profile)),
};

/** The marker goes with all of `storage.local`; the store stays whole. */
export const loseMarker: Damage = (profile) =>
  rmSync(join(profile, 'Default/Local Extension Settings', chromeId()), { recursive: true });
