import { parseDegree } from './degree.ts';
import { SHAPE } from './hooks.ts';
import { parts } from './text.ts';

/** What the paragraphs of an SDUI top card say, in page order and without language. */
export interface TopLines {
  headline: string | null;
  location: string | null;
  degree: 1 | 2 | 3 | null;
  /** False where the number of lines fits no known card: what is missing then is drift. */
  known: boolean;
  /** Headline told by order alone, with nothing to confirm it. */
  unsure: boolean;
}

/**
 * Reads the lines between the name and the bare `·` before the contact link:
 * `[degree] [pronouns] headline [company · school] location`.
 * @param lines texts in page order, up to and without the `·`
 * @param badges company and school as the badges below name them
 */
export function readTopLines(lines: string[], badges: string[]): TopLines {
  const found = lines.findIndex((line) => parseDegree(line) !== null);
  const degree = found >= 0 && found < 2 ? parseDegree(lines[found] ?? '') : null;
  const rest = degree ? lines.filter((_, at) => at !== found) : lines;
  const isCompanys = (line: string): boolean => parts(line).some((part) => badges.includes(part));
  const location = rest.at(-1) ?? null;
  let above = rest.slice(0, -1);
  const unknown: TopLines = { headline: null, location: null, degree, known: false, unsure: false };
  // The last line is the company's: the place is missing, and what stands above cannot be told apart.
  if (!location || above.length === 0 || isCompanys(location)) return unknown;
  const last = above.at(-1) ?? '';
  if (above.length > 1 && badges.some((badge) => last.includes(badge))) above = above.slice(0, -1);
  else if (above.length === 1 && isCompanys(last)) return { ...unknown, location };
  if (SHAPE.pronouns.test(above[0] ?? '')) above = above.slice(1);
  const unsure = above.length === 2 && badges.length === 0;
  if (above.length === 0 || (above.length > 1 && !unsure)) return { ...unknown, location };
  return { headline: above[0] ?? null, location, degree, known: true, unsure };
}
