import type { HealthReport } from '../model/health.ts';
import type { Reading } from '../model/reading.ts';

type Missed = HealthReport['misses'][number];

/**
 * How the hooks did on a page: ids of those that found something, misses by field and hook, each once. Nothing of whom
 * the page is about.
 */
export function healthOf(reading: Reading): HealthReport {
  const { kind, frontend, refusal, subject, people, company, misses } = reading;
  const found = [
    ...[subject, company, ...people].flatMap((one) => Object.values(one?.fields ?? {})),
    ...(subject ? [...subject.positions, ...subject.education] : []),
  ];
  const missed = new Map<string, Missed>();
  for (const { field, hook, why } of misses)
    missed.set(`${field} ${hook} ${why}`, { field: field as Missed['field'], hook, why });
  return {
    kind,
    frontend,
    refusal,
    worked: [...new Set(found.map(({ via }) => via))],
    misses: [...missed.values()],
  };
}
