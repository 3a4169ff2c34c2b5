import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/model/fit.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { checkMove, decideMove, type Why } from '../../../lib/pipeline/check-move.ts';

const lead = (stage: Stage, verdict: Verdict | null) => ({ stage, fit: verdict ? { verdict } : null });

/** From, verdict, to, and what the gate says (null: allowed). */
const MOVES: [Stage, Verdict | null, Stage, Why | null][] = [
  ['lead', 'fit', 'prospect', null],
  ['lead', 'undecided', 'prospect', 'not-qualified'],
  ['lead', 'not-fit', 'prospect', 'not-qualified'],
  ['lead', null, 'prospect', 'not-qualified'],
  ['lead', 'fit', 'opportunity', 'no-interest'],
  ['lead', 'not-fit', 'opportunity', 'not-qualified'],
  ['lead', 'fit', 'customer', 'no-interest'],
  ['prospect', 'fit', 'opportunity', 'no-interest'],
  ['prospect', 'not-fit', 'opportunity', 'no-interest'],
  ['opportunity', 'not-fit', 'customer', null],
  ['customer', null, 'opportunity', null],
  ['opportunity', null, 'lead', null],
  ['lead', 'fit', 'archived', 'needs-reason'],
  ['customer', 'fit', 'archived', 'needs-reason'],
  ['archived', null, 'lead', null],
  ['archived', 'fit', 'prospect', null],
  ['archived', null, 'prospect', 'not-qualified'],
  ['prospect', 'not-fit', 'prospect', null],
];

describe('checkMove', () => {
  it.each(MOVES)('%s (%s) to %s: %s', (from, verdict, to, why) => {
    expect(checkMove(lead(from, verdict), to)).toEqual(why ? { allowed: false, why } : { allowed: true });
  });
});

describe('decideMove', () => {
  it('lets a reason override a gate and marks it', () => {
    const undecided = lead('lead', 'undecided');
    expect(decideMove(undecided, 'prospect', 'Met at the fair')).toEqual({ done: true, override: true });
    expect(decideMove(undecided, 'prospect', '   ')).toEqual({ done: false, why: 'not-qualified' });
    expect(decideMove(undecided, 'prospect', null)).toEqual({ done: false, why: 'not-qualified' });
  });

  it('does not call a move an override when the gate had nothing against it', () => {
    expect(decideMove(lead('lead', 'fit'), 'prospect', 'Fits well')).toEqual({ done: true, override: false });
  });

  it('archives only with one of the four reasons', () => {
    expect(decideMove(lead('lead', 'fit'), 'archived', 'not-now')).toEqual({ done: true, override: false });
    expect(decideMove(lead('lead', 'fit'), 'archived', 'because')).toEqual({
      done: false,
      why: 'needs-reason',
    });
    expect(decideMove(lead('lead', 'fit'), 'archived', null)).toEqual({ done: false, why: 'needs-reason' });
  });
});
