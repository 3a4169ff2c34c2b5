import type { SourceGroup } from '../../lib/model/source-group.ts';
import type { FollowUpFilter, TableColumn } from '../../lib/model/table.ts';
import type { WordKey } from '../../lib/model/words.ts';

export const COLUMN_WORD: Record<TableColumn, WordKey> = {
  name: 'export_col_name',
  fit: 'export_col_fit',
  verdict: 'export_col_verdict',
  stage: 'export_col_stage',
  title: 'export_col_title',
  company: 'export_col_company',
  location: 'export_col_location',
  country: 'export_col_country',
  interest: 'table_col_interest',
  tags: 'export_col_tags',
  followUp: 'export_col_follow_up',
  icp: 'table_col_icp',
  source: 'export_col_source',
  saved: 'export_col_saved',
  active: 'table_col_active',
  reason: 'table_col_reason',
};

/** Least width of each column, px. */
export const COLUMN_WIDTH: Record<TableColumn, number> = {
  name: 190,
  fit: 78,
  verdict: 110,
  stage: 110,
  title: 170,
  company: 150,
  location: 160,
  country: 104,
  interest: 92,
  tags: 118,
  followUp: 124,
  icp: 150,
  source: 140,
  saved: 116,
  active: 116,
  reason: 180,
};

/** Columns of which the largest value is the first that people want to see. */
export const LARGEST_FIRST: readonly TableColumn[] = ['fit', 'verdict', 'interest', 'saved', 'active'];

export const SOURCE_WORD: Record<SourceGroup, WordKey> = {
  profile: 'table_source_profile',
  search: 'table_source_search',
  network: 'table_source_network',
  company: 'table_source_company',
  feed: 'table_source_feed',
  sales: 'table_source_sales',
  file: 'table_source_file',
};

export const FOLLOW_WORD: Record<FollowUpFilter, WordKey> = {
  due: 'table_follow_due',
  planned: 'table_follow_planned',
  none: 'table_follow_none',
};
