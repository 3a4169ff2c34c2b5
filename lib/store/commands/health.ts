import type { Handler } from '../../messages/router.ts';
import { noteHealth } from '../health.ts';
import type { Context } from './context.ts';

/** Notes how the page readers did, so that rot on LinkedIn's side shows; knows no page and no person. */
export const report =
  (context: Context): Handler<'health.report'> =>
  async (input) => {
    noteHealth(context.db, input, context.hooks, context.now());
    return null;
  };
