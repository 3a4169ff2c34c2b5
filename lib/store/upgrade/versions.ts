/**
 * Shapes of rows. Raised when rows of a table get a new one: older rows are read through `upgrade/<table>.ts` at once
 * and rewritten in the background (`backfill.ts`). A newer row than this is taken as it is and never written back older.
 */
export const ROW_VERSIONS = { leads: 3, companies: 1 } as const;

/** The same as one text: which shapes the rows of a store have. */
export const SHAPES = JSON.stringify(ROW_VERSIONS);
