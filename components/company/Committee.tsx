import type { Role } from '../../lib/model/committee.ts';
import { ROLE_WORD } from '../committee-words.ts';
import { useWords } from '../Words.tsx';

interface Member {
  id: string;
  name: string;
}

interface Props {
  seats: readonly { role: Role; assigned: readonly Member[]; suggested: readonly Member[] }[];
  /** The user confirms a suggestion. */
  onGive: (lead: Member, role: Role) => void;
}

/** The four parts in buying: who has each, and whom rank and function suggest where nobody does. */
export function Committee({ seats, onGive }: Props) {
  const t = useWords();
  return (
    <ul className="committee">
      {seats.map(({ role, assigned, suggested }) => (
        <li
          key={role}
          className="committee-seat"
          data-role={role}
          data-cover={assigned.length > 0 ? 'assigned' : 'none'}
        >
          <h3>{t(ROLE_WORD[role])}</h3>
          {assigned.map(({ id, name }) => (
            <a key={id} href={`#/person/${id}`} dir="auto">
              {name}
            </a>
          ))}
          {assigned.length === 0 && <p className="quiet">{t('committee_open')}</p>}
          {assigned.length === 0 &&
            suggested.map((one) => (
              <button
                key={one.id}
                type="button"
                className="link"
                data-action="take-role"
                data-role={role}
                onClick={() => onGive(one, role)}
              >
                {t('committee_suggest', { name: one.name })}
              </button>
            ))}
        </li>
      ))}
    </ul>
  );
}
