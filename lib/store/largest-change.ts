import type { explainer } from '../fit/explain.ts';
import type { Mover } from '../messages/icp-commands.ts';
import type { Fit, GatePiece, Piece } from '../model/fit.ts';
import type { BaseRates } from '../model/icp.ts';

/** A fit and the base rates that its open points were weighed with. */
export interface Side {
  fit: Fit;
  rates: BaseRates;
}

/** A criterion without a base rate counts half. */
const UNKNOWN_RATE = 0.5;

/**
 * Which one criterion speaks for most of the way from one fit to another: a gate that now fails, or no longer does;
 * else the criterion whose share of the expected fit changed most. Null where none did (another threshold).
 */
export function largestChange(before: Side, after: Side, say: ReturnType<typeof explainer>): Mover['why'] {
  const gate = changedGate(before.fit, after.fit);
  if (gate) return { ...nameOf(gate), gate: true, points: 0, sentence: say.gate(gate) };
  const points = { before: pointsOf(before), after: pointsOf(after) };
  const changes = [...after.fit.pieces, ...before.fit.pieces].map((piece) => ({
    piece,
    by: (points.after.get(piece.criterion) ?? 0) - (points.before.get(piece.criterion) ?? 0),
  }));
  // Of equal ones the first, so what the draft has before what it dropped.
  const largest = changes.reduce<(typeof changes)[number] | null>(
    (most, one) => (most && Math.abs(most.by) >= Math.abs(one.by) ? most : one),
    null,
  );
  if (!largest || Math.round(largest.by) === 0) return null;
  const { piece, by } = largest;
  return { ...nameOf(piece), gate: false, points: Math.round(by), sentence: sentenceOf(piece, say) };
}

/** Share of the expected fit by criterion, in points. */
const pointsOf = ({ fit, rates }: Side): Map<string, number> =>
  new Map(
    fit.pieces.map(({ criterion, matched, open }) => [
      criterion,
      matched + open * (rates[criterion] ?? UNKNOWN_RATE),
    ]),
  );

/** The gate that failed only before, or fails only now. */
function changedGate(before: Fit, after: Fit): GatePiece | null {
  if ((before.gate === 'fail') === (after.gate === 'fail')) return null;
  const failing = (after.gate === 'fail' ? after : before).gates.find(fails);
  // Said as it stands after the draft, if the draft still has it.
  return after.gates.find(({ criterion }) => criterion === failing?.criterion) ?? failing ?? null;
}

const fails = ({ state, test }: GatePiece): boolean =>
  state !== 'open' && (state === 'yes') !== (test.gate === 'must');

const nameOf = ({ criterion, test }: Piece | GatePiece) => ({ criterion, attribute: test.attribute });

/** What most of its points say. */
function sentenceOf(piece: Piece, say: ReturnType<typeof explainer>): string {
  const { matched, open, lost } = piece;
  if (matched >= open && matched >= lost) return say.matched(piece);
  return open >= lost ? say.open(piece) : say.lost(piece);
}
