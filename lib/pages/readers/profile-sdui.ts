import { asideList } from '../aside.ts';
import { type Badge, guessed } from '../current-role.ts';
import { all, first, holds, precedes, text, texts, under } from '../dom.ts';
import { hooksOf, SHAPE } from '../hooks.ts';
import { BASICS, fieldsOf, outside, visibleText } from '../person.ts';
import { readAbout, readProfile, type TopFacts } from '../profile.ts';
import type { Page, SubjectReader } from '../reader.ts';
import { readSchools } from '../schools.ts';
import { type Top, topOf } from '../sdui-identity.ts';
import { readCards, sduiItems } from '../sdui-section.ts';
import { readTopLines } from '../top-card-lines.ts';
import { readWork, type Work } from '../work-history.ts';

const SDUI = hooksOf('sdui.topcard');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/in/jane-doe-123/',
    'https://it.linkedin.com/in/j%C3%BCrgen-beispiel-1/it',
    'https://www.linkedin.com/in/jane-doe-123/overlay/about-this-profile/',
  ],
  reject: [
    'https://www.linkedin.com/in/jane-doe-123/details/education/',
    'https://www.linkedin.com/in/jane-doe-123/recent-activity/comments/',
    'https://www.linkedin.com/pub/jane-doe/1/2/3',
  ],
};

/** A member's profile in the server-driven (SDUI) front end. */
export const profileSdui: SubjectReader = {
  read(page) {
    const top = topOf(page);
    if ('refusal' in top) return top;
    const { witness, cards } = top;
    const { locale } = page;
    return readProfile(page, witness, SDUI, {
      top: () => topFacts(page, top),
      about: () => readCards(cards, SHAPE.aboutCard, (card) => readAbout(card, SDUI.noise.css)),
      work: () =>
        readCards(cards, SHAPE.experienceCard, (card) => readWork(card, sduiItems(), locale)) ??
        readWork(null, sduiItems(), locale),
      studies: () => readCards(cards, SHAPE.educationCard, (card) => readSchools(card, sduiItems(), locale)),
      company: (work) => companyOf(badgesOf(top), work),
    });
  },
  anchor(page) {
    const top = topOf(page);
    return 'refusal' in top || !top.name ? null : outside(top.name, top.card);
  },
  aside: asideList(hooksOf('sdui.aside')),
};

function topFacts({ now }: Page, top: Top): TopFacts {
  const lines = linesOf(top);
  const { known, unsure, ...said } = readTopLines(
    lines ?? [],
    badgesOf(top).map((badge) => badge.said),
  );
  const name = top.name && visibleText(top.name);
  const headline = { ...SDUI.headline, ...(unsure && { confidence: 0.7 }) };
  return {
    fields: fieldsOf({ name, ...said }, { ...SDUI, headline }, now),
    drifted: known ? ['name'] : lines ? ['name', 'headline', 'location'] : BASICS,
  };
}

/** Texts between name and contact link, without badges and video players; null where no end is found. */
function linesOf({ card, name }: Top): string[] | null {
  if (!name) return null;
  const lines: string[] = [];
  for (const el of all(card, SDUI.headline)) {
    if (!precedes(name, el) || holds(name, el) || under(el, `${SDUI.noise.css},${SDUI.badge.css}`, card))
      continue;
    const said = text(el);
    if (SHAPE.bareDot.test(said) || first(el, SDUI.contact)) return lines;
    if (said) lines.push(said);
  }
  return null;
}

interface SduiBadge extends Badge {
  is: 'company' | 'school' | 'unmarked' | 'unknown';
}

/** Company and school below the place, told apart by their icon's id. */
function badgesOf({ card, name }: Top): SduiBadge[] {
  return all(card, SDUI.badge).flatMap((el) => {
    const [said] = texts(el, 'p');
    if (!said || !name || !precedes(name, el) || !first(el, 'img,svg') || first(el, SDUI.foreign)) return [];
    const logo = first(el, 'img') ? 'unmarked' : 'unknown';
    const is = first(el, SDUI.company) ? 'company' : first(el, SDUI.school) ? 'school' : logo;
    const hook = is === 'company' ? SDUI.company : SDUI.badge;
    return [{ said, is, hook }];
  });
}

/** With a logo instead of the icon only the order is left: company, then school, either of which may be missing. */
function companyOf(badges: SduiBadge[], { positions, state }: Work): Badge | null {
  const marked = badges.find(({ is }) => is === 'company');
  const [one, other] = badges.filter(({ is }) => is === 'unmarked');
  if (marked || !one || positions.some(({ company }) => company === one.said)) return marked ?? one ?? null;
  // Beside a marked school the other badge is still the company's, if the school stands behind it.
  const [first] = badges;
  return (!other && state === 'read') || first?.is === 'school' ? null : guessed(one);
}
