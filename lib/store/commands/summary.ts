import type { Score } from '../../model/fit.ts';
import type { Lead } from '../../model/lead.ts';
import type { Field, Person } from '../../model/reading.ts';
import type { Translate } from '../../model/words.ts';
import { shownText } from '../facts.ts';
import { lookOf } from './look.ts';

/** Three lines to paste somewhere: name, address, and title, company, place and fit in one. */
export function summaryOf(person: Person, lead: Lead | null, score: Score | null, t: Translate): string {
  const shown = (field: Field) => shownText(lead?.facts[field]) ?? person.fields[field]?.value ?? null;
  const fit = score && lookOf(score, t).label;
  const line = [shown('title') ?? shown('headline'), shown('company'), shown('location'), fit];
  return [shown('name'), lead?.url ?? person.url, line.filter(Boolean).join(' · ')]
    .filter(Boolean)
    .join('\n');
}
