/** Follow-ups fall due in the morning, when people plan their day. */
const MORNING = 9;

/** The morning `days` after the day of `now`, ms UTC, where the user is. */
export const morningAfter = (now: number, days: number): number => {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(MORNING, 0, 0, 0);
};

/** The morning `months` after the day of `now`. */
export const morningAfterMonths = (now: number, months: number): number => {
  const day = new Date(now);
  const date = day.getDate();
  day.setMonth(day.getMonth() + months);
  // The 31st of a shorter month is its last day, not the first of the next.
  if (day.getDate() !== date) day.setDate(0);
  return day.setHours(MORNING, 0, 0, 0);
};

/** The morning of `2026-11-21`; null where it is no date. */
export function morningOf(text: string): number | null {
  const [year, month, day] = text.split('-').map(Number);
  const at = year && month && day ? new Date(year, month - 1, day, MORNING).getTime() : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

/** The day of a time where the user is, `2026-11-21`. */
export function dayText(at: number): string {
  const day = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
