import type { StoredLine } from '../../messages/protocol.ts';
import type { Lead } from '../../model/lead.ts';
import type { Person, Position, School } from '../../model/reading.ts';
import type { Translate, WordKey } from '../../model/words.ts';
import { shownFact, shownText } from '../facts.ts';

export const FIELD_LABELS = {
  name: 'stored_name',
  headline: 'stored_headline',
  title: 'stored_title',
  company: 'stored_company',
  companyKey: 'stored_company_key',
  location: 'stored_location',
  degree: 'stored_degree',
  about: 'stored_about',
} as const satisfies Record<string, WordKey>;

/** Exactly what is kept of a saved person, or would be kept of this one; a test compares it with the row. */
export function storedLines(person: Person, lead: Lead | null, t: Translate, now: number): StoredLine[] {
  const fields = (Object.entries(FIELD_LABELS) as [keyof typeof FIELD_LABELS, WordKey][]).map(
    ([field, label]) => ({
      label: t(label),
      value: lead ? shownText(lead.facts[field]) : (person.fields[field]?.value ?? null),
    }),
  );
  const { positions, education, url } = lead ?? person;
  const readAt = shownFact(lead?.facts.name)?.seenAt ?? now;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(readAt);
  return [
    ...fields,
    ...positions.map((position) => ({ label: t('stored_positions'), value: positionText(position, t) })),
    ...education.map((school) => ({ label: t('stored_education'), value: schoolText(school) })),
    { label: t('stored_url'), value: url },
    { label: t('stored_keys'), value: person.keys.map(({ value }) => value).join(', ') },
    { label: t('stored_source'), value: t('stored_source_page', { date }) },
  ].flatMap(({ label, value }) => (value === null || value === '' ? [] : [{ label, value: String(value) }]));
}

function positionText(position: Position, t: Translate): string {
  const { title, company, companyKey, type, start, end, ongoing, place } = position;
  const years = start && `${start} – ${ongoing ? t('stored_today') : (end ?? start)}`;
  return [title, company, companyKey, type, years, place].filter(Boolean).join(' · ');
}

const schoolText = ({ name, degree, start, end }: School): string =>
  [name, degree, [start, end].filter(Boolean).join(' – ')].filter(Boolean).join(' · ');
