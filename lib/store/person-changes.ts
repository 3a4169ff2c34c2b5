import type { PersonChange } from '../messages/protocol.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Lead } from '../model/lead.ts';
import type { Person } from '../model/reading.ts';
import { companyKey } from '../parse/company.ts';
import { foldWords } from '../parse/fold.ts';
import { parseTitle } from '../parse/title.ts';
import { shownText } from './facts.ts';

/**
 * What the page shows of a saved person and the lead says otherwise: another title or another company. Spelling, the
 * language of the page, and what was read before and corrected by the user since, are no change.
 * @param company the one the lead works at as stored
 */
export function changesFor(lead: Lead, company: Company | null, person: Person): PersonChange[] {
  const { title, company: name, companyKey: key } = person.fields;
  const changes: PersonChange[] = [];
  const before = shownText(lead.facts.title);
  if (before && title && !anyOf(lead.facts.title, (old) => isSameTitle(old, String(title.value))))
    changes.push({ field: 'title', before, now: String(title.value) });
  const employer = shownText(lead.facts.company) ?? company?.name;
  if (employer && name) {
    const keys = [...(company?.keys ?? []), ...lastKeys(lead.facts.companyKey)];
    const isSame =
      key && keys.some((own) => kindOf(own) === kindOf(String(key.value)))
        ? keys.includes(String(key.value))
        : anyOf(lead.facts.company, (old) => companyKey(old) === companyKey(String(name.value)));
    if (!isSame) changes.push({ field: 'company', before: employer, now: String(name.value) });
  }
  return changes;
}

/** Does it hold of what is shown, or of what was read last? */
function anyOf(facts: readonly Fact[] = [], test: (text: string) => boolean): boolean {
  const read = facts.findLast(({ source }) => source.kind !== 'entered');
  const entered = facts.findLast(({ source }) => source.kind === 'entered');
  return [read, entered].some((fact) => fact !== undefined && test(String(fact.value)));
}

const lastKeys = (facts: readonly Fact[] = []): string[] => facts.slice(-1).map(({ value }) => String(value));
const kindOf = (key: string): string => key.split(':', 1)[0] ?? '';

/** The same words, or in another language the same rank and work. */
function isSameTitle(one: string, other: string): boolean {
  if (foldWords(one) === foldWords(other)) return true;
  const [a, b] = [parseTitle(one), parseTitle(other)];
  const known = a.level !== null && a.functions.length > 0;
  const same = known && a.level === b.level && a.functions.join() === b.functions.join();
  return same && otherWords(one, a.because) === otherWords(other, b.because);
}

/** What a title says besides rank and work: a region, a product; words as short as *of* join only. */
function otherWords(title: string, because: readonly string[]): string {
  const known = new Set(because.flatMap((words) => foldWords(words).split(' ')));
  return foldWords(title)
    .split(' ')
    .filter((word) => word.length > 3 && !known.has(word))
    .join(' ');
}
