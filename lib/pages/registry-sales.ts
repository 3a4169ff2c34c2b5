import type { ReaderTable } from './reader.ts';

/** Readers of Sales Navigator, an application of its own with full page loads. */
export const SALES_READERS: ReaderTable = {};
