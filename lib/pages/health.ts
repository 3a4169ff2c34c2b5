import type { CompanyPage } from '../model/company-page.ts';
import type { HealthReport } from '../model/health.ts';
import type { PageReading } from './reader.ts';

/** A company's page that was only taken down is told with it: what it means says how the hooks did. */
export type PageHealth = HealthReport & { companyPage?: CompanyPage };

/** How the hooks did on a page: ids of those that found something, misses by field and hook. Nothing of whom it shows. */
export function healthOf({
  kind,
  frontend,
  refusal,
  subject,
  people,
  company,
  misses,
  companyPage,
}: PageReading): PageHealth {
  const found = [
    ...[subject, company, ...people].flatMap((one) => Object.values(one?.fields ?? {})),
    ...(subject ? [...subject.positions, ...subject.education] : []),
  ];
  return {
    kind,
    frontend,
    refusal,
    worked: [...new Set(found.map(({ via }) => via))],
    misses: misses.map(({ of: _nobody, ...missed }) => missed) as HealthReport['misses'],
    companyPage,
  };
}
