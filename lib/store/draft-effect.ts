import { explainer } from '../fit/explain.ts';
import { type QuickFit, quickScorer, rankOf, scoreFit } from '../fit/score.ts';
import type { DraftEffect, Mover, Standing, VerdictCounts } from '../messages/icp-commands.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Icp, IcpDraft } from '../model/icp.ts';
import type { Translate } from '../model/words.ts';
import type { AssayDb } from './db.ts';
import { newestVersion, sampleRates } from './icp-versions.ts';
import type { JudgeWith } from './judge.ts';
import { largestChange } from './largest-change.ts';
import type { People, Someone } from './people.ts';

/** How many movers are told. */
const TOLD = 10;

/** A draft as if it were published: base rates of now, no version of its own yet. */
export async function asPublished(
  db: AssayDb,
  icpId: string | null,
  draft: IcpDraft,
  { industries }: Pick<JudgeWith, 'industries'>,
): Promise<Icp> {
  const baseRates = await sampleRates(db, draft, industries);
  return { ...draft, id: icpId ?? '', spaceId: db.spaceId, version: 0, current: 1, baseRates, createdAt: 0 };
}

/**
 * What publishing `draft` would do to everybody saved: each is scored in memory by the live ICPs of now, and by them
 * with the draft in the place of its ICP. Null when the signal came first. Writes nothing.
 */
export async function draftEffect(
  db: AssayDb,
  { icpId, draft }: { icpId: string | null; draft: IcpDraft },
  people: People,
  judgeWith: JudgeWith,
  t: Translate,
  signal: AbortSignal,
): Promise<DraftEffect | null> {
  const drafted = await asPublished(db, icpId, draft, judgeWith);
  const published = icpId === null ? null : await newestVersion(db, icpId);
  const others = judgeWith.icps.filter(({ id }) => id !== icpId);
  const bestBy = (icps: readonly Icp[]) => bestOf(icps, judgeWith);
  const now = judgeWith.icps.find(({ id }) => id === icpId);
  const sides = {
    others: bestBy(others),
    before: bestBy(now ? [now] : []),
    after: bestBy(draft.live ? [drafted] : []),
  };
  const effect = { people: 0, moved: 0, before: noCounts(), after: noCounts() };
  let movers: Moved[] = [];
  for await (const chunk of people) {
    if (signal.aborted) return null;
    for (const one of chunk) {
      const rest = sides.others(one.evidence);
      const before = better(rest, sides.before(one.evidence));
      const after = better(rest, sides.after(one.evidence));
      effect.people++;
      effect.before[before?.verdict ?? 'none']++;
      effect.after[after?.verdict ?? 'none']++;
      const by = distance(before, after);
      if (by === 0) continue;
      effect.moved++;
      movers.push({ one, before, after, by });
    }
    // Sorting is stable and people come in the order of their ids: the same ones every time.
    movers = movers.sort((a, b) => b.by - a.by).slice(0, TOLD);
  }
  const say = explainer(t, judgeWith);
  const why = ({ one: { evidence } }: Moved): Mover['why'] => {
    if (!published || !draft.live) return null;
    return largestChange(
      { fit: scoreFit(evidence, published, judgeWith), rates: published.baseRates },
      { fit: scoreFit(evidence, drafted, judgeWith), rates: drafted.baseRates },
      say,
    );
  };
  return {
    ...effect,
    movers: movers.map((mover) => ({
      leadId: mover.one.id,
      name: mover.one.name,
      before: standing(mover.before),
      after: standing(mover.after),
      why: why(mover),
    })),
  };
}

interface Moved {
  one: Someone;
  before: QuickFit | null;
  after: QuickFit | null;
  by: number;
}

const noCounts = (): VerdictCounts => ({ fit: 0, undecided: 0, 'not-fit': 0, none: 0 });

const standing = (fit: QuickFit | null): Standing | null =>
  fit && { expected: fit.expected, verdict: fit.verdict };

/** Scores by whichever of some ICPs fits best; null without any. */
function bestOf(icps: readonly Icp[], options: JudgeWith): (evidence: Evidence) => QuickFit | null {
  const scorers = icps.map((icp) => quickScorer(icp, options));
  return (evidence) => scorers.map((score) => score(evidence)).reduce<QuickFit | null>(better, null);
}

function better(a: QuickFit | null, b: QuickFit | null): QuickFit | null {
  if (!a || !b) return a ?? b;
  return rankOf(b) > rankOf(a) ? b : a;
}

/** How far somebody moves in the list; whose verdict alone changes moves less than by one point. */
function distance(before: QuickFit | null, after: QuickFit | null): number {
  if (!before || !after) return before === after ? 0 : (before ?? after)?.expected || 0.5;
  return Math.abs(rankOf(after) - rankOf(before)) || (before.verdict === after.verdict ? 0 : 0.5);
}
