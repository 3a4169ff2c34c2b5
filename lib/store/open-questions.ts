import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import { resolveLead } from './identities.ts';
import type { QuestionRow } from './rows.ts';

/** A question with the two leads it is about now, in the question's order. */
export interface OpenQuestion {
  question: QuestionRow;
  leads: [Lead, Lead];
}

/** What waits for an answer, the latest first; nothing about people who are gone or have become one since. */
export async function openQuestions(db: AssayDb): Promise<OpenQuestion[]> {
  await db.open();
  const rows = await db.questions.filter(({ answered }) => answered === null).toArray();
  const found = await Promise.all(
    rows.map(async (question) => {
      const [one, other] = await Promise.all(question.leadIds.map((id) => resolveLead(db, id)));
      return one && other && one.id !== other.id ? [{ question, leads: [one, other] as [Lead, Lead] }] : [];
    }),
  );
  return found.flat().sort((a, b) => b.question.at - a.question.at);
}
