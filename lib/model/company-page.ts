import * as z from 'zod/mini';
import { ObservedSchema } from './reading.ts';

/** As the page writes it: clean, or an address. */
const said = z.string().check(z.maxLength(8_000));
const some = z.array(said).check(z.maxLength(100));

/**
 * What a company's page shows and embeds about the company of its address, before it is understood: the script in the
 * page takes it down, the worker says what it means (`lib/pages/company-meaning.ts`).
 */
export const CompanyPageSchema = z.object({
  /** The name with its origin; every value of the page is seen at the same time. */
  name: ObservedSchema,
  /** What the page calls the company, as `kind:value`, the surest first. */
  keys: some,
  /** Where the links to its people lead. */
  staff: some,
  /** Texts of the top card. */
  header: some,
  /** Texts of the top card's links. */
  sizes: some,
  /**
   * The details: text and link of each value, null for each label. Null where the page shows none, left out where
   * taking them down cost more than a page may cost.
   */
  rows: z.optional(z.nullable(z.array(z.nullable(z.tuple([said, said]))).check(z.maxLength(100)))),
  /** JSON: the company's entity, then those that it names. Left out where nothing is embedded. */
  data: z.optional(z.string().check(z.maxLength(100_000))),
  /** More was embedded than a page may cost. */
  cut: z.boolean(),
});
export type CompanyPage = z.infer<typeof CompanyPageSchema>;
