import type { HealthReport } from '../model/health.ts';
import type { Reading } from '../model/reading.ts';

/** How the hooks did on a page: ids of those that found something, misses by field and hook. Nothing of whom it shows. */
export function healthOf({
  kind,
  frontend,
  refusal,
  subject,
  people,
  company,
  misses,
}: Reading): HealthReport {
  const found = [
    ...[subject, company, ...people].flatMap((one) => Object.values(one?.fields ?? {})),
    ...(subject ? [...subject.positions, ...subject.education] : []),
  ];
  return {
    kind,
    frontend,
    refusal,
    worked: [...new Set(found.map(({ via }) => via))],
    misses: misses.map(({ of: _nobody, ...missed }) => missed) as HealthReport['misses'],
  };
}
