import { companies } from './companies.ts';
import { namePools } from './names.ts';
import type { PracticePerson, Role, SchoolEntry } from './person.ts';
import { places } from './places.ts';
import { type Random, random } from './random.ts';
import { tongues } from './titles.ts';
import { makeToken } from './tokens.ts';

export const SEED = 20_261_115;
/** Far above the ids in use, so that none belongs to a real member. */
const FIRST_MEMBER = 4_100_000_000;
/** How many roles lie behind "show all" on a generated profile. */
const EARLIER = 4;

/** Letters without marks, for slugs that LinkedIn would make itself. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The ids of the person with this number: number, both tokens, and the default front end. */
export function identity(number: number, seed = SEED) {
  const dice = random(seed, `identity ${number}`);
  const memberId = FIRST_MEMBER + number * 1_013 + dice.int(0, 1_000);
  return {
    memberId,
    token: makeToken('profile', memberId, dice.bytes(20)),
    salesToken: makeToken('sales', memberId, dice.bytes(20)),
    frontend: number % 2 === 0 ? ('sdui' as const) : ('classic' as const),
  };
}

function makeName(country: string, number: number, dice: Random): { name: string; slug: string } {
  const pool = namePools[country];
  if (!pool) throw new Error(`no names for ${country}`);
  const given = dice.int(0, pool.given.length - 1);
  const family = dice.int(0, pool.family.length - 1);
  const parts = [pool.given[given], pool.family[family]];
  const name = pool.familyFirst ? `${parts[1]} ${parts[0]}` : parts.join(' ').replaceAll('-', ' ');
  const latin = plain(`${pool.givenLatin?.[given] ?? parts[0]} ${pool.familyLatin?.[family] ?? parts[1]}`);
  // One in five keeps the letters of its own language in the address, as members can.
  const own =
    number % 5 === 0
      ? name
          .normalize('NFC')
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      : latin;
  return { name, slug: `${own}-${(number + 4_096).toString(36)}` };
}

const month = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

/** Roles newest first, walking back from today: promotions at one company, changes of company, some ended. */
function makeRoles(
  country: string,
  ladder: readonly string[],
  home: PracticePerson['place'],
  about: string,
  dice: Random,
): Role[] {
  const reached = dice.int(0, ladder.length - 1);
  const near = companies.filter((one) => one.country === country);
  const pool = near.length > 1 && dice.chance(0.8) ? near : companies;
  const roles: Role[] = [];
  let employer = dice.pick(pool);
  let end: number | null = dice.chance(0.08) ? 2026 * 12 + dice.int(0, 8) : null;
  for (let step = reached; step >= 0; step--) {
    const last: number = end ?? 2026 * 12 + 10;
    const start = last - dice.int(5, 60);
    const yearOnly = dice.chance(0.08);
    roles.push({
      title: ladder[step] ?? '',
      company: employer,
      type: dice.chance(0.7) ? (step === 0 && dice.chance(0.3) ? 'internship' : 'fullTime') : null,
      start: yearOnly ? String(Math.floor(start / 12)) : month(start),
      end: end === null ? null : yearOnly ? String(Math.floor(end / 12)) : month(end),
      place: dice.chance(0.75) ? home : null,
      mode: dice.chance(0.3) ? dice.pick(['hybrid', 'remote', 'onSite'] as const) : null,
      description: dice.chance(0.2) ? about : null,
    });
    end = start - (dice.chance(0.5) ? 0 : dice.int(0, 3));
    if (dice.chance(0.55)) employer = dice.pick(pool);
  }
  return roles;
}

/** Roles before the first one that the profile shows: how a long career began. */
function makeEarlier(first: Role | undefined, careers: readonly (readonly string[])[], dice: Random): Role[] {
  const [year = 0, at = 1] = (first?.start ?? '2000').split('-').map(Number);
  const ladder = dice.pick(careers);
  let end = year * 12 + at - 2;
  let employer = dice.pick(companies);
  return Array.from({ length: EARLIER }, () => {
    const start = end - dice.int(7, 40);
    const role: Role = {
      title: ladder[0] ?? '',
      company: employer,
      type: dice.chance(0.5) ? 'fullTime' : null,
      start: month(start),
      end: month(end),
      place: null,
      mode: null,
      description: null,
    };
    if (dice.chance(0.6)) employer = dice.pick(companies);
    end = start - dice.int(1, 4);
    return role;
  });
}

function makeSchools(tongue: string, dice: Random): SchoolEntry[] {
  const words = tongues[tongue];
  if (!words || dice.chance(0.12)) return [];
  const start = dice.int(1988, 2014);
  const dated = dice.chance(0.85);
  const first: SchoolEntry = {
    name: dice.pick(words.schools),
    degree: dice.chance(0.8) ? dice.pick(words.degrees) : null,
    start: dated ? (dice.chance(0.3) ? `${start}-09` : String(start)) : null,
    end: dated ? String(start + dice.int(3, 5)) : null,
  };
  if (first.start?.includes('-')) first.end = `${first.end}-06`;
  return [first];
}

/** The invented member with this number. Same seed and number: same person. */
export function makePerson(number: number, seed = SEED): PracticePerson {
  const dice = random(seed, `person ${number}`);
  const countries = Object.keys(namePools);
  const country = countries[number % countries.length] ?? 'IT';
  const pool = namePools[country];
  const tongue = pool && !dice.chance(0.15) ? pool.tongue : 'en';
  const words = tongues[tongue];
  if (!words) throw new Error(`no titles in ${tongue}`);
  const { name, slug } = makeName(country, number, dice);
  const place = dice.pick(places.filter((one) => one.country === country));
  const roles = makeRoles(country, dice.pick(words.careers), place, words.about, dice);
  const first = roles.find((role) => role.end === null);
  const plainHeadline = first ? words.at.replace('T', first.title).replace('C', first.company.name) : null;
  const styled = dice.pick([
    plainHeadline,
    plainHeadline,
    first ? `${first.title} | ${first.company.industry}` : plainHeadline,
    first ? `${first.title} @ ${first.company.name} ✦` : plainHeadline,
  ]);
  return {
    slug,
    ...identity(number, seed),
    name,
    pronouns: tongue === 'en' && dice.chance(0.2) ? dice.pick(['she/her', 'he/him', 'they/them']) : null,
    headline: styled ?? `${roles[0]?.title ?? ''} (ex ${roles[0]?.company.name ?? ''})`,
    place,
    degree: dice.pick([1, 2, 2, 3, 3, 3] as const),
    about: dice.chance(0.6) ? words.about : null,
    roles,
    schools: makeSchools(tongue, dice),
    moreRoles: roles.length > 3,
    earlier:
      roles.length > 3 ? makeEarlier(roles.at(-1), words.careers, random(seed, `earlier ${number}`)) : [],
    verified: dice.chance(0.25),
    openToWork: number % 9 === 4,
    connections: dice.int(3, 740),
    tongue,
  };
}
