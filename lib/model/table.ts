import type { Verdict } from './fit.ts';
import type { Stage } from './stage.ts';

/** What the table of people can show, in the order of its columns; the name stands always first. */
export const TABLE_COLUMNS = [
  'name',
  'fit',
  'verdict',
  'stage',
  'title',
  'company',
  'location',
  'country',
  'interest',
  'tags',
  'followUp',
  'icp',
  'source',
  'saved',
  'active',
  'reason',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** When to get back to somebody: that day is here, is still to come, or is not set. */
export const FOLLOW_UPS = ['due', 'planned', 'none'] as const;
export type FollowUpFilter = (typeof FOLLOW_UPS)[number];

/** Verdicts, and those who are not scored yet. */
export const VERDICTS = ['fit', 'undecided', 'not-fit', 'none'] as const satisfies (Verdict | 'none')[];

/** Whole numbers 0 to 100, both ends among them. */
export interface Between {
  from: number;
  to: number;
}

/** Who is shown: everything asked for must hold; of several choices of one kind one is enough. An empty list asks nothing. */
export interface TableFilters {
  /** Beginnings of words of name, company, title or tags. */
  text: string;
  stages: Stage[];
  verdicts: (typeof VERDICTS)[number][];
  /** Of the expected fit. */
  fit: Between | null;
  interest: Between | null;
  /** ISO 3166-1 alpha-2; empty text: not known. So for the next four. */
  countries: string[];
  companies: string[];
  tags: string[];
  sources: string[];
  /** Ids. */
  icps: string[];
  followUp: FollowUpFilter[];
}

export interface TableSort {
  column: TableColumn;
  descending: boolean;
}

/** What the table shows, and how. */
export interface TableArrangement {
  columns: TableColumn[];
  sort: TableSort;
}

/** A view that the user keeps under a name. */
export interface TableView extends TableArrangement {
  id: string;
  name: string;
  filters: TableFilters;
}

/** Most views kept. */
export const VIEWS_KEPT = 50;

export const NO_FILTERS: TableFilters = {
  text: '',
  stages: [],
  verdicts: [],
  fit: null,
  interest: null,
  countries: [],
  companies: [],
  tags: [],
  sources: [],
  icps: [],
  followUp: [],
};

/** As the table is at first. */
export const FIRST_ARRANGEMENT: TableArrangement = {
  columns: ['name', 'fit', 'stage', 'title', 'company', 'country', 'tags', 'followUp'],
  sort: { column: 'fit', descending: true },
};
