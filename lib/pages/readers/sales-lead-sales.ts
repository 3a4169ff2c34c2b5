import type { Badge } from '../current-role.ts';
import { parseDegree } from '../degree.ts';
import { all, attempt, first, precedes, text, under } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { gate, hear, isTorn, newWitness, type Witness } from '../identity.ts';
import { type Fields, observed, outside } from '../person.ts';
import { type About, readProfile } from '../profile.ts';
import type { Outcome, Page, Refused, SubjectReader } from '../reader.ts';
import { namedIn } from '../sales-evidence.ts';
import { blurbIn, present, roleIn, shown } from '../sales-facts.ts';
import { readSalesSchools, readSalesWork } from '../sales-history.ts';
import { hearSales, nameElementOf, nameIn } from '../sales-row.ts';
import { isWritten } from '../section.ts';
import { TOKEN } from '../token.ts';
import { salesSearchSales } from './sales-search-sales.ts';

const SALES = hooksOf('sales');
const LEAD = hooksOf('sales.lead');
const ACCOUNT = hooksOf('sales.account');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/sales/lead/ACwAAAdbzRUBAAAAAAAAAAAAAAAAAAAAAAAAAAA,NAME_SEARCH,Ab1c?_ntb=x',
    'https://www.linkedin.com/sales/people/ACwAAAdbzRUBAAAAAAAAAAAAAAAAAAAAAAAAAAA,NAME_SEARCH,Ab1c',
    'https://www.linkedin.com/sales/lead/ACwAAAdbzRUBAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  ],
  reject: [
    'https://www.linkedin.com/sales/lead/1234,NAME_SEARCH,Ab1c',
    'https://www.linkedin.com/sales/lead/',
  ],
};

/** One lead's page. A search may be open beside it: only what stands in the lead's own sections is read. */
export const salesLeadSales: SubjectReader = {
  read(page) {
    const top = topOf(page);
    return 'refusal' in top ? top : readLead(page, top);
  },
  anchor(page) {
    const top = topOf(page);
    return 'refusal' in top ? null : top.name && outside(top.name, top.card);
  },
  aside: salesSearchSales,
};

interface Top {
  card: Element;
  name: Element | null;
  witness: Witness;
}

/** The top card, once it names whom the address names. */
function topOf({ root, url }: Page): Top | Refused {
  const cards = all(root, LEAD.card);
  const card = cards.find((el) => nameElementOf(el, LEAD.name)) ?? cards[0];
  if (!card) return { refusal: first(root, ACCOUNT.card) ? 'stale' : 'not-loaded' };
  const name = nameElementOf(card, LEAD.name);
  const witness = newWitness();
  for (const token of namedIn(
    card,
    name,
    LEAD.people.css,
    new RegExp(`(${TOKEN.replace('[ow]', 'w')})`, 'g'),
  ))
    hearSales(witness, token);
  for (const number of namedIn(card, name, LEAD.people, /urn:li:member:(\d+)/g))
    hear(witness, 'member', number);
  const token = url.keys.find(({ kind }) => kind === 'sales')?.value ?? '';
  // The same token is the same person, whatever number the page states beside it.
  const refusal = !isTorn(witness) && witness.token[0] === token ? null : gate(url, witness);
  if (refusal) return { refusal };
  if (!witness.token[0]) hearSales(witness, token);
  return { card, name, witness };
}

function readLead(page: Page, { card, name, witness }: Top): Outcome {
  const { root, locale, now } = page;
  const one = (css: string): Element | null => first(root, css);
  const aboutCard = one(LEAD.aboutCard.css);
  const education = one(LEAD.education.css);
  // The current role's own place says more than the history below, which may not be there yet.
  const role = attempt(() => roleIn(one(LEAD.role.css) ?? card, LEAD, now)) ?? {};
  const outcome = readProfile(page, witness, LEAD, {
    top: () => ({ fields: topFields(page, card, name), drifted: ['name'] }),
    about: () => aboutCard && aboutIn(aboutCard),
    work: () => readSalesWork(one(LEAD.experience.css), locale),
    studies: () => education && readSalesSchools(education, locale),
    company: () => badgeOf(role),
  });
  if ('refusal' in outcome || !outcome.subject) return outcome;
  const { subject, misses = [] } = outcome;
  Object.assign(subject.fields, role);
  return { subject, misses: misses.filter(({ field }) => !(field in role)) };
}

const badgeOf = ({ company }: Fields): Badge | null =>
  company ? { said: String(company.value), hook: { id: company.via, confidence: company.confidence } } : null;

function aboutIn(card: Element): About {
  const said = blurbIn(card, LEAD.about);
  return { state: said ? 'read' : isWritten(card, SALES.spoken.css) ? 'drift' : 'not-loaded', said };
}

function topFields({ now }: Page, card: Element, name: Element | null): Fields {
  const said = name && nameIn(name);
  const place = all(card, LEAD.location).find((el) => text(el) && !under(el, LEAD.role, card));
  const degree = degreeIn(card, name);
  return present({
    name: said ? observed(said, LEAD.name, now) : undefined,
    headline: shown(card, LEAD.headline, now),
    location: place && observed(text(place), LEAD.location, now),
    degree: degree ? observed(degree, LEAD.degree, now) : undefined,
  });
}

/** The degree has no mark of its own: a text of its shape behind the name, in front of what is marked or a section of its own. */
function degreeIn(card: Element, name: Element | null): number | null | undefined {
  if (!name) return null;
  const end = all(card, LEAD.marked).find((el) => el !== name && precedes(name, el) && text(el));
  return all(card, LEAD.degree)
    .filter((el) => precedes(name, el) && (!end || precedes(el, end)))
    .map((el) => parseDegree(text(el)))
    .find(Boolean);
}
