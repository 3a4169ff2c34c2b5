import type { Company } from './companies.ts';
import { type CompanyOptions, companyScreen } from './company.ts';
import { renderDocument } from './document.ts';
import { publicCompany } from './public-company.ts';
import { type RenderOptions, viewOf } from './render.ts';

export type CompanyPageOptions = Omit<RenderOptions, 'frontend'> &
  Omit<CompanyOptions, 'locale'> & {
    /** Whose JSON the page carries instead: the one loaded first. */
    jsonOf?: Company;
  };

/** A company's, school's or showcase page as a whole page. */
export function renderCompany(company: Company, options: CompanyPageOptions = {}): string {
  const { locale } = viewOf(options);
  const screen = companyScreen(company, { ...options, locale });
  const { codes } = companyScreen(options.jsonOf ?? company, { ...options, locale });
  return renderDocument({ ...screen, codes }, 'classic', locale, options);
}

/** The same for somebody who is not signed in. */
export function renderPublicCompany(company: Company, options: Omit<RenderOptions, 'frontend'> = {}): string {
  const { locale } = viewOf(options);
  return renderDocument(publicCompany(company, locale), 'public', locale, options);
}
