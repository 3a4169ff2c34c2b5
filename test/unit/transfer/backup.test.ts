import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  backupName,
  backupText,
  needsPassphrase,
  openBackup,
  packBackup,
} from '../../../lib/transfer/backup.ts';
import { NOON } from '../../support/store.ts';

const { signal } = new AbortController();
const LINES = ['{"format":"assay"}', '{"name":"Ōe Aiko — 大江"}', '{"name":"x"}'];

async function* dump() {
  for (const line of LINES) yield `${line}\n`;
}

async function read(file: Blob, passphrase: string | null = null, limits?: { bytes: number; line: number }) {
  let text = '';
  const opened = await openBackup(file, { passphrase, signal });
  for await (const piece of backupText(opened, signal, limits)) text += piece;
  return text.trimEnd().split('\n');
}

const plain = () => packBackup(dump(), { passphrase: null, signal });
const locked = (workFactor?: number) =>
  packBackup(dump(), { passphrase: 'four words of mine', signal, workFactor });
const refusal = (name: string) => expect.objectContaining({ name });

it('gives back what was packed, with a passphrase and without', async () => {
  const file = await plain();
  expect(await needsPassphrase(file)).toBe(false);
  expect(await read(file)).toEqual(LINES);
  const secret = await locked(8);
  expect(await needsPassphrase(secret)).toBe(true);
  expect(await secret.text()).not.toContain('name');
  expect(await read(secret, 'four words of mine')).toEqual(LINES);
});

it('is plain gzip, and an age file with the work factor of age itself', async () => {
  expect(Buffer.from(await (await plain()).arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
  expect((await (await locked()).text()).split('\n').slice(0, 2)).toEqual([
    'age-encryption.org/v1',
    expect.stringMatching(/^-> scrypt \S+ 18$/),
  ]);
});

it('names what is wrong with a file', async () => {
  await expect(read(new Blob([]))).rejects.toEqual(refusal('backup-empty'));
  await expect(read(new Blob(['Name,Company\nAda,Acme']))).rejects.toEqual(refusal('backup-foreign'));
  const secret = await locked(8);
  await expect(read(secret)).rejects.toEqual(refusal('backup-passphrase'));
  await expect(read(secret, 'other words')).rejects.toEqual(refusal('backup-passphrase'));
  await expect(read(secret.slice(0, -5), 'four words of mine')).rejects.toEqual(refusal('backup-damaged'));
  await expect(read(secret.slice(0, 40), 'four words of mine')).rejects.toEqual(refusal('backup-damaged'));
  const file = await plain();
  await expect(read(file.slice(0, -12))).rejects.toEqual(refusal('backup-damaged'));
  const changed = new Uint8Array(await file.arrayBuffer());
  changed[changed.length - 6] = 255 - (changed[changed.length - 6] ?? 0);
  await expect(read(new Blob([changed]))).rejects.toEqual(refusal('backup-damaged'));
});

it('stops unpacking a bomb early', async () => {
  const limits = { bytes: 1_000_000, line: 100_000 };
  const endless = new Blob([gzipSync(Buffer.alloc(50_000_000, 'a'))]);
  await expect(read(endless, null, limits)).rejects.toEqual(refusal('backup-too-large'));
  const manyLines = new Blob([gzipSync(Buffer.alloc(50_000_000, 'a\n'))]);
  await expect(read(manyLines, null, limits)).rejects.toEqual(refusal('backup-too-large'));
});

it('can be stopped', async () => {
  const stop = new AbortController();
  async function* slow() {
    yield `${LINES[0]}\n`;
    stop.abort();
    yield `${LINES[1]}\n`;
  }
  const packing = packBackup(slow(), { passphrase: null, signal: stop.signal });
  await expect(packing).rejects.toEqual(refusal('AbortError'));
});

it('is named after the day, and says whether it is locked', () => {
  expect(backupName(NOON, false)).toBe('assay-backup-2026-11-21.assay');
  expect(backupName(NOON, true)).toBe('assay-backup-2026-11-21.assay.age');
});

it('a file that is gone since it was chosen is refused with a name', async () => {
  const gone = new Blob(['gone']);
  gone.slice = () => {
    const piece = new Blob();
    piece.arrayBuffer = async () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    return piece;
  };
  await expect(needsPassphrase(gone)).rejects.toMatchObject({ name: 'backup-damaged' });
});
