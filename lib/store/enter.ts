import { ExpectedError } from '../errors.ts';
import type { EnterableField } from '../messages/entry-commands.ts';
import type { Activity, Entry } from '../model/activity.ts';
import type { AttributeField } from '../model/attribute.ts';
import { FACTS_KEPT, type Fact, type Facts } from '../model/fact.ts';
import type { Lead } from '../model/lead.ts';
import { isSensitiveField } from '../model/sensitive.ts';
import { changedAt } from './clock.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { checkedValue } from './entry-value.ts';
import { shownText } from './facts.ts';
import { readSettings } from './queries.ts';
import { startLeadRescore } from './rescore.ts';

export interface Enter {
  leadId: string;
  field: EnterableField | AttributeField;
  /** Null takes what was entered away. */
  value: string | number | null;
}

/** What an entry did; kept with the operation, for undo. The values stand in the activity, which goes with the person. */
export interface Entered {
  leadId: string;
  /** Null where there was nothing to take away. */
  activityId: string | null;
}

/** Enters a value of one field or attribute, or takes it away; the person is scored again by the job runner. */
export function enterValue(writer: Writer, operation: Operation, input: Enter): Promise<Entered> {
  return edit(writer, operation, async (path) => {
    const { leadId, field } = input;
    const lead = await writer.db.leads.get(leadId);
    if (!lead) throw new ExpectedError('not-found');
    const settings = await readSettings(writer.db);
    const before = enteredOf(lead.facts[field]);
    if (input.value === null && before.length === 0) return { leadId, activityId: null };
    const fact =
      input.value === null ? null : factOf(path, writer, checkedValue(field, input.value, settings));
    const last = before.at(-1);
    // The same value again only renews it.
    const dropped = fact === null ? before : last?.value === fact.value ? [last] : [];
    const after =
      fact === null ? [] : [...before.filter((old) => !dropped.includes(old)), fact].slice(-FACTS_KEPT);
    await putEntered(path, lead, field, after);
    const kept = isSensitiveField(field, settings.attributes) ? [] : dropped;
    const entry: Entry = { field, clock: fact?.clock ?? null, dropped: kept };
    return { leadId, activityId: path.addActivity({ leadId, kind: 'edited', entry }) };
  });
}

/**
 * Takes back the entry made by operation `enter`. Refuses (`undone: false`) when the field was changed since, and where
 * a sensitive value was taken away: that is gone.
 */
export function undoEnter(writer: Writer, operation: Operation, enter: string): Promise<{ undone: boolean }> {
  return edit(writer, operation, async (path) => {
    const done = await writer.db.ops.get(enter);
    if (done?.name !== 'lead.enter') return { undone: false };
    const { leadId, activityId } = done.answer as Entered;
    const lead = await writer.db.leads.get(leadId);
    const entry = activityId === null ? null : (await writer.db.activities.get(activityId))?.entry;
    if (!lead || !entry) return { undone: false };
    const { clock, dropped } = entry;
    const field = entry.field as Enter['field'];
    if ((await lastEntry(writer, leadId, field)) !== activityId) return { undone: false };
    if (clock === null && dropped.length === 0) return { undone: false };
    const entered = enteredOf(lead.facts[field]);
    await putEntered(path, lead, field, [...entered.filter((fact) => fact.clock !== clock), ...dropped]);
    const back: Entry = { field, clock: dropped.at(-1)?.clock ?? null, dropped: [] };
    path.addActivity({ leadId, kind: 'edited', entry: back });
    return { undone: true };
  });
}

/** Id of the last change of a field by the user. */
async function lastEntry({ db }: Writer, leadId: string, field: string): Promise<string | null> {
  const edits = await db.activities
    .where('[leadId+at]')
    .between([leadId, 0], [leadId, Infinity])
    .filter(({ entry }) => entry?.field === field)
    .toArray();
  // By clock: several may have the same millisecond.
  return (
    edits.reduce<Activity | null>((last, one) => (last && last.clock > one.clock ? last : one), null)?.id ??
    null
  );
}

const enteredOf = (facts: readonly Fact[] = []): Fact[] =>
  facts.filter(({ source }) => source.kind === 'entered');

const factOf = (path: Edit, { actor }: Writer, value: string | number): Fact => ({
  value,
  via: 'entered',
  confidence: 1,
  seenAt: path.now,
  source: { kind: 'entered' },
  by: actor,
  clock: path.stamp(),
});

/** Writes what is entered in a field now, with all that follows from it. */
async function putEntered(
  path: Edit,
  lead: Lead,
  field: Enter['field'],
  entered: readonly Fact[],
): Promise<void> {
  const others = (lead.facts[field] ?? []).filter(({ source }) => source.kind !== 'entered');
  const { [field]: _, ...rest } = lead.facts;
  const now = [...others, ...entered];
  const facts: Facts = now.length === 0 ? rest : { ...rest, [field]: now };
  const name = shownText(facts.name) ?? '';
  await path.putLead({ ...lead, facts, name, updatedAt: changedAt(lead, path.now) });
  startLeadRescore(path, lead.id);
}
