import type { ReaderTable } from './reader.ts';
import { salesAccountSales } from './readers/sales-account-sales.ts';
import { salesLeadSales } from './readers/sales-lead-sales.ts';
import { salesListSales } from './readers/sales-list-sales.ts';
import { salesSearchSales } from './readers/sales-search-sales.ts';

/** Readers of Sales Navigator, an application of its own with full page loads. */
export const SALES_READERS: ReaderTable = {
  'sales-search': { sales: salesSearchSales },
  'sales-list': { sales: salesListSales },
  'sales-lead': { sales: salesLeadSales },
  'sales-account': { sales: salesAccountSales },
};
