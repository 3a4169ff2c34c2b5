import { ExpectedError } from '../../errors.ts';
import { explain } from '../../fit/explain.ts';
import { scoreFit } from '../../fit/score.ts';
import type { DraftTrial } from '../../messages/icp-commands.ts';
import type { Handler } from '../../messages/router.ts';
import type { Fit } from '../../model/fit.ts';
import type { Translate } from '../../model/words.ts';
import { asPublished, draftEffect } from '../draft-effect.ts';
import { newestVersion } from '../icp-versions.ts';
import { evidenceOf, type JudgeWith } from '../judge.ts';
import { judgePerson } from '../judge-person.ts';
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
    return trialOf(fit, published && scoreFit(evidence, published, judgeWith), t, judgeWith);
  };

/** People who are not saved against a draft; practice needs nobody's data. */
export const rehearse =
  (context: Context): Handler<'draft.rehearse'> =>
  async ({ draft, people }) => {
    const judgeWith = await judgeWithOf(context);
    const icp = await asPublished(context.db, null, draft, judgeWith);
    const { t } = await context.language();
    return people.map((person) => {
      const { evidence } = judgePerson(person, null, null, judgeWith);
      return trialOf(scoreFit(evidence, icp, judgeWith), null, t, judgeWith);
    });
  };

function trialOf(fit: Fit, before: Fit | null, t: Translate, judgeWith: JudgeWith): DraftTrial {
  const { for: pro, against, open, next } = explain(fit, t, judgeWith);
  return { fit, reasons: { for: pro, against, open }, next, before };
}
