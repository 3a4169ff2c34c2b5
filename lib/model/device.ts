/**
 * How the browser protects what is stored. `unlimited`: by the permission unlimitedStorage (Chromium, whose answer to
 * `persist()` is no all the same: traps.md); `kept` and `at-risk`: as Firefox answers.
 */
export type Protection = 'unlimited' | 'kept' | 'at-risk';

/** What only the entrypoints know of this installation. */
export interface Installation {
  /** Version of the extension. */
  version: string;
  /** Name and version of the browser, as it tells them. */
  browser: string;
  /** When the readers' hooks changed last, `2611`. */
  hooks: string;
  protection: Protection;
  /** Bytes on the disk; null where the browser does not tell. */
  bytes: number | null;
}
