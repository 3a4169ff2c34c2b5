/** How a series is filled: three lightnesses, told apart without seeing colour. */
export type Tone = 'full' | 'line' | 'pale';

export interface Series {
  label: string;
  /** One for each label of the chart; null: nothing is said there. */
  values: readonly (number | null)[];
  tone: Tone;
}

/** Bars, what they are called, and what they mean. */
export interface ChartData {
  labels: readonly string[];
  series: readonly Series[];
  /** Values are shares, 0 to 1; else counts. */
  share: boolean;
  /** Bars lie, for labels that are words; else they stand. */
  lying: boolean;
  /** Series of one label make up one bar; else they stand side by side. */
  stacked: boolean;
}

export type CellKind = 'text' | 'count' | 'share' | 'days';
/** Null: too few to say. Undefined: makes no sense there. */
export type Cell = string | number | null | undefined;

/** The same numbers as a table. */
export interface TableData {
  columns: readonly { title: string; kind: CellKind }[];
  rows: readonly (readonly Cell[])[];
}
