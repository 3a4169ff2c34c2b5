import type { CompanyReading, Refusal } from '../../model/reading.ts';
import { companyOutcome, type Layer, type Said } from '../company.ts';
import { companyIsland } from '../company-island.ts';
import { readCompanyHeader, readCompanyRows } from '../company-rows.ts';
import { all, attempt, attr, closest, texts } from '../dom.ts';
import { hooksOf, PAGE, SHAPE } from '../hooks.ts';
import { type Found, pick } from '../person.ts';
import type { SubjectReader } from '../reader.ts';
import { parseUrl } from '../url.ts';

const COMPANY = hooksOf('classic.company');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/company/acme/about/',
    'https://www.linkedin.com/company/1234/posts/?feedView=all',
    'https://it.linkedin.com/school/acme/',
    'https://www.linkedin.com/showcase/acme/about',
  ],
  reject: [
    'https://www.linkedin.com/search/results/companies/?keywords=acme',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/jobs/view/4100000001/',
  ],
};

/** A company's page in the classic front end: what it shows, and what it embeds about the same company. */
export const companyClassic: SubjectReader = {
  read({ root, url, now }) {
    const name = pick(root, COMPANY.name, COMPANY.nameTag);
    if (!name || !url.companyKey) return { refusal: 'not-loaded' };
    const card = closest(name.el, 'section');
    const { island, cut } = companyIsland(root, url);
    const known = island?.keys ?? [url.companyKey];
    const tabs = card ? tabsOf(card) : [];
    const refusal = gate(known, tabs, island && island.said.name === name.said);
    if (refusal) return { refusal };
    const keys = keysOf([...known, ...tabs, ...(card ? staffOf(card) : [])]);
    const shown = shownOf(root, card, name);
    return companyOutcome(
      keys,
      shown,
      { said: {}, ...island, hook: PAGE.island },
      (field) => {
        if (cut || shown.spent) return 'drift';
        const isHere = island || (shown.hasRows && field !== 'industryId' && field !== 'country');
        return isHere ? 'absent' : 'not-loaded';
      },
      now,
    );
  },
  /** Nothing is inserted on a company's page. */
  anchor: () => null,
};

/** Whom the top card's own tabs name, each once. */
function tabsOf(card: Element): string[] {
  const keys = all(card, COMPANY.self)
    .map((link) => attr(link, 'href'))
    .filter((href) => SHAPE.companyTab.test(href))
    .flatMap((href) => parseUrl(href)?.companyKey ?? []);
  return [...new Set(keys)];
}

/** The number in the link to all its people; several are of its subsidiaries as well. */
function staffOf(card: Element): string[] {
  const ids = all(card, COMPANY.staff).flatMap((link) => {
    const [, listed = ''] = SHAPE.companyStaff.exec(attr(link, 'href')) ?? [];
    return listed.replace(/%\w\w/g, ' ').match(/\d+/g) ?? [];
  });
  return new Set(ids).size === 1 ? [`id:${ids[0]}`] : [];
}

/** As for people (`identity.ts`): the page has to name the company of the address. Null is a pass. */
function gate(known: string[], tabs: string[], isNamedAlike: boolean | null): Refusal | null {
  const own = tabs.filter((key) => known.includes(key));
  if (own.length < tabs.length) return own.length > 0 ? 'identity-conflict' : 'stale';
  if (own.length > 0 || isNamedAlike) return null;
  return isNamedAlike === false ? 'stale' : 'not-loaded';
}

/** One of each kind, the surest first in the list. */
const keysOf = (names: string[]): CompanyReading['keys'] =>
  (['slug', 'id'] as const).flatMap((kind) => {
    const value = names.find((name) => name.startsWith(`${kind}:`))?.slice(kind.length + 1);
    return value ? [{ kind, value }] : [];
  });

interface Shown extends Layer {
  hasRows: boolean;
  /** Reading the details cost more than a page may cost. */
  spent: boolean;
}

function shownOf(root: Element, card: Element | null, name: Found): Shown {
  const header = attempt(() => (card ? texts(card, COMPANY.info) : [])) ?? [];
  const top = attempt(() => card && readCompanyHeader(card, header)) ?? { said: {} };
  const rows = attempt(() => readCompanyRows(root, header));
  const inRows = (field: 'industry' | 'headquarters') => (rows?.said[field] ? COMPANY.row : COMPANY.info);
  return {
    said: { ...top.said, ...filled(rows?.said ?? {}), name: name.said },
    unread: (rows ?? top).unread,
    hooks: {
      name: name.hook,
      industry: inRows('industry'),
      headquarters: inRows('headquarters'),
      size: rows?.said.size ? COMPANY.list : COMPANY.size,
      founded: COMPANY.list,
      website: COMPANY.link,
      specialties: COMPANY.row,
    },
    hasRows: Boolean(rows),
    spent: rows === undefined,
  };
}

const filled = (said: Said): Said => Object.fromEntries(Object.entries(said).filter(([, value]) => value));
