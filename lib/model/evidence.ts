import type { AttributeField } from './attribute.ts';
import type { AttributeValue } from './attribute-value.ts';
import type { Band } from './band.ts';
import type { Source } from './fact.ts';
import type { Place } from './place.ts';
import type { Level } from './title.ts';
import type { YearBand } from './year-band.ts';

/** Where a sign was read: a field of the person, or a fact of the company. */
export type SignField =
  | 'headline'
  | 'title'
  | 'location'
  | 'company'
  | 'degree'
  | 'positions'
  | 'companySize'
  | 'industry'
  | 'headquarters'
  | AttributeField;

/** One normalised observation with how far it can be trusted and when it was seen. */
export interface Sign<T> {
  value: T;
  /** The words it came from, for explanations. */
  text: string;
  field: SignField;
  source: Source['kind'];
  /** Reliability when fresh, 0 to 1 (design, decision 9). */
  reliability: number;
  /** Milliseconds UTC. */
  seenAt: number;
}

/**
 * Facts as the scorer wants them, made once by `toEvidence` and stored on the row.
 * An empty list means: nothing is known of it.
 */
export interface Evidence {
  /** Version of the parsers that made it; an older one is made again. */
  parser: number;
  levels: Sign<[Level, Level]>[];
  functions: Sign<number[]>[];
  /** Every reading of the place; more than one is ambiguous. */
  places: Sign<Place[]>[];
  /** Band range, both ends included. */
  sizes: Sign<[Band, Band]>[];
  /** The industry's id, then the wider ones it belongs to. */
  industries: Sign<number[]>[];
  /** Folded text of headline and titles, for keyword criteria; ` | ` between clauses. */
  texts: Sign<string>[];
  /** Keys of the company: `id:1234`, `slug:acme`, `name:` and the normalised name. */
  companies: Sign<string[]>[];
  /** 1, 2 or 3. */
  degrees: Sign<number>[];
  yearsAtCompany: Sign<[YearBand, YearBand]>[];
  yearsInRole: Sign<[YearBand, YearBand]>[];
  /** By attribute id. Sensitive ones stand here only while the user has them switched on. */
  attributes: Record<string, Sign<AttributeValue>[]>;
  /** A company is named, so that its page can be looked at. */
  hasCompany: boolean;
}
