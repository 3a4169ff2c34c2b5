import { monthsBetween, showDate, showDuration, showRange } from './dates.ts';
import type { Locale } from './locales.ts';
import type { Role, SchoolEntry } from './person.ts';
import { showPlace } from './places.ts';

/** What every page renderer needs to know. */
export interface ViewOptions {
  locale: Locale;
  /** Milliseconds UTC, for durations. */
  now: number;
}

/** One role as the lines a page shows. */
export interface RoleLines {
  role: Role;
  type: string | null;
  dates: string;
  place: string | null;
}

/** Neighbouring roles at one company; `duration` is the header's line of a real group. */
export interface RoleGroup {
  company: Role['company'];
  duration: string;
  roles: RoleLines[];
}

export function roleLines(role: Role, { locale, now }: ViewOptions): RoleLines {
  const where = [role.place && showPlace(role.place, locale), role.mode && locale.words[role.mode]].filter(
    Boolean,
  );
  return {
    role,
    type: role.type && locale.words[role.type],
    dates: showRange(role.start, role.end, locale, now),
    place: where.length > 0 ? where.join(' · ') : null,
  };
}

/** A work history as both front ends group it. */
export function groupRoles(roles: readonly Role[], options: ViewOptions): RoleGroup[] {
  const groups: RoleGroup[] = [];
  for (const role of roles) {
    const lines = roleLines(role, options);
    const last = groups.at(-1);
    if (last?.company === role.company) last.roles.push(lines);
    else groups.push({ company: role.company, duration: '', roles: [lines] });
  }
  for (const group of groups) {
    const newest = group.roles[0]?.role;
    const oldest = group.roles.at(-1)?.role;
    if (newest && oldest)
      group.duration = showDuration(monthsBetween(oldest.start, newest.end, options.now), options.locale);
  }
  return groups;
}

/** "2006 - 2011"; one side alone where only that is known. */
export function schoolDates(school: SchoolEntry, locale: Locale): string | null {
  const sides = [school.start, school.end].filter((one) => one !== null).map((one) => showDate(one, locale));
  return sides.length > 0 ? sides.join(locale.dash) : null;
}

/** "2nd", "3rd+" in search rows and front ends that add the plus. */
export function degreeText(degree: 1 | 2 | 3, locale: Locale): string {
  const text = locale.degrees[degree - 1] ?? '';
  if (degree < 3) return text;
  return locale.lang === 'fr' ? `${text} et +` : `${text}+`;
}
