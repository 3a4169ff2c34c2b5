import type { AssayDb } from '../db.ts';

/** Keys of invented people begin so; no slug of LinkedIn has such a sign. */
export const INVENTED_KEYS = 'slug:@invented/';
export const inventedKey = (slug: string): string => INVENTED_KEYS + slug;

/** The rows of their keys. */
export const inventedKeys = (db: AssayDb) =>
  db.identities
    .where('[spaceId+key]')
    .between([db.spaceId, INVENTED_KEYS], [db.spaceId, `${INVENTED_KEYS}\uffff`]);

/** How many invented people there are, by their keys. */
export async function inventedCount(db: AssayDb): Promise<number> {
  await db.open();
  return inventedKeys(db).count();
}
