import { useCallback } from 'react';
import type { Role } from '../../lib/model/committee.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { ROLE_WORD } from '../committee-words.ts';
import { useWords } from '../Words.tsx';
import { useStep } from './use-step.ts';

/** Gives somebody their part in buying, and offers to take it back. */
export function useRole(): (lead: { id: string; name: string }, role: Role | null) => Promise<boolean> {
  const t = useWords();
  const step = useStep();
  return useCallback(
    ({ id, name }, role) => {
      const said = t('role_given', { name, role: t(role ? ROLE_WORD[role] : 'role_none') });
      return step('lead.role', { leadId: id, role }, said);
    },
    [step, t],
  );
}

/** Functions that the live ICPs ask for, as LinkedIn's numbers. */
export const wantedFunctions = (icps: readonly Icp[]): ReadonlySet<number> =>
  new Set(
    icps
      .filter(({ live }) => live)
      .flatMap(({ criteria }) =>
        criteria.flatMap((one) => (one.attribute === 'function' && one.gate !== 'exclude' ? one.anyOf : [])),
      ),
  );
