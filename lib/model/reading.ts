import * as z from 'zod/mini';

/**
 * What a page reader makes of one page. Shapes are contracts: tools and outside checks rely on them.
 * Readers build these objects by hand (no zod in the page); the schemas check them at the worker's border.
 */

/** Longest text kept of any one field, in UTF-16 units: a hostile page must not fill the store. */
export const MAX_TEXT = 2_000;
/** Most people one page may report, most positions or schools of one person. */
export const MAX_PEOPLE = 200;
export const MAX_POSITIONS = 50;

const text = z.string().check(z.maxLength(MAX_TEXT));
const optionalText = z.nullable(text);
const date = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2})?$/)));

export const KINDS = [
  'profile',
  'profile-details',
  'public-profile',
  'people-search',
  'all-search',
  'connections',
  'my-network',
  'company',
  'company-people',
  'feed',
  'post',
  'reactions',
  'event',
  'sales-search',
  'sales-list',
  'sales-lead',
  'sales-account',
  'other',
] as const;
export const KindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof KindSchema>;

export const FrontendSchema = z.nullable(z.enum(['classic', 'sdui', 'public', 'sales']));
export type Frontend = z.infer<typeof FrontendSchema>;

/** Why a page gives nothing. A refusal means: subject null, people empty, company null. */
export const REFUSALS = [
  'no-reader',
  'stale',
  'identity-conflict',
  'not-loaded',
  'own-profile',
  'unavailable',
  'signed-out',
] as const;
export const RefusalSchema = z.nullable(z.enum(REFUSALS));
export type Refusal = NonNullable<z.infer<typeof RefusalSchema>>;

export const PersonKeySchema = z.object({
  kind: z.enum(['slug', 'token', 'member', 'sales']),
  value: text,
  /** True for a member number decoded from a token rather than shown by the page. */
  derived: z.optional(z.literal(true)),
});
export type PersonKey = z.infer<typeof PersonKeySchema>;

export const FIELDS = [
  'name',
  'headline',
  'location',
  'degree',
  'title',
  'company',
  'companyKey',
  'about',
] as const;
export const FieldSchema = z.enum(FIELDS);
export type Field = z.infer<typeof FieldSchema>;

export const ObservedSchema = z.object({
  /** Text as shown; `degree` is 1, 2 or 3; `companyKey` is `id:1234` or `slug:acme`. */
  value: z.union([text, z.number()]),
  /** Id of the hook (a dated selector) that found it. */
  via: text,
  /** 0 to 1. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Milliseconds UTC, up to the year 2200. */
  seenAt: z.number().check(z.gte(0), z.lte(7_258_118_400_000)),
});
export type Observed = z.infer<typeof ObservedSchema>;

export const PositionSchema = z.object({
  title: text,
  company: optionalText,
  companyKey: optionalText,
  /** Employment type, as shown. */
  type: optionalText,
  /** `YYYY-MM` or `YYYY`. */
  start: date,
  end: date,
  ongoing: z.boolean(),
  /** Place, as shown. */
  place: optionalText,
  via: text,
});
export type Position = z.infer<typeof PositionSchema>;

export const SchoolSchema = z.object({
  name: text,
  degree: optionalText,
  start: date,
  end: date,
  via: text,
});
export type School = z.infer<typeof SchoolSchema>;

export const PersonSchema = z.object({
  keys: z.array(PersonKeySchema).check(z.minLength(1), z.maxLength(10)),
  /** Canonical `/in/` address, or null where the page shows none. */
  url: z.nullable(text.check(z.startsWith('https://'))),
  fields: z.partialRecord(FieldSchema, ObservedSchema),
  /** In page order. */
  positions: z.array(PositionSchema).check(z.maxLength(MAX_POSITIONS)),
  education: z.array(SchoolSchema).check(z.maxLength(MAX_POSITIONS)),
  /** The page says that there are more roles than it shows. */
  morePositions: z.boolean(),
});
export type Person = z.infer<typeof PersonSchema>;

export const COMPANY_FIELDS = [
  'name',
  'industry',
  'industryId',
  'size',
  'headquarters',
  'country',
  'founded',
  'website',
  'specialties',
] as const;
export const CompanyReadingSchema = z.object({
  keys: z.array(z.object({ kind: z.enum(['id', 'slug']), value: text })).check(z.maxLength(4)),
  /** `size` is a band letter A to I, `country` ISO 3166-1 alpha-2. */
  fields: z.partialRecord(z.enum(COMPANY_FIELDS), ObservedSchema),
});
export type CompanyReading = z.infer<typeof CompanyReadingSchema>;

export const MissSchema = z.object({
  /** `subject`, `company` or a person key such as `slug:jane-doe`. */
  of: text,
  field: text,
  hook: optionalText,
  why: z.enum(['absent', 'not-loaded', 'drift', 'hidden']),
});
export type Miss = z.infer<typeof MissSchema>;

export const ReadingSchema = z.object({
  kind: KindSchema,
  frontend: FrontendSchema,
  locale: optionalText,
  subject: z.nullable(PersonSchema),
  people: z.array(PersonSchema).check(z.maxLength(MAX_PEOPLE)),
  company: z.nullable(CompanyReadingSchema),
  misses: z.array(MissSchema).check(z.maxLength(1_000)),
  refusal: RefusalSchema,
});
export type Reading = z.infer<typeof ReadingSchema>;
