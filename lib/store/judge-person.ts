import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Person } from '../model/reading.ts';
import { addFacts, captured } from './facts.ts';
import { type Judgement, type JudgeWith, judge } from './judge.ts';

/** What would be stored, judged in memory; with a saved lead, its facts plus what the page newly shows. */
export function judgePerson(
  person: Person,
  lead: Lead | null,
  company: Company | null,
  judgeWith: JudgeWith,
): Judgement {
  const facts = addFacts(
    lead?.facts ?? {},
    person.fields,
    captured('', 'local', () => ''),
  );
  const positions = person.positions.length ? person.positions : (lead?.positions ?? []);
  return judge({ facts, positions }, company, judgeWith);
}
