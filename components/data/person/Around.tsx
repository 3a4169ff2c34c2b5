import { suggestedRole } from '../../../lib/pipeline/committee.ts';
import { shownText } from '../../../lib/store/facts.ts';
import { PersonLine } from '../../person/PersonLine.tsx';
import { RoleSelect } from '../../person/RoleSelect.tsx';
import { useWords } from '../../Words.tsx';
import { useIcps } from '../use-icps.ts';
import { useRole, wantedFunctions } from '../use-role.ts';
import type { PersonRows } from './use-person-page.ts';

/** Where somebody works, their part in buying there, and whom else the user has there. */
export function Around({ lead, company, colleagues }: PersonRows) {
  const t = useWords();
  const give = useRole();
  const icps = useIcps();
  const typed = shownText(lead.facts.company);
  if (!company) return <p className="quiet">{typed ?? t('person_no_company')}</p>;
  return (
    <>
      <p className="around-company">
        <a href={`#/companies/${company.id}`} dir="auto">
          {company.name || typed}
        </a>
      </p>
      <p className="role-line">
        <span>{t('role_title')}</span>
        <RoleSelect
          name={lead.name}
          role={lead.role ?? null}
          suggested={suggestedRole(lead, wantedFunctions(icps ?? []))}
          onRole={(role) => give(lead, role)}
        />
      </p>
      {colleagues.length > 0 ? (
        <ul className="person-lines" aria-label={t('person_colleagues')}>
          {colleagues.map((one) => (
            <PersonLine key={one.id} lead={{ ...one, title: shownText(one.facts.title) }} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('person_no_colleagues')}</p>
      )}
    </>
  );
}
