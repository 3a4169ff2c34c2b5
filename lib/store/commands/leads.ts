import { ExpectedError } from '../../errors.ts';
import type { Handler, Request } from '../../messages/router.ts';
import { canonicalUrl } from '../../pages/index.ts';
import { eraseLead } from '../erase-lead.ts';
import { currentIcps, readSettings } from '../queries.ts';
import { saveLead, type Written } from '../save-lead.ts';
import { undoSave } from '../undo-save.ts';
import { type Context, operationOf, writerOf } from './context.ts';
import { lookOf } from './look.ts';
import { scoreOf } from './score.ts';

export const save =
  (context: Context): Handler<'lead.save'> =>
  async (input, request) => {
    // Without a name nobody could find the lead again; the readers say so as a miss.
    if (!input.person.fields.name && !input.entered?.name?.trim())
      throw new ExpectedError('bad-input', 'no name was read');
    const tables = await context.tables();
    // Search words, tracking codes and who may open a lead say nothing about the person.
    const page =
      (input.kind === 'sales-lead' && canonicalUrl(input.page)) || input.page.replace(/[?#].*$/s, '');
    const write = operationOf('lead.save', request);
    let written: Written | null = null;
    const saved = await saveLead(writerOf(context), write, { ...input, page }, tables, (now) => {
      written = now;
    });
    const [{ lead, icps }, { t }] = await Promise.all([
      // Reading it back would cost a save a tenth of its time.
      written ?? readBack(context, saved.leadId),
      context.language(),
      confirm(context, request),
    ]);
    context.tellTabs();
    const icp = icps.find(({ id }) => id === lead?.fit?.icpId);
    const score = lead?.fit ? scoreOf(lead.fit, icp?.name ?? '', lead) : null;
    return {
      leadId: saved.leadId,
      operation: request.op,
      created: saved.created,
      score,
      look: lookOf(score, t),
    };
  };

const readBack = async ({ db }: Context, leadId: string) => {
  const [lead, icps] = await Promise.all([db.leads.get(leadId), currentIcps(db)]);
  return { lead, icps };
};

/** So long the toolbar says that somebody was saved, ms. */
const CONFIRMED = 2_000;

/** A save by the keyboard shows nothing in a page that is left untouched. */
async function confirm(context: Context, { caller }: Request): Promise<void> {
  if (caller.kind !== 'in-page' || caller.tabId === null) return;
  const { mode } = await readSettings(context.db);
  if (mode === 'untouched') context.toolbarTurn(caller.tabId)('✓', CONFIRMED);
}

export const undo =
  (context: Context): Handler<'lead.undo'> =>
  async ({ save: operation }, request) => {
    const write = operationOf('lead.undo', request);
    const answer = await undoSave(writerOf(context), write, operation, await context.tables());
    context.tellTabs();
    return answer;
  };

export const erase =
  (context: Context): Handler<'lead.erase'> =>
  async ({ leadId, objected = false }, request) => {
    const write = operationOf('lead.erase', request);
    const answer = await eraseLead(writerOf(context), write, leadId, objected);
    context.tellTabs();
    return answer;
  };
