/**
 * Do-not-contact without a list of names: of each key of a person only a keyed hash is kept, which tells whether
 * somebody shown is meant and nothing else (reference, reliability 3.3).
 */

/** A fresh secret key: 32 random bytes, in hex. */
export const newSecret = (random: Pick<Crypto, 'getRandomValues'>): string =>
  toHex(random.getRandomValues(new Uint8Array(32)));

/** HMAC-SHA-256 of each key's text (`slug:jane-doe`) with the secret (hex), in hex and in the same order. */
export async function hashKeys(
  subtle: SubtleCrypto,
  secret: string,
  keys: readonly string[],
): Promise<string[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await subtle.importKey('raw', fromHex(secret), algorithm, false, ['sign']);
  const encoder = new TextEncoder();
  const signed = await Promise.all(keys.map((text) => subtle.sign('HMAC', key, encoder.encode(text))));
  return signed.map((bytes) => toHex(new Uint8Array(bytes)));
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
