import type { ReaderTable } from './reader.ts';
import { companyClassic } from './readers/company-classic.ts';
import { ASKED_READERS } from './registry-asked.ts';
import { SALES_READERS } from './registry-sales.ts';
import { WWW_READERS } from './registry-www.ts';

/** Every reader; the scripts in the page take their own part. */
export const ALL_READERS: ReaderTable = {
  ...WWW_READERS,
  ...SALES_READERS,
  ...ASKED_READERS,
  company: { classic: companyClassic, ...ASKED_READERS.company },
};
