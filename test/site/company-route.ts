import { findCompany } from './companies.ts';
import { companyScreen } from './company.ts';
import { publicCompany } from './public-company.ts';
import type { Answer } from './route.ts';
import type { SiteSettings } from './settings.ts';

/** A page under `/company/`, `/school/` or `/showcase/`; null where nobody is called so. */
export function companyRoute(
  [folder, reference = '', tab = '']: string[],
  { locale, signedOut, islands }: SiteSettings,
): Answer | null {
  const company = findCompany(reference);
  if (!company || company.page !== folder) return null;
  return signedOut
    ? { kind: 'screen', status: 200, frontend: 'public', screen: publicCompany(company, locale) }
    : {
        kind: 'screen',
        status: 200,
        frontend: 'classic',
        screen: companyScreen(company, { locale, tab, islands }),
      };
}
