import { ERROR_NAMES, type ErrorName } from '../lib/errors.ts';
import type { WordKey } from '../lib/model/words.ts';

/** The sentence for an expected error. */
export const errorWord = (name: ErrorName): WordKey => `error_${name.replaceAll('-', '_')}` as WordKey;

/** The expected error inside whatever was thrown (Dexie wraps what its hooks throw), or null. */
export function expectedName(thrown: unknown): ErrorName | null {
  for (let error = thrown; error instanceof Error; error = (error as { inner?: unknown }).inner) {
    const name = ERROR_NAMES.find((known) => known === (error as Error).name);
    if (name) return name;
  }
  return null;
}
