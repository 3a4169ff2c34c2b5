import { expect, test } from 'vitest';
import { crowd, demoPeople, locales, makePeople, people } from '../../site/index.ts';
import { currentRole } from '../../site/person.ts';

/** Independent of the code that makes tokens: page reference, section g. */
function decode(token: string): { kind: string; memberId: number } {
  const bytes = new DataView(Uint8Array.from(Buffer.from(token, 'base64url')).buffer);
  return { kind: bytes.getUint32(0).toString(16), memberId: bytes.getUint32(4) };
}

test('the same seed gives the same network, another seed another', () => {
  expect(makePeople(5)).toEqual(makePeople(5));
  expect(makePeople(5)).not.toEqual(makePeople(6));
});

test('one person more changes nobody else', () => {
  expect(makePeople(5, 50)).toEqual(makePeople(5, 51).slice(0, -1));
});

test('enough people, companies, countries and scripts', () => {
  expect(people.length).toBeGreaterThanOrEqual(120);
  const companies = new Set(people.flatMap((one) => one.roles.map((role) => role.company.name)));
  expect(companies.size).toBeGreaterThanOrEqual(20);
  const countries = new Set(people.map((one) => one.place.country));
  for (const country of ['IT', 'JP', 'DE', 'US', 'FR', 'BR', 'EG', 'SA', 'PL'])
    expect(countries).toContain(country);
  const names = people.map((one) => one.name).join('');
  for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /[À-ž]/u]) expect(names).toMatch(script);
  expect(locales.length).toBeGreaterThanOrEqual(10);
});

test('the awkward people are there', () => {
  expect(Math.max(...people.map((one) => one.name.length))).toBeGreaterThanOrEqual(60);
  expect(people.some((one) => one.headline === null)).toBe(true);
  expect(people.some((one) => /[^\x20-\x7e]/.test(one.slug))).toBe(true);
  expect(new Set(people.map((one) => one.name)).size).toBeLessThan(people.length);
  expect(people.some((one) => one.roles.length > 0 && currentRole(one) === null)).toBe(true);
  expect(people.some((one) => one.roles.some((role) => role.company.id === null))).toBe(true);
  const grouped = people.filter((one) =>
    one.roles.some((role, at) => role.company === one.roles[at + 1]?.company),
  );
  expect(grouped.length).toBeGreaterThan(20);
  for (const degree of [1, 2, 3]) expect(people.some((one) => one.degree === degree)).toBe(true);
  expect(people.filter((one) => one.degree === null)).toHaveLength(1);
});

test('addresses, numbers and tokens belong to one person each, also in the long list', () => {
  const everybody = crowd(5_000);
  expect(everybody).toHaveLength(5_000);
  for (const key of ['slug', 'memberId', 'token', 'salesToken'] as const)
    expect(new Set(everybody.map((one) => one[key])).size).toBe(5_000);
  for (const { slug } of everybody) expect(slug).toBe(slug.normalize('NFC').toLowerCase());
});

test('every token decodes to its member number', () => {
  for (const { token, salesToken, memberId } of crowd(1_000)) {
    expect(token).toMatch(/^ACoAA[\w-]{34}$/);
    expect(salesToken).toMatch(/^ACwAA[\w-]{34}$/);
    expect(decode(token)).toEqual({ kind: '2a0000', memberId });
    expect(decode(salesToken)).toEqual({ kind: '2c0000', memberId });
  }
});

test('careers run backwards in time without gaps in order', () => {
  for (const { roles, slug } of people) {
    for (const [index, role] of roles.entries()) {
      expect(role.end === null || role.end >= role.start, slug).toBe(true);
      const before = roles[index + 1];
      if (before) expect(before.start.slice(0, 4) <= role.start.slice(0, 4), slug).toBe(true);
    }
  }
});

test('six people for the demonstration, from as many countries', () => {
  expect(demoPeople).toHaveLength(6);
  expect(new Set(demoPeople.map((one) => one.place.country)).size).toBeGreaterThanOrEqual(5);
});
