import type { Handler } from '../../messages/router.ts';
import { edit } from '../edit.ts';
import { type Context, operationOf, writerOf } from './context.ts';

/** Counts missed fields by reader, so that rot on LinkedIn's side shows; keeps no person. */
export const report =
  (context: Context): Handler<'health.report'> =>
  async ({ kind, frontend, misses }, request) => {
    const drifted = misses.filter(({ why }) => why === 'drift');
    if (drifted.length === 0) return null;
    return edit(writerOf(context), operationOf('health.report', request), async (path) => {
      const ids = drifted.map(({ field, hook }) => `${frontend}:${kind}:${field}:${hook ?? ''}`);
      const known = await context.db.health.bulkGet(ids);
      await path.putHealth(
        drifted.map(({ field, hook, why }, index) => ({
          id: ids[index] ?? '',
          kind,
          frontend,
          field,
          hook,
          why,
          count: (known[index]?.count ?? 0) + 1,
          lastAt: path.now,
        })),
      );
      return null;
    });
  };
