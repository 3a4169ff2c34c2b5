import * as z from 'zod/mini';
import { AGE_BANDS } from './age-band.ts';
import { BANDS } from './band.ts';
import { PlaceSchema } from './place.ts';
import { PLACE_GROUPS } from './place-group.ts';
import { LEVELS } from './title.ts';
import { GATES, IMPORTANCES, type ListAttribute } from './weight.ts';
import { YEAR_BANDS } from './year-band.ts';

export {
  ATTRIBUTES,
  type Attribute,
  GATES,
  type Gate,
  IMPORTANCES,
  type Importance,
  LIST_ATTRIBUTES,
  type ListAttribute,
  WEIGHT,
} from './weight.ts';

const common = {
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  importance: z.enum(IMPORTANCES),
  gate: z.nullable(z.enum(GATES)),
};
/** How far the neighbour of a wanted value counts (next band, sister industry, same country), 0 to 1; none: not at all. */
const nearby = { near: z.optional(z.number().check(z.gte(0), z.lte(1))) };
const some = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.minLength(1), z.maxLength(300));
const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Both ends included; `null` is no end on that side, one side must have one. */
const amount = z.number().check(z.gte(0), z.lte(1e15));
const range = { min: z.nullable(amount), max: z.nullable(amount) };
const isRange = z.refine<{ min: number | null; max: number | null }>(
  ({ min, max }) => (min === null ? max !== null : max === null || min <= max),
  'empty-range',
);
const money = { ...range, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) };

/** A place, or a group of countries. */
export const WantedPlaceSchema = z.union([PlaceSchema, z.object({ group: z.enum(PLACE_GROUPS) })]);
export type WantedPlace = z.infer<typeof WantedPlaceSchema>;

/** A company on the user's list: found by LinkedIn's key, else by its name. */
export const AccountSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** `id:1234` or `slug:acme`; null when only the name is known. */
  key: z.nullable(z.string().check(z.regex(/^(id|slug):.{1,200}$/))),
});
export type Account = z.infer<typeof AccountSchema>;

/** What an attribute of the user's must be. */
export const CustomTestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('yes-no'), is: z.boolean() }),
  /** Option ids. */
  z.object({ kind: z.literal('choice'), anyOf: some(words) }),
  z.object({ kind: z.literal('number'), ...range }).check(isRange),
  z.object({ kind: z.literal('money'), ...money }).check(isRange),
  /** Whole words in the text. */
  z.object({ kind: z.literal('text'), anyOf: some(words) }),
]);
export type CustomTest = z.infer<typeof CustomTestSchema>;

/** One line of an ICP: attribute, test (`anyOf`: one match is enough), importance or gate. */
export const CriterionSchema = z.discriminatedUnion('attribute', [
  z.object({ ...common, ...nearby, attribute: z.literal('seniority'), anyOf: some(z.enum(LEVELS)) }),
  z.object({ ...common, attribute: z.literal('function'), anyOf: some(z.int().check(z.gte(1), z.lte(26))) }),
  z.object({ ...common, ...nearby, attribute: z.literal('location'), anyOf: some(WantedPlaceSchema) }),
  z.object({ ...common, ...nearby, attribute: z.literal('companySize'), anyOf: some(z.enum(BANDS)) }),
  z.object({
    ...common,
    ...nearby,
    attribute: z.literal('industry'),
    anyOf: some(z.int().check(z.gte(1), z.lte(100_000))),
  }),
  /** Whole words in the headline or title, any script. */
  z.object({ ...common, attribute: z.literal('keyword'), anyOf: some(words) }),
  /** Seniority that decides in a company of this size; without a table the default one. */
  z.object({
    ...common,
    attribute: z.literal('decisionMaker'),
    table: z.optional(z.partialRecord(z.enum(LEVELS), z.enum(BANDS))),
  }),
  z.object({ ...common, ...nearby, attribute: z.literal('yearsAtCompany'), anyOf: some(z.enum(YEAR_BANDS)) }),
  z.object({ ...common, ...nearby, attribute: z.literal('yearsInRole'), anyOf: some(z.enum(YEAR_BANDS)) }),
  /** Works at one of these companies. */
  z.object({
    ...common,
    attribute: z.literal('accounts'),
    anyOf: z.array(AccountSchema).check(z.minLength(1), z.maxLength(20_000)),
  }),
  z.object({
    ...common,
    attribute: z.literal('degree'),
    anyOf: some(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  }),
  /** Language tags (BCP 47): `pt` includes `pt-BR`. */
  z.object({
    ...common,
    attribute: z.literal('language'),
    anyOf: some(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  }),
  z.object({ ...common, attribute: z.literal('budget'), ...money }).check(isRange),
  /** An attribute by its id: one of the user's, or a built-in one without a criterion of its own (`gender`). */
  z.object({
    ...common,
    attribute: z.literal('custom'),
    of: z.string().check(z.minLength(1), z.maxLength(64)),
    test: CustomTestSchema,
  }),
  z.object({ ...common, ...nearby, attribute: z.literal('age'), anyOf: some(z.enum(AGE_BANDS)) }),
  /** Of the household, a year. */
  z.object({ ...common, attribute: z.literal('income'), ...money }).check(isRange),
]);
export type Criterion = z.infer<typeof CriterionSchema>;
/** A criterion that lists what is wanted. */
export type ListCriterion = Extract<Criterion, { attribute: ListAttribute }>;

/** What the user edits. At least one criterion must weigh something, or nobody could be ranked. */
export const IcpDraftSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** Only live ICPs score people; each person is scored by the one that fits best. */
  live: z.boolean(),
  /** From which lower bound on somebody is a fit; none: 70. */
  threshold: z.optional(z.int().check(z.gte(1), z.lte(100))),
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
