import type { Gate, Importance } from '../../lib/model/weight.ts';
import type { WordKey } from '../../lib/model/words.ts';

/** The words of a criterion's weight: how much it counts, or that it is a gate. */
export const WEIGHT_WORD: Record<Importance | Gate, WordKey> = {
  essential: 'icp_weight_essential',
  important: 'icp_weight_important',
  useful: 'icp_weight_useful',
  minor: 'icp_weight_minor',
  must: 'icp_gate_must',
  exclude: 'icp_gate_exclude',
};
