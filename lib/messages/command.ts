import * as z from 'zod/mini';

/**
 * Every command, by direction. `in-page` is the content script on linkedin.com, treated as hostile: it can do
 * only what is listed for it. `page` is one of our own pages (popup, workspace).
 */
export type Sender = 'in-page' | 'page';

/** Who may send a command, and the schema of its input. */
export const command = <I extends z.core.$ZodType, const F extends readonly Sender[]>(from: F, input: I) => ({
  from,
  input,
});

/** The id under which a command was sent: a UUID. */
export const operation = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
/** The id of a row. */
export const rowId = z.string().check(z.minLength(1), z.maxLength(64));
