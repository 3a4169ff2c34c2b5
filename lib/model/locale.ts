/** The languages of the interface; pages are read in any. */
export const LOCALES = ['en', 'it', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];
