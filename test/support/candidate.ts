import type { CandidateRow } from '../../lib/store/rows.ts';
import { leadRow } from './lead-row.ts';
import { NOON, person } from './store.ts';

/** Somebody imported, with one key (`slug:ada`). */
export const candidate = (id: string, key: string): CandidateRow => ({
  id,
  spaceId: 'space',
  v: 1,
  name: 'Ada Ferri',
  keys: [key],
  person: person(key.slice(key.indexOf(':') + 1)),
  file: 'people.csv',
  fit: null,
  rank: 0,
  evidence: leadRow({ id }).evidence,
  createdAt: NOON,
});
