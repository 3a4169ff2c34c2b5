import { joinInterest, NO_INTEREST } from '../../fit/interest.ts';
import { FACTS_KEPT, type Fact, type Facts } from '../../model/fact.ts';
import type { Lead } from '../../model/lead.ts';
import type { Slots } from '../../model/slot.ts';
import { shownText } from '../facts.ts';

/** What a merge makes of two leads; scores are made anew from it, and words by the edit path. */
export type MergedLead = Omit<Lead, 'evidence' | 'fit' | 'rank' | 'country' | 'level' | 'functions'>;

/**
 * Two leads as one: nothing known is lost. Facts and tags together, the further stage, the earliest follow-up, and
 * address and history of the one seen last. The id is the winner's.
 */
export function mergedLead(winner: Lead, loser: Lead): MergedLead {
  const facts = mergedFacts(winner.facts, loser.facts);
  const [newer, older] = seenAt(loser) > seenAt(winner) ? [loser, winner] : [winner, loser];
  const first = loser.createdAt < winner.createdAt ? loser : winner;
  const shown = further(winner, loser);
  const { stage, reason, detail = null } = shown;
  return {
    id: winner.id,
    spaceId: winner.spaceId,
    v: winner.v,
    stage,
    reason,
    detail,
    name: shownText(facts.name) ?? '',
    companyId: newer.companyId ?? older.companyId,
    interest: Math.max(winner.interest, loser.interest),
    touched: joinInterest(winner.touched ?? NO_INTEREST, loser.touched ?? NO_INTEREST),
    sign: stage === 'archived' ? (shown.sign ?? null) : later(winner.sign ?? null, loser.sign ?? null),
    slots: mergedSlots(winner.slots, loser.slots),
    role: winner.role ?? loser.role ?? null,
    noticedAt: earliest(winner.noticedAt ?? null, loser.noticedAt ?? null),
    ticks: { ...loser.ticks, ...winner.ticks },
    activeAt: Math.max(winner.activeAt ?? 0, loser.activeAt ?? 0),
    // Whoever is archived is waited for only where a date was named.
    followUpAt: stage === 'archived' ? shown.followUpAt : earliest(winner.followUpAt, loser.followUpAt),
    source: first.source,
    url: newer.url ?? older.url,
    salesUrl: newer.salesUrl ?? older.salesUrl ?? null,
    tags: mergedTags(winner.tags, loser.tags),
    facts,
    positions: newer.positions.length ? newer.positions : older.positions,
    education: newer.education.length ? newer.education : older.education,
    words: winner.words,
    createdAt: first.createdAt,
    updatedAt: Math.max(winner.updatedAt, loser.updatedAt),
    deleted: null,
    mergedInto: null,
  };
}

/** When a person was seen last: by the newest fact. */
const seenAt = ({ facts }: Lead): number =>
  Math.max(0, ...Object.values(facts).flatMap((list = []) => list.map((fact) => fact.seenAt)));

/**
 * The one of the further stage. Whoever asked to be left alone stays so; any other archive only counts more than
 * somebody not yet looked at.
 */
function further(one: Lead, other: Lead): Lead {
  return rankOfStage(other) > rankOfStage(one) ? other : one;
}
const FURTHER = ['lead', 'archived', 'prospect', 'opportunity', 'customer'];
const rankOfStage = ({ stage, reason }: Lead): number =>
  stage === 'archived' && reason === 'do-not-contact' ? FURTHER.length : FURTHER.indexOf(stage);

const later = (one: Lead['sign'], other: Lead['sign']): Lead['sign'] =>
  (other?.at ?? 0) > (one?.at ?? 0) ? other : one;

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Every answer of both, the later one where both have it. */
function mergedSlots(one: Lead['slots'], other: Lead['slots']): Slots {
  const slots: Slots = { ...one };
  for (const [slot, theirs] of Object.entries(other ?? {}) as [keyof Slots, Slots[keyof Slots]][])
    if (theirs && theirs.at > (slots[slot]?.at ?? 0)) slots[slot] = theirs;
  return slots;
}

/** Every tag of both, with its later clock. */
export function mergedTags(one: Lead['tags'], other: Lead['tags']): Lead['tags'] {
  const tags = new Map(Object.entries(one));
  for (const [tag, clock] of Object.entries(other))
    if (!((tags.get(tag) ?? '') > clock)) tags.set(tag, clock);
  return Object.fromEntries(tags);
}

/** In the order in which they were seen; the last ten per field and kind of source stay. */
function mergedFacts(one: Facts, other: Facts): Facts {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Facts>;
  return Object.fromEntries(
    [...fields].map((field) => {
      const all = [...(one[field] ?? []), ...(other[field] ?? [])].sort(
        (a, b) => a.seenAt - b.seenAt || (a.clock < b.clock ? -1 : 1),
      );
      return [field, all.filter((fact) => newerOfKind(all, fact) < FACTS_KEPT)];
    }),
  );
}

const newerOfKind = (all: readonly Fact[], fact: Fact): number =>
  all.slice(all.indexOf(fact) + 1).filter(({ source }) => source.kind === fact.source.kind).length;
