import type { Handler } from '../../messages/router.ts';
import { meanCompany } from '../../pages/company-meaning.ts';
import { healthOf } from '../../pages/health.ts';
import { noteHealth } from '../health.ts';
import type { Context } from './context.ts';

/** Nobody: a company's page is about no person. */
const BARE = { locale: null, subject: null, people: [] };

/** Notes how the page readers did, so that rot on LinkedIn's side shows; knows no page and no person. */
export const report =
  (context: Context): Handler<'health.report'> =>
  async ({ companyPage, ...told }) => {
    const input = companyPage ? healthOf({ ...BARE, ...told, ...meanCompany(companyPage) }) : told;
    noteHealth(context.db, input, context.hooks, context.now());
    return null;
  };
