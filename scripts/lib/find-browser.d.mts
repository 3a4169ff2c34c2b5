/** Path of an installed browser of this kind, or null. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
