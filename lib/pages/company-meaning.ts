import type { CompanyPage } from '../model/company-page.ts';
import type { CompanyReading, Miss } from '../model/reading.ts';
import { companyOutcome, type Layer, type Said } from './company.ts';
import { meanEntity } from './company-entity.ts';
import { meanHeader, meanRows } from './company-rows.ts';
import { hooksOf, PAGE, SHAPE } from './hooks.ts';

const COMPANY = hooksOf('classic.company');

/** What a company's page means that was taken down: the company, and what was missed of it. */
export function meanCompany(taken: CompanyPage): { company: CompanyReading; misses: Miss[] } {
  const island = taken.data === undefined ? null : meanEntity(taken.data);
  const shown = shownOf(taken);
  const isCut = taken.cut || (taken.data !== undefined && !island) || taken.rows === undefined;
  return companyOutcome(
    keysOf([...taken.keys, ...staffOf(taken.staff)]),
    shown,
    { said: {}, ...island, hook: PAGE.island },
    (field) => {
      if (isCut) return 'drift';
      const isHere = island || (taken.rows && field !== 'industryId' && field !== 'country');
      return isHere ? 'absent' : 'not-loaded';
    },
    taken.name.seenAt,
  );
}

/** The number in the link to all its people; several are of its subsidiaries as well. */
function staffOf(hrefs: string[]): string[] {
  const ids = hrefs.flatMap((href) => {
    const [, listed = ''] = SHAPE.companyStaff.exec(href) ?? [];
    return listed.replace(/%\w\w/g, ' ').match(/\d+/g) ?? [];
  });
  return new Set(ids).size === 1 ? [`id:${ids[0]}`] : [];
}

/** One of each kind, the surest first in the list. */
const keysOf = (names: string[]): CompanyReading['keys'] =>
  (['slug', 'id'] as const).flatMap((kind) => {
    const value = names.find((name) => name.startsWith(`${kind}:`))?.slice(kind.length + 1);
    return value ? [{ kind, value }] : [];
  });

function shownOf(taken: CompanyPage): Layer {
  const top = meanHeader(taken);
  const rows = meanRows(taken);
  const inRows = (field: 'industry' | 'headquarters') => (rows?.said[field] ? COMPANY.row : COMPANY.info);
  const { value, via, confidence } = taken.name;
  return {
    said: { ...top.said, ...filled(rows?.said ?? {}), name: value },
    unread: (rows ?? top).unread,
    hooks: {
      name: { id: via, confidence },
      industry: inRows('industry'),
      headquarters: inRows('headquarters'),
      size: rows?.said.size ? COMPANY.list : COMPANY.size,
      founded: COMPANY.list,
      website: COMPANY.link,
      specialties: COMPANY.row,
    },
  };
}

const filled = (said: Said): Said => Object.fromEntries(Object.entries(said).filter(([, value]) => value));
