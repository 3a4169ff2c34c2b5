import type { Role } from '../lib/model/committee.ts';
import type { WordKey } from '../lib/model/words.ts';

export const ROLE_WORD: Record<Role, WordKey> = {
  'decision-maker': 'role_decision_maker',
  champion: 'role_champion',
  user: 'role_user',
  blocker: 'role_blocker',
};
