import * as z from 'zod/mini';
import { BANDS } from './band.ts';
import { PlaceSchema } from './place.ts';
import { LEVELS } from './title.ts';
import { GATES, IMPORTANCES } from './weight.ts';

export {
  ATTRIBUTES,
  type Attribute,
  GATES,
  type Gate,
  IMPORTANCES,
  type Importance,
  WEIGHT,
} from './weight.ts';

const common = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  importance: z.enum(IMPORTANCES),
  gate: z.nullable(z.enum(GATES)),
};
const some = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.minLength(1), z.maxLength(300));

/** One line of an ICP: attribute, test (`anyOf`: one match is enough), importance or gate. */
export const CriterionSchema = z.discriminatedUnion('attribute', [
  z.object({ ...common, attribute: z.literal('seniority'), anyOf: some(z.enum(LEVELS)) }),
  z.object({ ...common, attribute: z.literal('function'), anyOf: some(z.int().check(z.gte(1), z.lte(26))) }),
  z.object({ ...common, attribute: z.literal('location'), anyOf: some(PlaceSchema) }),
  z.object({ ...common, attribute: z.literal('companySize'), anyOf: some(z.enum(BANDS)) }),
  z.object({
    ...common,
    attribute: z.literal('industry'),
    anyOf: some(z.int().check(z.gte(1), z.lte(100_000))),
  }),
  /** Whole words in the headline or title, any script. */
  z.object({
    ...common,
    attribute: z.literal('keyword'),
    anyOf: some(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
  }),
]);
export type Criterion = z.infer<typeof CriterionSchema>;

/** What the user edits. At least one criterion must weigh something, or nobody could be ranked. */
export const IcpDraftSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** Only live ICPs score people; each person is scored by the one that fits best. */
  live: z.boolean(),
  criteria: z.array(CriterionSchema).check(
    z.minLength(1),
    z.maxLength(40),
    z.refine((criteria) => criteria.some((c) => c.gate === null), 'no-weighted-criterion'),
    z.refine((criteria) => new Set(criteria.map(({ id }) => id)).size === criteria.length, 'same-id-twice'),
  ),
});
export type IcpDraft = z.infer<typeof IcpDraftSchema>;

/** Share of people who match a criterion when it is known, by criterion id; 0 to 1. */
export type BaseRates = Record<string, number>;

/** One immutable version; every edit makes the next. */
export interface Icp extends IcpDraft {
  id: string;
  spaceId: string;
  version: number;
  /** 1 on the newest version of an ICP that still exists, else 0: an indexable flag. */
  current: 0 | 1;
  /** Frozen in the version, so that a score can be explained later. */
  baseRates: BaseRates;
  createdAt: number;
}
