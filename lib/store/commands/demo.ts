import type { Handler } from '../../messages/router.ts';
import { removeInvented } from '../demo/remove.ts';
import { seedInvented } from '../demo/seed.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const seed =
  (context: Context): Handler<'demo.seed'> =>
  async (_input, request) => {
    const { t } = await context.language();
    const tables = await context.tables();
    const answer = await seedInvented(writerOf(context), operationOf('demo.seed', request), tables, t);
    context.tellTabs();
    return answer;
  };

export const remove =
  (context: Context): Handler<'demo.remove'> =>
  async (_input, request) => {
    const answer = await removeInvented(writerOf(context), operationOf('demo.remove', request));
    context.tellTabs();
    return answer;
  };
