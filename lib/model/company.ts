import type { Facts } from './fact.ts';
import type { COMPANY_FIELDS } from './reading.ts';

export type CompanyField = (typeof COMPANY_FIELDS)[number];

/** A company that somebody saved works at. */
export interface Company {
  id: string;
  spaceId: string;
  v: number;
  name: string;
  /** `id:1234`, `slug:acme`: every key under which LinkedIn showed it. */
  keys: string[];
  facts: Facts<CompanyField>;
  createdAt: number;
  updatedAt: number;
}
