import { expectedName } from '../../components/error-word.ts';

const seen = new Set<string>();

/** Writes an unexpected error to the worker's console, once; nothing is sent anywhere. */
export function reportOnce(error: unknown): void {
  // Told to the user where it matters: a store of a newer version refuses everything.
  if (expectedName(error)) return;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(text)) return;
  seen.add(text);
  console.error('Assay:', error);
}
