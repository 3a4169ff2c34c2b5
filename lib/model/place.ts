import * as z from 'zod/mini';

/** A place as far as it is known: a country alone, or down to a region or city. */
export const PlaceSchema = z.object({
  /** ISO 3166-1 alpha-2. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** ISO 3166-2 code without the country, or a region's name; null when not known. */
  region: z.nullable(z.string()),
  city: z.nullable(z.string()),
});
export type Place = z.infer<typeof PlaceSchema>;
