import { BAND_RANGE, BANDS, type Band } from '../../model/band.ts';
import type { CompanyField } from '../../model/company.ts';
import type { Miss } from '../../model/reading.ts';
import { companyOutcome, type Layer, type Said } from '../company.ts';
import { bandIn, websiteIn } from '../company-values.ts';
import { ascii } from '../degree.ts';
import { all, attr, closest, first, text } from '../dom.ts';
import { type Hook, hooksOf } from '../hooks.ts';
import type { SubjectReader } from '../reader.ts';
import { namedIn } from '../sales-evidence.ts';

const ACCOUNT = hooksOf('sales.account');
const LEAD = hooksOf('sales.lead');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/sales/company/990000100?_ntb=x',
    'https://www.linkedin.com/sales/company/990000100/people',
  ],
  reject: ['https://www.linkedin.com/sales/company/', 'https://www.linkedin.com/sales/company/acme'],
};

const NAMES = /(?:fs_salesCompany:|:company:|:organization:|\/sales\/company\/)(\d+)/g;

/** An account's page: the company alone, none of its people. */
export const salesAccountSales: SubjectReader = {
  read({ root, url, now }) {
    const card = first(root, ACCOUNT.card);
    if (!card) return { refusal: first(root, LEAD.card) ? 'stale' : 'not-loaded' };
    const name = all(card, ACCOUNT.name).find(text) ?? null;
    const numbers = namedIn(card, name, ACCOUNT.name, NAMES);
    const [number = ''] = numbers;
    if (numbers.length !== 1) return { refusal: number ? 'identity-conflict' : 'not-loaded' };
    if (`id:${number}` !== url.companyKey) return { refusal: 'stale' };
    const { said, unread } = shownIn(root, card, name);
    const hooks = { ...ACCOUNT };
    return companyOutcome([{ kind: 'id', value: number }], { said, unread, hooks }, EMPTY, whyOf, now);
  },
  /** Nothing is inserted on a company's page. */
  anchor: () => null,
};

/** Sales Navigator embeds nothing that is read. */
const EMPTY: Layer = { said: {}, hooks: {} };
/** A top card without its name is no top card that we know. */
const whyOf = (field: CompanyField): Miss['why'] => (field === 'name' ? 'drift' : 'absent');

function shownIn(root: Element, card: Element, name: Element | null): Pick<Layer, 'said' | 'unread'> {
  // The details may stand in a panel of the account's own; beside it similar companies show theirs.
  const one = ({ css }: Hook): Element | null =>
    all(card, css).find(text) ??
    all(root, css).find((el) => closest(el, ACCOUNT.panel) && !closest(el, ACCOUNT.others) && text(el)) ??
    null;
  const said = (hook: Hook): string => {
    const el = one(hook);
    return el ? text(el) : '';
  };
  const size = said(ACCOUNT.size);
  const link = one(ACCOUNT.website);
  const found: Said = {
    name: name && text(name),
    industry: said(ACCOUNT.industry),
    headquarters: said(ACCOUNT.headquarters),
    size: bandIn(size) ?? bandOfCount(size),
    website: link && websiteIn(attr(link, 'href')),
  };
  const unread: Layer['unread'] = {
    ...(size && !found.size && { size: 'drift' as const }),
    ...(link && !found.website && { website: 'drift' as const }),
  };
  return { said: found, unread };
}

/** The band of a single number of employees. */
function bandOfCount(said: string): Band | null {
  const [digits, other] = ascii(said).match(/\d+(?:[.,'’\s]\d{3})*/g) ?? [];
  const count = digits && !other ? Number(digits.replace(/\D/g, '')) : 0;
  return count > 0 ? (BANDS.find((band) => count <= (BAND_RANGE[band][1] ?? count)) ?? null) : null;
}
