import { meanCompany } from '../company-meaning.ts';
import { companyPage } from '../company-page.ts';
import type { SubjectReader } from '../reader.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/company/acme/about/',
    'https://www.linkedin.com/company/1234/posts/?feedView=all',
    'https://it.linkedin.com/school/acme/',
    'https://www.linkedin.com/showcase/acme/about',
  ],
  reject: [
    'https://www.linkedin.com/search/results/companies/?keywords=acme',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/jobs/view/4100000001/',
  ],
};

/** A company's page in the classic front end: what it shows, and what it embeds about the same company. */
export const companyClassic: SubjectReader = {
  ...companyPage,
  read(page) {
    const taken = companyPage.read(page);
    return taken.companyPage ? meanCompany(taken.companyPage) : taken;
  },
};
