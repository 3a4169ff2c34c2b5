import type { Miss } from '../model/reading.ts';
import { type Badge, currentRole } from './current-role.ts';
import { holds, type Look, precedes, under } from './dom.ts';
import { SDUI_PROFILE as HOOKS, type Hook } from './hooks.ts';
import { namesOf } from './identity.ts';
import { type Fields, keysOf, missesOf, nameIn, observed, outside, personOf } from './person.ts';
import type { Outcome, Page, SubjectReader } from './reader.ts';
import { type Top, topOf } from './sdui-identity.ts';
import { isBlank } from './text.ts';
import { readTopLines } from './top-card-lines.ts';
import { DRIFTED, readWork, type Work } from './work-history.ts';

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
  id: 'profile-sdui',
  kind: 'profile',
  frontend: 'sdui',
  list: false,
  read,
  anchor: (page) => {
    const top = topOf(page);
    return 'refusal' in top || !top.name ? null : outside(top.name, top.card);
  },
};

function read(page: Page): Outcome {
  const top = topOf(page);
  if ('refusal' in top) return top;
  const { look, now } = page;
  const subject = personOf(keysOf(namesOf(top.witness)), {});
  const work = look.try(() => workOf(page, top)) ?? DRIFTED;
  const badges = look.try(() => badgesOf(page, top));
  const facts = badges && look.try(() => topFields(page, top, badges));
  const role = currentRole(work, badges ? companyOf(badges, work) : null, now);
  subject.fields = { ...facts?.fields, ...role.fields };
  subject.positions = work.positions;
  subject.morePositions = work.more;
  const misses =
    facts?.misses ?? FIELDS.flatMap((field) => missesOf('subject', [field], 'drift', hookOf(field)));
  return { subject, people: [], misses: [...misses, ...role.misses] };
}

const FIELDS = ['name', 'headline', 'location', 'degree'] as const;
const hookOf = (field: (typeof FIELDS)[number]): Hook | undefined =>
  field === 'name' ? HOOKS.name[0] : HOOKS[field];

function topFields({ look, now }: Page, top: Top, badges: SduiBadge[]): { fields: Fields; misses: Miss[] } {
  const fields: Fields = {};
  const text = top.name ? nameIn(look, top.name) : '';
  if (text && HOOKS.name[0]) fields.name = observed(text, HOOKS.name[0], now);
  const lines = linesOf(look, top);
  const said = readTopLines(
    lines ?? [],
    badges.map((badge) => badge.text),
  );
  if (said.headline && !isBlank(said.headline))
    fields.headline = observed(
      said.headline,
      HOOKS.headline,
      now,
      said.unsure ? 0.7 : HOOKS.headline.confidence,
    );
  if (said.location) fields.location = observed(said.location, HOOKS.location, now);
  if (said.degree) fields.degree = observed(said.degree, HOOKS.degree, now);
  const drift = { name: true, headline: !said.known, location: !said.known, degree: !lines };
  const misses = FIELDS.filter((field) => !fields[field]).flatMap((field) =>
    missesOf('subject', [field], drift[field] ? 'drift' : 'absent', hookOf(field)),
  );
  return { fields, misses };
}

/** Texts between name and contact link, without badges and video players; null where no end is found. */
function linesOf(look: Look, { card, name }: Top): string[] | null {
  if (!name) return null;
  const lines: string[] = [];
  for (const el of look.all(card, HOOKS.headline.css)) {
    if (!precedes(name, el) || holds(name, el) || under(el, `${HOOKS.noise},${HOOKS.badge.css}`, card))
      continue;
    const text = look.text(el);
    if (/^[·•]$/.test(text) || look.first(el, HOOKS.contact)) return lines;
    if (text) lines.push(text);
  }
  return null;
}

interface SduiBadge extends Badge {
  is: 'company' | 'school' | 'unmarked';
}

/** Company and school below the place, told apart by their icon's id. */
function badgesOf({ look }: Page, { card, name }: Top): SduiBadge[] {
  return look.all(card, HOOKS.badge.css).flatMap((el) => {
    if ((name && (!precedes(name, el) || holds(el, name))) || !look.first(el, 'figure,img,svg')) return [];
    const text = look
      .all(el, HOOKS.leaf)
      .map((leaf) => look.text(leaf))
      .find(Boolean);
    if (!text) return [];
    const is = look.first(el, HOOKS.company.css)
      ? 'company'
      : look.first(el, HOOKS.school.css)
        ? 'school'
        : 'unmarked';
    return [
      { text, is, hook: is === 'company' ? HOOKS.company : HOOKS.badge, confidence: HOOKS.badge.confidence },
    ];
  });
}

/** With a logo instead of the icon only the order is left: company, then school, either of which may be missing. */
function companyOf(badges: SduiBadge[], work: Work): Badge | null {
  const marked = badges.find(({ is }) => is === 'company');
  if (marked) return marked;
  const [first, second] = badges.filter(({ is }) => is === 'unmarked');
  if (!first) return null;
  if (work.positions.some(({ company }) => company === first.text)) return first;
  const school = !second && work.positions.some(({ ongoing }) => ongoing);
  return school ? null : { ...first, confidence: 0.6 };
}

function workOf({ look, locale, root }: Page, { cards }: Top): Work {
  const found = cards.filter(({ name }) => /^Experience(?:TopLevelSection)?$/.test(name)).map(({ el }) => el);
  const old = look.first(root, HOOKS.oldExperience.css);
  if (found.length === 0 && old) found.push(old);
  const works = found.map((el) => readWork(look, el, HOOKS, locale));
  // One key may stand on a card and on its wrapper, or on an empty placeholder beside the card.
  return (
    works.find(({ state }) => state === 'read') ??
    works.find(({ state }) => state === 'drift') ??
    readWork(look, null, HOOKS, locale)
  );
}
