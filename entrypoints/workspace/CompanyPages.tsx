import './addresses.ts';
import '../../components/person/person-page.css';
import '../../components/company/company.css';
import { CompaniesScreen } from '../../components/data/company/CompaniesScreen.tsx';
import { CompanyScreen } from '../../components/data/company/CompanyScreen.tsx';

/** The list of companies, or one of them; loaded when they are opened. */
export function CompanyPages({ companyId }: { companyId: string | undefined }) {
  return companyId === undefined ? (
    <CompaniesScreen />
  ) : (
    <CompanyScreen key={companyId} companyId={companyId} />
  );
}
