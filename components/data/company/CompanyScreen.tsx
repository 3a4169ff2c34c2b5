import { useLiveQuery } from 'dexie-react-hooks';
import type { Company } from '../../../lib/model/company.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { committeeOf, suggestedRole } from '../../../lib/pipeline/committee.ts';
import { peopleOfCompany } from '../../../lib/store/colleagues.ts';
import { companyAddress } from '../../../lib/store/company-rows.ts';
import { shownText } from '../../../lib/store/facts.ts';
import { wellOf } from '../../../lib/store/row-checks.ts';
import { Committee } from '../../company/Committee.tsx';
import { Icon } from '../../Icon.tsx';
import { PersonLine } from '../../person/PersonLine.tsx';
import { RoleSelect } from '../../person/RoleSelect.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useIcps } from '../use-icps.ts';
import { useRole, wantedFunctions } from '../use-role.ts';
import { useTitle } from '../use-title.ts';
import { CompanyFacts } from './CompanyFacts.tsx';

/** One company: the user's people there, who takes part in buying, and what is known of it. */
export function CompanyScreen({ companyId }: { companyId: string }) {
  const t = useWords();
  const { db } = useApp();
  const rows = useLiveQuery(async () => {
    const [company = null] = wellOf('companies', [await db.companies.get(companyId)]);
    return { company, people: company ? await peopleOfCompany(db, companyId) : [] };
  }, [db, companyId]);
  if (!rows) return <p className="empty is-loading">{t('word_loading')}</p>;
  const { company, people } = rows;
  if (!company)
    return (
      <>
        <h1>{t('work_companies')}</h1>
        <p className="empty">
          {t('company_gone')} <a href="#/companies">{t('work_companies')}</a>
        </p>
      </>
    );
  return <Known company={company} people={people} />;
}

function Known({ company, people }: { company: Company; people: Lead[] }) {
  const t = useWords();
  const give = useRole();
  const wanted = wantedFunctions(useIcps() ?? []);
  const name = company.name || t('company_no_name');
  const address = companyAddress(company);
  useTitle(name, t('work_companies'));
  return (
    <div className="person-page">
      <header>
        <a className="back" href="#/companies">
          {t('work_companies')}
        </a>
        <div className="head">
          <h1 className="personal" dir="auto">
            {name}
          </h1>
          {address && (
            <a className="button" href={address} target="_blank" rel="noreferrer" data-action="open-company">
              {t('company_open')}
              <Icon name="expand" />
            </a>
          )}
        </div>
      </header>
      <section className="person-panel" aria-labelledby="committee-title">
        <h2 id="committee-title">{t('committee_title')}</h2>
        <p className="quiet">{t('committee_help')}</p>
        <Committee
          seats={committeeOf(people, wanted).map(({ role, assigned, suggested }) => ({
            role,
            assigned,
            suggested: suggested.slice(0, 3),
          }))}
          onGive={give}
        />
      </section>
      <div className="person-columns">
        <section className="person-panel" aria-labelledby="people-title">
          <h2 id="people-title">{t('company_people_title')}</h2>
          <ul className="person-lines">
            {people.map((one) => (
              <PersonLine key={one.id} lead={{ ...one, title: shownText(one.facts.title) }}>
                <RoleSelect
                  name={one.name}
                  role={one.role ?? null}
                  suggested={one.stage === 'archived' ? null : suggestedRole(one, wanted)}
                  onRole={(role) => give(one, role)}
                />
              </PersonLine>
            ))}
          </ul>
        </section>
        <section className="person-panel" aria-labelledby="company-facts-title">
          <h2 id="company-facts-title">{t('person_facts')}</h2>
          <CompanyFacts company={company} />
        </section>
      </div>
    </div>
  );
}
