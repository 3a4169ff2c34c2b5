import {
  COMPANY_FIELDS,
  FIELDS,
  type Frontend,
  type Kind,
  type Person,
  type Reading,
} from '../../lib/model/reading.ts';
import { savedPages } from '../../test/pages/cases.ts';
import { readSaved } from '../../test/pages/compact.ts';
import { readers } from '../../test/pages/readers.ts';

/** In the order of the rows, as are the front ends. */
const PAGES: Record<Exclude<Kind, 'other'>, string> = {
  profile: 'Profile',
  'profile-details': 'Details of a profile',
  'public-profile': 'Public profile',
  'people-search': 'People search',
  'all-search': 'Search of everything',
  connections: 'Connections',
  'my-network': 'My Network',
  company: 'Company',
  'company-people': 'People of a company',
  feed: 'Feed',
  post: 'Post and comments',
  reactions: 'Reactions',
  event: 'Attendees of an event',
  'sales-search': 'Lead search',
  'sales-list': 'Lead list',
  'sales-lead': 'Lead',
  'sales-account': 'Account',
};
const FRONTENDS: Record<NonNullable<Frontend>, string> = {
  classic: 'classic',
  sdui: 'newer',
  public: 'signed out',
  sales: 'Sales Navigator',
};

type Tell<T> = (of: T) => boolean;
const PERSON_COLUMNS: [string, Tell<Person>][] = [
  ...FIELDS.map((field): [string, Tell<Person>] => [
    { companyKey: 'company’s id', location: 'place' }[field as string] ?? field,
    ({ fields }) => fields[field] !== undefined,
  ]),
  ['work history', ({ positions }) => positions.length > 0],
  ['education', ({ education }) => education.length > 0],
];
const COMPANY_COLUMNS: [string, Tell<Reading>][] = COMPANY_FIELDS.map((field) => [
  field === 'industryId' ? 'industry’s id' : field,
  ({ company }) => company?.fields[field] !== undefined,
]);

/** What the readers make of their saved pages, as the two tables of the README: people, companies. */
export function pageTables(): string {
  const saved = savedPages();
  const rows = [...readers]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, kind, frontend, reader }) => {
      const cases = saved.filter(([name]) => name.startsWith(`${id}/`));
      const readings = cases.map(([, page]) => readSaved(page));
      const isList = 'cards' in reader;
      const others = !isList && readings.some(({ people }) => people.length > 0);
      return {
        page: PAGES[kind as keyof typeof PAGES],
        frontend: FRONTENDS[frontend as keyof typeof FRONTENDS],
        readings,
        people: readings.flatMap(({ subject, people }) => (isList ? people : (subject ?? []))),
        whom: isList ? 'many' : others ? 'one, others beside' : 'one',
        ofCompany: readings.some(({ company }) => company),
      };
    });
  type Row = (typeof rows)[number];
  const table = (some: Row[], columns: [string, Tell<Row>][], lead: [string, (row: Row) => string][]) => {
    const lines = some.map((row, at) => [
      row.page === some[at - 1]?.page ? '' : row.page,
      ...lead.map(([, say]) => say(row)),
      ...columns.map(([, tell]) => (tell(row) ? '✓' : '')),
      `${row.readings.length} in ${languagesOf(row.readings).size}`,
    ]);
    const heads = ['page', ...lead.map(([name]) => name), ...columns.map(([name]) => name), 'cases'];
    const rule = heads.map((_, at) => (at > lead.length ? ':-:' : '---'));
    return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  };
  const any = <T>(list: (row: Row) => readonly T[], columns: [string, Tell<T>][]) =>
    columns.map(([name, tell]): [string, Tell<Row>] => [name, (row) => list(row).some(tell)]);
  const frontendOf: [string, (row: Row) => string] = ['front end', ({ frontend }) => frontend];
  return [
    table(
      rows.filter(({ ofCompany }) => !ofCompany),
      any(({ people }) => people, PERSON_COLUMNS),
      [frontendOf, ['who', ({ whom }) => whom]],
    ),
    table(
      rows.filter(({ ofCompany }) => ofCompany),
      any(({ readings }) => readings, COMPANY_COLUMNS),
      [frontendOf],
    ),
  ].join('\n\n');
}

const placeOf = ({ kind, frontend }: (typeof readers)[number]): number =>
  10 * Object.keys(PAGES).indexOf(kind) + Object.keys(FRONTENDS).indexOf(frontend);

/** Languages of the interface in which the pages are. */
const languagesOf = (readings: readonly Reading[]): Set<string> =>
  new Set(readings.flatMap(({ locale }) => locale?.split(/[-_]/)[0]?.toLowerCase() ?? []));

const MARKS = /(?<=<!-- page tables -->\n\n).*(?=\n\n<!-- end of page tables -->)/s;

/** The README with these tables between its two marks. */
export function withTables(readme: string, tables: string): string {
  if (!MARKS.test(readme)) throw new Error('README.md has lost the marks of its page tables');
  return readme.replace(MARKS, () => tables);
}
