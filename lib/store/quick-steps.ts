import { ExpectedError } from '../errors.ts';
import type { Role } from '../model/committee.ts';
import type { Operation, Writer } from './edit.ts';
import { type Step, type Stepped, takeStep } from './step.ts';
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
): Promise<Stepped> => takeStep(writer, operation, leadId, followUpStep(at));

/** The step that sets a follow-up. */
export const followUpStep =
  (at: number | null): Step =>
  (lead) =>
    lead.followUpAt === at ? null : { columns: { followUpAt: at }, told: { kind: 'edited' } };

/** Tags to add, each of which may hold several parted by commas, and tags to take away. */
export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** Adds tags and takes others away. */
export const changeTags = (
  writer: Writer,
  operation: Operation,
  { leadId, ...change }: { leadId: string } & TagChange,
): Promise<Stepped> => takeStep(writer, operation, leadId, tagStep(change));

/** The step that changes tags. */
export const tagStep =
  ({ add, remove }: TagChange): Step =>
  (lead, path) => {
    const left = Object.fromEntries(Object.entries(lead.tags).filter(([tag]) => !remove.includes(tag)));
    const { tags } = withPlans({ tags: left, followUpAt: null }, { tags: add }, path);
    const isSame = Object.keys(tags).join() === Object.keys(lead.tags).join();
    return isSame ? null : { columns: { tags }, told: { kind: 'edited' } };
  };

/** Says which part somebody has in buying; null: none. */
export const setRole = (
  writer: Writer,
  operation: Operation,
  { leadId, role }: { leadId: string; role: Role | null },
): Promise<Stepped> =>
  takeStep(writer, operation, leadId, (lead) =>
    (lead.role ?? null) === role ? null : { columns: { role }, told: { kind: 'edited' } },
  );

/** Writes down when somebody was told that their data is kept, ms UTC; null: not yet. */
export const setNotice = (
  writer: Writer,
  operation: Operation,
  { leadId, at }: { leadId: string; at: number | null },
): Promise<Stepped> =>
  takeStep(writer, operation, leadId, (lead) =>
    (lead.noticedAt ?? null) === at ? null : { columns: { noticedAt: at }, told: { kind: 'edited' } },
  );

/** A line of a checklist is done with somebody, or not after all. */
export const tickLine = (
  writer: Writer,
  operation: Operation,
  { leadId, line, done }: { leadId: string; line: string; done: boolean },
): Promise<Stepped> =>
  takeStep(writer, operation, leadId, (lead, path) => {
    const { [line]: at, ...others } = lead.ticks ?? {};
    if ((at !== undefined) === done) return null;
    return {
      columns: { ticks: done ? { ...others, [line]: path.now } : others },
      told: { kind: 'edited' },
    };
  });
