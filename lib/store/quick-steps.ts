import { ExpectedError } from '../errors.ts';
import type { Operation, Writer } from './edit.ts';
import { type Stepped, takeStep } from './step.ts';
import { withPlans } from './typed.ts';

/** Adds a note to the history of a lead. */
export function addNote(
  writer: Writer,
  operation: Operation,
  { leadId, text }: { leadId: string; text: string },
): Promise<Stepped> {
  const note = text.trim();
  if (!note) throw new ExpectedError('bad-input');
  return takeStep(writer, operation, leadId, () => ({ columns: {}, told: { kind: 'note', text: note } }));
}

/** Sets when to get back to somebody, ms UTC; null: it is done. */
export const setFollowUp = (
  writer: Writer,
  operation: Operation,
  { leadId, at }: { leadId: string; at: number | null },
): Promise<Stepped> =>
  takeStep(writer, operation, leadId, (lead) =>
    lead.followUpAt === at ? null : { columns: { followUpAt: at }, told: { kind: 'edited' } },
  );

/** Adds tags, each of which may hold several parted by commas, and takes others away. */
export const changeTags = (
  writer: Writer,
  operation: Operation,
  { leadId, add, remove }: { leadId: string; add: readonly string[]; remove: readonly string[] },
): Promise<Stepped> =>
  takeStep(writer, operation, leadId, (lead, path) => {
    const left = Object.fromEntries(Object.entries(lead.tags).filter(([tag]) => !remove.includes(tag)));
    const { tags } = withPlans({ tags: left, followUpAt: null }, { tags: add }, path);
    const isSame = Object.keys(tags).join() === Object.keys(lead.tags).join();
    return isSame ? null : { columns: { tags }, told: { kind: 'edited' } };
  });
