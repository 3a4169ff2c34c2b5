import type { School } from '../model/reading.ts';
import { parseStudyDates } from './dates.ts';
import { under } from './dom.ts';
import {
  isOrphan,
  itemsOf,
  type Leaf,
  leavesOf,
  lookOf,
  MOST_LEAVES,
  type SectionHooks,
  type State,
} from './section.ts';

/** Education as far as the page shows it. */
export interface Studies {
  state: State;
  schools: School[];
  /** Some items are of no known shape. */
  torn: boolean;
}

/** An education whose reading cost more than a page may cost. */
export const UNREAD: Studies = { state: 'drift', schools: [], torn: true };

/** Reads the Education section: `name · [degree] · [dates]` in each item, told apart by order and the dates' shape. */
export function readSchools(section: Element | null, css: SectionHooks, locale: string | null): Studies {
  const { state, items, via } = itemsOf(section, css);
  const heads = items.map((item) => headOf(item, css, locale)).filter(({ length }) => length > 0);
  const whole = heads.map((head) => schoolOf(head, locale, via));
  const known = heads.filter((_, at) => whole[at]?.degree);
  const schools = whole.filter(
    (school, at) => school && (school.degree || isName(heads[at] ?? [], heads, known)),
  );
  return {
    state: state === 'read' && heads.length === 0 ? 'not-loaded' : state,
    schools: schools.filter((school) => school !== null),
    torn: schools.length < heads.length,
  };
}

/** An item's texts without grades, activities and skills, which stand in a list below. */
function headOf(item: Element, css: SectionHooks, locale: string | null): Leaf[] {
  const leaves = leavesOf(item, css, locale);
  return leaves.length > MOST_LEAVES ? leaves : leaves.filter(({ el }) => !under(el, 'ul', item));
}

function schoolOf(head: Leaf[], locale: string | null, via: string): School | null {
  const [name, second] = head;
  const dated = head.findIndex(({ said }, at) => at > 0 && parseStudyDates(said, locale));
  const before = dated < 0 ? head.length : dated;
  // Without dates nothing tells a degree from what may follow it.
  const degree = before === 2 ? (second?.said ?? null) : null;
  const dates = parseStudyDates(head[dated]?.said ?? '', locale);
  if (!name || before > 2 || parseStudyDates(name.said, locale)) return null;
  return { name: name.said, degree, start: dates?.start ?? null, end: dates?.end ?? null, via };
}

/** False for a single line that may be what is left of a school without its name. */
function isName([line]: Leaf[], all: Leaf[][], known: Leaf[][]): boolean {
  if (!line) return false;
  const at = (place: number, heads: Leaf[][]): Leaf[] => heads.flatMap((head) => head[place] ?? []);
  if (known[0]) return !isOrphan(line, at(0, known), at(1, known));
  // No school is whole to compare with: then names have to look alike.
  return at(0, all).every((other) => lookOf(other) === lookOf(line));
}
