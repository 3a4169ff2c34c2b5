/** Errors that we expect: each has a name, and a sentence in the interface's words (`error_<name>`). */
export const ERROR_NAMES = [
  'not-agreed',
  'stale',
  'too-large',
  'not-saved',
  'unknown-command',
  'forbidden',
  'newer-data',
  'store-blocked',
  'no-storage',
  'bad-input',
  'not-found',
  'needs-reason',
  'do-not-contact',
  'unreachable',
  'backup-empty',
  'backup-foreign',
  'backup-passphrase',
  'backup-damaged',
  'backup-newer',
  'backup-too-large',
  'import-empty',
  'import-not-csv',
  'import-no-links',
  'import-too-many',
  'restore-busy',
  'loss-undecided',
  'updated',
  'too-many',
] as const;
export type ErrorName = (typeof ERROR_NAMES)[number];

/** What crosses between contexts: an Error does not survive a message, a plain value does. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { name: ErrorName; message: string } };

/** An expected failure inside one context; turned into a `Result` at its border. */
export class ExpectedError extends Error {
  constructor(
    override readonly name: ErrorName,
    message: string = name,
  ) {
    super(message);
  }
}

/** A good answer. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal with its name; `message` is for developers, users read the name's sentence. */
export const fail = (name: ErrorName, message: string = name): Result<never> => ({
  ok: false,
  error: { name, message },
});
