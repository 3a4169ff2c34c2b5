import type { AttributeField } from './attribute.ts';
import type { Field, Observed } from './reading.ts';

/** Where a fact came from: read off a page, typed by the user, a file's column, or a form's answer. */
export type Source =
  | { kind: 'captured'; page: string; hook: string }
  | { kind: 'entered' }
  | { kind: 'imported'; file: string; column: string }
  | { kind: 'answered'; form: string };

/** One stored value of a person or company, never bare: who says so, since when, stamped for later sync. */
export interface Fact extends Observed {
  source: Source;
  /** Actor id; `local` until a team exists. */
  by: string;
  /** Hybrid logical clock: `ms(15)-counter(5)-device(8)`. */
  clock: string;
}

/** The last ten per field and source, newest last. */
export type Facts<F extends string = Field | AttributeField> = Partial<Record<F, Fact[]>>;

/** Most facts kept per field and source. */
export const FACTS_KEPT = 10;
