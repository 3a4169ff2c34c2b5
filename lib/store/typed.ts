import type { EnterableField } from '../messages/entry-commands.ts';
import type { Entry } from '../model/activity.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { Lead } from '../model/lead.ts';
import { withoutTurns } from '../parse/without-turns.ts';
import type { Edit } from './edit.ts';
import { addFacts } from './facts.ts';

/** What the user typed while saving somebody. */
export interface Typed {
  note?: string | undefined;
  /** Each may hold several, parted by commas. */
  tags?: readonly string[] | undefined;
  /** Milliseconds UTC. */
  followUpAt?: number | undefined;
  /** Fields that were missed on the page; they count before everything read off pages. */
  entered?: Partial<Record<EnterableField, string>> | undefined;
}

/** Longest tag, and most tags that one person has. */
const LONGEST_TAG = 50;
const MOST_TAGS = 50;

/** Did the user type anything? */
export const isTyped = ({ note, tags, followUpAt, entered }: Typed): boolean =>
  followUpAt !== undefined ||
  tagsIn(tags).length > 0 ||
  [note, ...Object.values(entered ?? {})].some((text) => text?.trim());

/** Facts with what the user entered, of whom `by` is the id. */
export function withEntered(facts: Facts, { entered = {} }: Typed, path: Edit, by: string): Facts {
  const fields = Object.fromEntries(
    Object.entries(entered).flatMap(([field, value]) => {
      const text = withoutTurns(value).trim();
      return text ? [[field, { value: text, via: 'entered', confidence: 1, seenAt: path.now }]] : [];
    }),
  );
  return addFacts(facts, fields, { by, clock: () => path.stamp(), source: () => ({ kind: 'entered' }) });
}

/** Tags and follow-up of a lead, with what the user typed; a tag in other capitals is the same one. */
export function withPlans(
  { tags, followUpAt }: Pick<Lead, 'tags' | 'followUpAt'>,
  typed: Typed,
  path: Edit,
): Pick<Lead, 'tags' | 'followUpAt'> {
  const all = { ...tags };
  const known = new Set(Object.keys(tags).map(folded));
  for (const tag of tagsIn(typed.tags)) {
    if (known.has(folded(tag)) || known.size >= MOST_TAGS) continue;
    known.add(folded(tag));
    all[tag] = path.stamp();
  }
  return { tags: all, followUpAt: typed.followUpAt ?? followUpAt };
}

/** Writes the note and every change of what is entered into the history of a lead. */
export async function tellTyped(
  path: Edit,
  leadId: string,
  { note }: Typed,
  before: Facts,
  after: Facts,
): Promise<void> {
  const text = note?.trim();
  if (text) path.addActivity({ leadId, kind: 'note', text });
  for (const entry of entriesOf(before, after)) path.addActivity({ leadId, kind: 'edited', entry });
}

/** What changed of what the user entered, field by field. */
function entriesOf(before: Facts, after: Facts): Entry[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Facts)[];
  return fields.flatMap((field) => {
    const [old, now] = [enteredOf(before[field]), enteredOf(after[field])];
    const last = now.at(-1);
    const isRenewed = last?.seenAt !== old.find(({ clock }) => clock === last?.clock)?.seenAt;
    const dropped = old.filter(({ clock }) => !now.some((fact) => fact.clock === clock));
    return isRenewed || dropped.length > 0 ? [{ field, clock: last?.clock ?? null, dropped }] : [];
  });
}

const enteredOf = (facts: readonly Fact[] = []): Fact[] =>
  facts.filter(({ source }) => source.kind === 'entered');

/** Commas of other scripts part tags too. */
const tagsIn = (tags: readonly string[] = []): string[] =>
  tags
    .flatMap((some) => some.split(/[,;、,،\n]/))
    .map((tag) => [...withoutTurns(tag).trim().replace(/\s+/g, ' ')].slice(0, LONGEST_TAG).join(''))
    .filter((tag) => VISIBLE.test(tag));

/** Neither a space nor a mark of no width. */
const VISIBLE = /[^\p{Cf}\s]/u;

const folded = (tag: string): string => tag.normalize('NFKC').toLowerCase();
