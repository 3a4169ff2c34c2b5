import * as z from 'zod/mini';
import { COMPANY_FIELDS, FIELDS, FrontendSchema, KindSchema, MissSchema, RefusalSchema } from './reading.ts';

const hook = z.string().check(z.maxLength(60));

/** How the readers' hooks did on one page: their ids and names of fields, nothing of whom it shows. */
export const HealthReportSchema = z.object({
  kind: KindSchema,
  frontend: FrontendSchema,
  refusal: RefusalSchema,
  /** Hooks that found something. */
  worked: z.array(hook).check(z.maxLength(300)),
  misses: z
    .array(
      z.object({
        field: z.enum([...FIELDS, ...COMPANY_FIELDS, 'positions', 'education']),
        hook: z.nullable(hook),
        why: MissSchema.shape.why,
      }),
    )
    .check(z.maxLength(1_000)),
});
export type HealthReport = z.infer<typeof HealthReportSchema>;
