import { ExpectedError } from '../errors.ts';
import type { Lead } from '../model/lead.ts';
import { parseUrl } from '../pages/index.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { keyTexts, resolveLead } from './identities.ts';
import { judgeWithFrom, type Tables } from './judge.ts';
import { mergeInto } from './merge/merge.ts';
import { withBoth, withStopped } from './merge/stopped.ts';
import { unmergeIn } from './merge/unmerge.ts';
import type { QuestionRow } from './rows.ts';

export interface Answer {
  questionId: string;
  /** Are they one person? */
  same: boolean;
}

/**
 * Answers whether two leads are one person. Then they become one, the older; else they are never asked about again,
 * and an address that changed hands goes to who has it now.
 */
export async function answerQuestion(
  writer: Writer,
  operation: Operation,
  { questionId, same }: Answer,
  tables: Tables,
): Promise<null> {
  const { db } = writer;
  return withBoth(db, await idsOf(db, questionId), (stop) =>
    edit(writer, operation, async (path) => {
      const question = await db.questions.get(questionId);
      // Answered from another window: that answer stays.
      if (question?.answered) return null;
      const [one, other] = await bothOf(db, question);
      if (!question || !one || !other) throw new ExpectedError('not-found');
      const answered: QuestionRow['answered'] = { at: path.now, same };
      if (same && one.id !== other.id) {
        const [older, newer] = one.createdAt <= other.createdAt ? [one, other] : [other, one];
        const judgeWith = await judgeWithFrom(db, tables, path.now);
        const stopped = await stop(path);
        answered.merge = (await mergeInto(path, db, older, newer, judgeWith, stopped)).activityId;
      }
      if (!same && question.kind === 'slug-reassigned') {
        const key = await giveSlug(path, db, one, other);
        if (key) answered.key = key;
      }
      path.changes.put('questions', { ...question, answered });
      return null;
    }),
  );
}

/** Takes an answer back: the question is open again and what followed from the answer is undone. */
export async function reopenQuestion(
  writer: Writer,
  operation: Operation,
  questionId: string,
): Promise<{ undone: boolean }> {
  const { db } = writer;
  const asked = await db.questions.get(questionId);
  return withStopped(db, asked?.answered?.merge ?? '', (listing) =>
    edit(writer, operation, async (path) => {
      const question = await db.questions.get(questionId);
      if (!question?.answered) return { undone: false };
      const { merge, key } = question.answered;
      if (merge && !(await unmergeIn(path, db, merge, listing))) return { undone: false };
      if (key) await giveBack(path, db, key, question);
      path.changes.put('questions', { ...question, answered: null });
      return { undone: true };
    }),
  );
}

/** Ids of the leads that a question is about, wherever they were merged into. */
const idsOf = async (db: AssayDb, questionId: string): Promise<string[]> =>
  (await bothOf(db, await db.questions.get(questionId))).flatMap((lead) => (lead ? [lead.id] : []));

const bothOf = async (db: AssayDb, question: QuestionRow | undefined): Promise<(Lead | null)[]> =>
  Promise.all((question?.leadIds ?? []).map((id) => resolveLead(db, id)));

/** The address goes from `old` to `owner`, who is shown under it; null where it was not `old`'s any more. */
async function giveSlug(path: Edit, db: AssayDb, old: Lead, owner: Lead): Promise<string | null> {
  const slug = keyTexts((owner.url && parseUrl(owner.url)?.keys) || []).find((key) =>
    key.startsWith('slug:'),
  );
  const row = slug && (await db.identities.get([db.spaceId, slug]));
  if (!row || row.leadId !== old.id) return null;
  path.changes.put('identities', { ...row, leadId: owner.id });
  // It would lead to somebody else.
  if (old.url === owner.url) await path.putLead({ ...old, url: null });
  return row.key;
}

async function giveBack(path: Edit, db: AssayDb, key: string, question: QuestionRow): Promise<void> {
  const [old, owner] = await bothOf(db, question);
  const row = await db.identities.get([db.spaceId, key]);
  if (!old || !owner || row?.leadId !== owner.id) return;
  path.changes.put('identities', { ...row, leadId: old.id });
  if (old.url === null) await path.putLead({ ...old, url: owner.url });
}
