import type { ReaderTable } from './reader.ts';
import { ASKED_READERS } from './registry-asked.ts';
import { SALES_READERS } from './registry-sales.ts';
import { WWW_READERS } from './registry-www.ts';

/** Every reader; the scripts in the page take their own part. */
export const ALL_READERS: ReaderTable = {
  ...WWW_READERS,
  ...SALES_READERS,
  ...ASKED_READERS,
  company: { ...WWW_READERS.company, ...ASKED_READERS.company },
};
