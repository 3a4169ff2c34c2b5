import type { Handler } from '../../messages/router.ts';
import { removeIcp, saveIcp } from '../icps.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const save =
  (context: Context): Handler<'icp.save'> =>
  async (input, request) => {
    const answer = await saveIcp(writerOf(context), operationOf('icp.save', request), input);
    context.startJobs();
    context.tellTabs();
    return answer;
  };

export const remove =
  (context: Context): Handler<'icp.remove'> =>
  async ({ icpId }, request) => {
    const answer = await removeIcp(writerOf(context), operationOf('icp.remove', request), icpId);
    context.startJobs();
    context.tellTabs();
    return answer;
  };
