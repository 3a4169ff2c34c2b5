import { Decrypter, Encrypter } from 'age-encryption';
import { ExpectedError } from '../errors.ts';

/**
 * Files with a passphrase, in the format of age (https://age-encryption.org/v1): `age -d` opens them. The work
 * factor is age's own, 2^18: about a second, and each guess costs as much. Loaded only where one is used.
 */
export async function locked(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor = 18,
): Promise<ReadableStream<Uint8Array>> {
  const age = new Encrypter();
  age.setScryptWorkFactor(workFactor);
  age.setPassphrase(passphrase);
  return age.encrypt(plain);
}

/** Opens what `locked` or age made. Errors: `backup-passphrase` for a wrong one, anything else for a damaged file. */
export async function unlocked(
  file: ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const age = new Decrypter();
  age.addPassphrase(passphrase);
  try {
    return await age.decrypt(file);
  } catch (error) {
    // The library names no errors; this one it throws when the key does not fit.
    if (String(error).includes('no identity matched')) throw new ExpectedError('backup-passphrase');
    throw error;
  }
}
