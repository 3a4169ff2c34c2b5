import type { AttributeDefinition } from '../model/attribute.ts';
import type { Fit, GatePiece, OtherTest, Piece, Tested } from '../model/fit.ts';
import { isSensitive } from '../model/sensitive.ts';

const OTHER = 'other';
const otherTest = (gate: OtherTest['gate']): OtherTest => ({ id: OTHER, attribute: OTHER, gate });

/**
 * A fit as it may stand in a page that others' scripts share: sensitive criteria, and what is known of them, become one
 * neutral piece (and one neutral gate). The numbers stay, and still add up to 100.
 */
export function fitForPage(fit: Fit, definitions: readonly AttributeDefinition[]): Fit {
  const hidden = ({ test }: { test: Tested }) => isSensitive(test, definitions);
  const pieces = fit.pieces.filter(hidden);
  const gates = fit.gates.filter(hidden);
  if (pieces.length === 0 && gates.length === 0) return fit;
  const asksHidden = [...pieces, ...gates].some(({ criterion }) => criterion === fit.next?.criterion);
  return {
    ...fit,
    pieces: [...fit.pieces.filter((piece) => !hidden(piece)), ...merged(pieces)],
    gates: [...fit.gates.filter((gate) => !hidden(gate)), ...mergedGate(gates)],
    next: asksHidden ? { criterion: OTHER, where: 'ask' } : fit.next,
  };
}

function merged(pieces: readonly Piece[]): Piece[] {
  if (pieces.length === 0) return [];
  const sum = (part: 'matched' | 'open' | 'lost') => pieces.reduce((total, piece) => total + piece[part], 0);
  const points = { matched: sum('matched'), open: sum('open'), lost: sum('lost') };
  return [{ criterion: OTHER, ...points, test: otherTest(null), seen: null }];
}

/** As one must-have: met when all are, failed when one is. */
function mergedGate(gates: readonly GatePiece[]): GatePiece[] {
  if (gates.length === 0) return [];
  const met = gates.map(({ state, test }) =>
    state === 'open' ? 'open' : (state === 'yes') === (test.gate === 'must') ? 'yes' : 'no',
  );
  const state = met.includes('no') ? 'no' : met.includes('open') ? 'open' : 'yes';
  return [{ criterion: OTHER, state, test: otherTest('must'), seen: null }];
}
