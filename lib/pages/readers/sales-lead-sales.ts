import type { Miss } from '../../model/reading.ts';
import { currentRole } from '../current-role.ts';
import { parseDegree } from '../degree.ts';
import { all, attempt, first, precedes, text, under } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { gate, hear, isTorn, newWitness, type Witness } from '../identity.ts';
import { BASICS, type Fields, keysOf, missesOf, observed, outside, personOf } from '../person.ts';
import type { Outcome, Page, Refused, SubjectReader } from '../reader.ts';
import { namedIn } from '../sales-evidence.ts';
import { readSalesSchools, readSalesWork } from '../sales-history.ts';
import { blurb, hearSales, nameElementOf, nameIn, present, roleIn, shown } from '../sales-row.ts';
import { UNREAD } from '../schools.ts';
import { TOKEN } from '../token.ts';
import { DRIFTED } from '../work-history.ts';
import { salesSearchSales } from './sales-search-sales.ts';

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
  const cards = all(root, LEAD.card.css);
  const card = cards.find((el) => nameElementOf(el, LEAD.name)) ?? cards[0];
  if (!card) return { refusal: first(root, ACCOUNT.card.css) ? 'stale' : 'not-loaded' };
  const name = nameElementOf(card, LEAD.name);
  const witness = newWitness();
  for (const token of namedIn(card, name, new RegExp(`(${TOKEN.replace('[ow]', 'w')})`, 'g')))
    hearSales(witness, token);
  for (const number of namedIn(card, name, /urn:li:member:(\d+)/g)) hear(witness, 'member', number);
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
  const top = attempt(() => topFields(page, card, name));
  const work = attempt(() => readSalesWork(one(LEAD.experience.css), locale)) ?? DRIFTED;
  const studies = attempt(() => readSalesSchools(one(LEAD.education.css), locale)) ?? UNREAD;
  const aboutCard = one(LEAD.aboutCard.css);
  const about = aboutCard && attempt(() => blurb(aboutCard, LEAD.about, now));
  const company = top?.company;
  const role = currentRole(
    work,
    company ? { said: `${company.value}`, hook: { id: company.via, confidence: company.confidence } } : null,
    now,
  );
  const fields: Fields = { ...role.fields, ...top, ...present({ about: about ?? undefined }) };
  // Another company's key is worse than none.
  if (company && !top?.companyKey && !role.fields.companyKey) delete fields.companyKey;
  const subject = personOf(keysOf(witness), fields);
  subject.positions = work.positions;
  subject.education = studies.schools;
  subject.morePositions = work.more;
  const misses: Miss[] = BASICS.filter((field) => !fields[field]).flatMap((field) =>
    missesOf('subject', [field], top && field !== 'name' ? 'absent' : 'drift', LEAD[field]),
  );
  const isMissed = ({ field }: Miss) => !(field in fields);
  if (aboutCard && !about && text(aboutCard))
    misses.push(...missesOf('subject', ['about'], 'drift', LEAD.about));
  if (studies.state === 'drift' || studies.torn)
    misses.push(...missesOf('subject', ['education'], 'drift', LEAD.school));
  return { subject, misses: [...misses, ...role.misses.filter(isMissed)] };
}

/** What top card and current role say. */
function topFields({ root, now }: Page, card: Element, name: Element | null): Fields {
  const said = name && nameIn(name);
  const headline = shown(card, LEAD.headline, now);
  const place = all(card, LEAD.location.css).find((el) => text(el) && !under(el, LEAD.role.css, card));
  const role = first(card, LEAD.role.css) ?? first(root, LEAD.role.css);
  const degree = degreeIn(card, name);
  return {
    ...present({
      name: said ? observed(said, LEAD.name, now) : undefined,
      headline,
      location: place && observed(text(place), LEAD.location, now),
      degree: degree ? observed(degree, LEAD.degree, now) : undefined,
    }),
    ...roleIn(role ?? card, LEAD, now),
  };
}

/** The degree has no mark of its own: a text of its shape behind the name, in front of what is marked or a section of its own. */
function degreeIn(card: Element, name: Element | null): number | null | undefined {
  if (!name) return null;
  const end = all(card, LEAD.marked.css).find((el) => el !== name && precedes(name, el) && text(el));
  return all(card, LEAD.degree.css)
    .filter((el) => precedes(name, el) && (!end || precedes(el, end)))
    .map((el) => parseDegree(text(el)))
    .find(Boolean);
}
