import type { MergePreview } from '../../messages/people-commands.ts';
import type { Handler } from '../../messages/router.ts';
import type { Translate } from '../../model/words.ts';
import { answerQuestion, reopenQuestion } from '../answer-question.ts';
import { shownText } from '../facts.ts';
import { mergeLeads } from '../merge/merge.ts';
import { previewMerge } from '../merge/preview.ts';
import { unmergeLeads } from '../merge/unmerge.ts';
import { suppressPerson, unsuppressPerson } from '../suppress-person.ts';
import { type Context, operationOf, writerOf } from './context.ts';
import { FIELD_LABELS } from './stored-lines.ts';

export const preview =
  (context: Context): Handler<'lead.mergePreview'> =>
  async (pair) => {
    const { t } = await context.language();
    return previewOf(await previewMerge(context.db, pair), t);
  };

export const merge =
  (context: Context): Handler<'lead.merge'> =>
  async (pair, request) => {
    const write = operationOf('lead.merge', request);
    const answer = await mergeLeads(writerOf(context), write, pair, await context.tables());
    context.tellTabs();
    return answer;
  };

export const unmerge =
  (context: Context): Handler<'lead.unmerge'> =>
  async ({ activityId }, request) => {
    const answer = await unmergeLeads(writerOf(context), operationOf('lead.unmerge', request), activityId);
    changed(context);
    return answer;
  };

export const answer =
  (context: Context): Handler<'question.answer'> =>
  async (input, request) => {
    const write = operationOf('question.answer', request);
    await answerQuestion(writerOf(context), write, input, await context.tables());
    context.tellTabs();
    return null;
  };

export const reopen =
  (context: Context): Handler<'question.reopen'> =>
  async ({ questionId }, request) => {
    const write = operationOf('question.reopen', request);
    const undone = await reopenQuestion(writerOf(context), write, questionId);
    changed(context);
    return undone;
  };

export const suppress =
  (context: Context): Handler<'person.suppress'> =>
  async ({ keys, why }, request) => {
    await suppressPerson(writerOf(context), operationOf('person.suppress', request), keys, why);
    context.tellTabs();
    return null;
  };

export const unsuppress =
  (context: Context): Handler<'person.unsuppress'> =>
  async ({ keys }, request) => {
    await unsuppressPerson(writerOf(context), operationOf('person.unsuppress', request), keys);
    context.tellTabs();
    return null;
  };

/** Somebody may have to be scored again. */
function changed(context: Context): void {
  context.startJobs();
  context.tellTabs();
}

function previewOf(
  { merged, winner, loser, activities }: Awaited<ReturnType<typeof previewMerge>>,
  t: Translate,
): MergePreview {
  const fields = Object.keys(FIELD_LABELS) as (keyof typeof FIELD_LABELS)[];
  return {
    name: merged.name,
    stage: merged.stage,
    reason: merged.reason,
    followUpAt: merged.followUpAt,
    tags: Object.keys(merged.tags),
    activities,
    lines: fields.flatMap((field) => {
      const value = shownText(merged.facts[field]);
      if (value === null || field === 'companyKey' || field === 'about') return [];
      const also = [winner, loser]
        .map(({ facts }) => shownText(facts[field]))
        .find((text) => text !== null && text !== value);
      return [{ label: t(FIELD_LABELS[field]), value, also: also ?? null }];
    }),
  };
}
