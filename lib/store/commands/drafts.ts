import { ExpectedError } from '../../errors.ts';
import { explain } from '../../fit/explain.ts';
import { scoreFit } from '../../fit/score.ts';
import type { Handler } from '../../messages/router.ts';
import { asPublished, draftEffect } from '../draft-effect.ts';
import { newestVersion } from '../icp-versions.ts';
import { evidenceOf } from '../judge.ts';
import { createPeople } from '../people.ts';
import { type Context, judgeWithOf } from './context.ts';

/** What publishing a draft would do; the newest draft of each tab is answered, older questions end with null. */
export function effect(context: Context): Handler<'draft.effect'> {
  const everybody = createPeople(context.db);
  const running = new Map<number | null, AbortController>();
  return async (input, { caller: { tabId } }) => {
    running.get(tabId)?.abort();
    const stop = new AbortController();
    running.set(tabId, stop);
    const judgeWith = await judgeWithOf(context);
    const { t } = await context.language();
    return draftEffect(context.db, input, everybody(judgeWith), judgeWith, t, stop.signal);
  };
}

/** One saved person against a draft and against the published version. */
export const tryOn =
  (context: Context): Handler<'draft.try'> =>
  async ({ icpId, draft, leadId }) => {
    const { db } = context;
    const lead = await db.leads.get(leadId);
    if (!lead) throw new ExpectedError('not-found');
    const judgeWith = await judgeWithOf(context);
    const company = (await db.companies.get(lead.companyId ?? '')) ?? null;
    const evidence = evidenceOf(lead, company, judgeWith);
    const published = icpId === null ? null : await newestVersion(db, icpId);
    const fit = scoreFit(evidence, await asPublished(db, icpId, draft, judgeWith), judgeWith);
    const { t } = await context.language();
    const { for: pro, against, open, next } = explain(fit, t, judgeWith);
    return {
      fit,
      reasons: { for: pro, against, open },
      next,
      before: published && scoreFit(evidence, published, judgeWith),
    };
  };
