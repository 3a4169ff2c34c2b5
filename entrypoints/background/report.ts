const seen = new Set<string>();

/** Writes an unexpected error to the worker's console, once; nothing is sent anywhere. */
export function reportOnce(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(text)) return;
  seen.add(text);
  console.error('Assay:', error);
}
