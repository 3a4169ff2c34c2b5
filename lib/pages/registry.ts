import type { ReaderTable } from './reader.ts';
import { SALES_READERS } from './registry-sales.ts';
import { WWW_READERS } from './registry-www.ts';

/** Every reader. The scripts in the page take their own half of it. */
export const ALL_READERS: ReaderTable = { ...WWW_READERS, ...SALES_READERS };
