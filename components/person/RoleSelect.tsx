import { ROLES, type Role } from '../../lib/model/committee.ts';
import { ROLE_WORD } from '../committee-words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  name: string;
  role: Role | null;
  /** What rank and function suggest; nobody has it until the user says so. */
  suggested: Role | null;
  onRole: (role: Role | null) => void;
}

/** Somebody's part in buying: chosen, or one click away where rank and function suggest it. */
export function RoleSelect({ name, role, suggested, onRole }: Props) {
  const t = useWords();
  return (
    <span className="role">
      <select
        name="role"
        aria-label={t('role_of', { name })}
        value={role ?? ''}
        onChange={(event) => onRole(ROLES.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">{t('role_none')}</option>
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {t(ROLE_WORD[each])}
          </option>
        ))}
      </select>
      {!role && suggested && (
        <button
          type="button"
          className="link"
          data-action="take-role"
          data-role={suggested}
          onClick={() => onRole(suggested)}
        >
          {t('role_perhaps', { role: t(ROLE_WORD[suggested]) })}
        </button>
      )}
    </span>
  );
}
