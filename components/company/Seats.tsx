import { ROLES, type Role } from '../../lib/model/committee.ts';
import { ROLE_WORD } from '../committee-words.ts';
import { useWords } from '../Words.tsx';

const SIGN = { assigned: '●', suggested: '◐', none: '○' } as const;
const COVER_WORD = {
  assigned: 'committee_taken',
  suggested: 'committee_perhaps',
  none: 'committee_open',
} as const;

/** Which parts of a buying committee are taken, at a glance. */
export function Seats({ seats }: { seats: Record<Role, 'assigned' | 'suggested' | null> }) {
  const t = useWords();
  return (
    <ul className="seats" aria-label={t('committee_title')}>
      {ROLES.map((role) => {
        const cover = seats[role] ?? 'none';
        return (
          <li key={role} className="seat" data-role={role} data-cover={cover} title={t(COVER_WORD[cover])}>
            <span aria-hidden="true">{SIGN[cover]}</span>
            {t(ROLE_WORD[role])}
            <span className="hidden">{t(COVER_WORD[cover])}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the signs mean. */
export function SeatLegend() {
  const t = useWords();
  return (
    <span aria-hidden="true">
      {(['assigned', 'suggested', 'none'] as const)
        .map((cover) => `${SIGN[cover]} ${t(COVER_WORD[cover])}`)
        .join('  ')}
    </span>
  );
}
