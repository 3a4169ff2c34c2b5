import type { Person, Position, Reading } from '../../../lib/model/reading.ts';
import { personKeys } from '../../../lib/pages/index.ts';
import { clean } from '../../../lib/pages/text.ts';
import { personUrl } from '../../../lib/pages/url.ts';

/** Fields that come from the current role. */
const OF_ROLE = ['title', 'company', 'companyKey'];

/**
 * What a reading of a page that lost something says and the reading of the whole page does not, or leaves out without a
 * miss, one statement each. Fewer keys, positions and rows are no fault.
 * @param gone text of the node that was removed: without a whole role a page is only shorter
 */
export function faults(before: Reading, after: Reading, gone: string): string[] {
  if (after.refusal)
    return after.subject || after.company || after.people.length > 0 || after.misses.length > 0
      ? [`refused as ${after.refusal}, and yet read`]
      : [];
  if (before.refusal) return [`read, not refused as ${before.refusal}`];
  const whom = [...(before.subject ? [before.subject] : []), ...before.people];
  const known = whom.flatMap(personKeys);
  const keys = new Set(known);
  return [
    ...[...(after.subject ? [after.subject] : []), ...after.people]
      .map(personKeys)
      // Who has no key of before is named below.
      .filter((mine) => mine.some((key) => keys.has(key)))
      .flatMap((mine) => mine.filter((key) => !keys.has(key)).map((key) => `key ${key}`)),
    ...(after.subject ? ofPerson('subject', before.subject, after.subject, after.misses, gone) : []),
    ...after.people.flatMap((person) => ofRow(before.people, person, after.misses)),
    ...doubles(after.people.flatMap(personKeys)).map((key) => `twice ${key}`),
    ...ofCompany(before, after),
  ];
}

const doubles = (all: string[]): string[] => all.filter((one, at) => all.indexOf(one) !== at);

function ofRow(people: Person[], row: Person, misses: Reading['misses']): string[] {
  const mine = personKeys(row);
  const same = people.filter((person) => personKeys(person).some((key) => mine.includes(key)));
  if (same.length > 1) return [`${mine.join()}: keys of ${same.length} people`];
  return ofPerson(mine[0] ?? '', same[0], row, misses, '');
}

function ofPerson(
  who: string,
  before: Person | null | undefined,
  after: Person,
  misses: Reading['misses'],
  gone: string,
): string[] {
  if (!before) return [`${who}: nobody before`];
  const of = who === 'subject' ? ['subject'] : personKeys(after);
  const whole = clean(gone);
  const shorter = before.positions.some(
    ({ title, start }) => whole.includes(title) && (!start || whole.includes(start.slice(0, 4))),
  );
  const current = after.positions.find(({ ongoing }) => ongoing);
  const isOfNext = (field: string, value: unknown): boolean =>
    shorter && OF_ROLE.includes(field) && current?.[field as keyof Position] === value;
  return [
    ...Object.entries(after.fields)
      .filter(([field, { value }]) => before.fields[field as keyof Person['fields']]?.value !== value)
      .filter(([field, { value }]) => !isOfNext(field, value))
      .map(([field, { value }]) => `${who} ${field}: ${value}`),
    ...Object.keys(before.fields)
      .filter((field) => !after.fields[field as keyof Person['fields']])
      .filter((field) => !misses.some((miss) => of.includes(miss.of) && miss.field === field))
      .map((field) => `${who} ${field}: gone without a miss`),
    ...unlike(after.positions, before.positions, ['title', 'company', 'start', 'ongoing']).map(
      ({ title, company, start }) => `${who} position: ${title} | ${company} | ${start}`,
    ),
    ...unlike(after.education, before.education, ['name']).map(({ name }) => `${who} school: ${name}`),
    ...(after.morePositions && !before.morePositions ? [`${who} says more positions`] : []),
    ...(after.url !== before.url &&
    after.url !== null &&
    !before.keys.some(({ value }) => after.url === personUrl(value))
      ? [`${who} url: ${after.url}`]
      : []),
  ];
}

/** Entries that are not one of `known` with some values gone; `firm` ones stay. */
const unlike = <T extends object>(entries: T[], known: T[], firm: (keyof T)[]): T[] =>
  entries.filter(
    (entry) =>
      !known.some((one) =>
        Object.entries(entry).every(
          ([key, value]) =>
            key === 'via' ||
            value === one[key as keyof T] ||
            (value === null && !firm.includes(key as keyof T)),
        ),
      ),
  );

function ofCompany(before: Reading, { company, misses }: Reading): string[] {
  if (!company) return [];
  if (!before.company) return ['company: none before'];
  const { keys, fields } = before.company;
  return [
    ...company.keys
      .filter(({ kind, value }) => !keys.some((key) => key.kind === kind && key.value === value))
      .map(({ kind, value }) => `company key ${kind}:${value}`),
    ...Object.entries(company.fields)
      .filter(([field, { value }]) => fields[field as keyof typeof fields]?.value !== value)
      .map(([field, { value }]) => `company ${field}: ${value}`),
    ...Object.keys(fields)
      .filter((field) => !company.fields[field as keyof typeof fields])
      .filter((field) => !misses.some((miss) => miss.of === 'company' && miss.field === field))
      .map((field) => `company ${field}: gone without a miss`),
  ];
}
