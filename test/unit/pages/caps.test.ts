import { describe, expect, it } from 'vitest';
import type { Position, School } from '../../../lib/model/reading.ts';
import { capped } from '../../../lib/pages/caps.ts';
import { readPage } from '../../../lib/pages/index.ts';
import { observed, personOf } from '../../../lib/pages/person.ts';
import { parseHtml } from '../../support/parse-html.ts';

const hook = { id: 'x.y', confidence: 1 };
const position = (title: string, more: Partial<Position> = {}): Position => ({
  title,
  company: 'Acme',
  companyKey: null,
  type: null,
  start: '2020',
  end: null,
  ongoing: true,
  place: null,
  via: 'x.y',
  ...more,
});
const school = (name: string): School => ({ name, degree: null, start: null, end: null, via: 'x.y' });
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const LIMIT = 64 * 1024;

describe('a person fits into a message', () => {
  it('with fields of their own lengths, cut between characters', () => {
    const long = `${'é'.repeat(299)}😀${'x'.repeat(5_000)}`;
    const { fields } = personOf(
      [{ kind: 'slug', value: 'a' }],
      {
        name: observed(long, hook, 1),
        headline: observed(long, hook, 1),
        about: observed(long, hook, 1),
        degree: observed(2, hook, 1),
      },
      {},
    );
    expect(fields.name?.value).toBe('é'.repeat(299));
    expect(String(fields.headline?.value).length).toBe(500);
    expect(String(fields.about?.value).length).toBe(2_000);
    expect(fields.degree?.value).toBe(2);
  });

  it('with at most fifty positions and schools, and tells that there were more', () => {
    const whole = personOf(
      [{ kind: 'slug', value: 'a' }],
      {},
      {
        positions: Array.from({ length: 70 }, (_, at) => position(`Role ${at}`)),
        education: Array.from({ length: 70 }, (_, at) => school(`School ${at}`)),
      },
    );
    expect(whole.positions.map(({ title }) => title)).toEqual(
      Array.from({ length: 50 }, (_, at) => `Role ${at}`),
    );
    expect(whole.education.length).toBe(50);
    expect(whole.morePositions).toBe(true);
  });

  it('in 64 kB, without its oldest positions', () => {
    const long = '語'.repeat(400);
    const whole = personOf(
      [{ kind: 'slug', value: 'a' }],
      {},
      {
        positions: Array.from({ length: 50 }, (_, at) =>
          position(`${at} ${long}`, { company: long, type: long, place: long }),
        ),
        education: [school('University')],
      },
    );
    expect(bytes(whole)).toBeLessThanOrEqual(LIMIT);
    expect(whole.positions.length).toBeGreaterThan(10);
    expect(whole.positions[0]?.title.startsWith('0 ')).toBe(true);
    expect(whole.positions[0]?.company?.length).toBe(300);
    expect(whole.morePositions).toBe(true);
    expect(whole.education.length).toBe(1);
    // One position more would not have fitted.
    expect(bytes(whole) + bytes(whole.positions[0])).toBeGreaterThan(LIMIT);
  });

  it('unchanged where it fits', () => {
    const whole = personOf([{ kind: 'slug', value: 'a' }], {}, { positions: [position('COO')] });
    expect(capped(whole)).toEqual(whole);
  });
});

it('more embedded data than a page may cost is drift for what only it could have said', () => {
  const html = (island: string) =>
    `<body class="ember-application"><code id="bpr-guid-1">${island}</code><main><section data-member-id="4100000501"><a href="/in/jane-doe-123/overlay/x/"><h1>Jane</h1></a></section></main>`;
  const why = (island: string) =>
    readPage(parseHtml(html(island)), 'https://www.linkedin.com/in/jane-doe-123/', 1).misses.find(
      ({ field }) => field === 'headline',
    )?.why;
  const entity = '{"$type":"x.identity.profile.Profile","publicIdentifier":"jane-doe-123","headline":"COO"}';
  expect(why(`{"included":[${entity}]}`)).toBeUndefined();
  expect(why(`{"included":[${entity}],"more":"${'x'.repeat(1_000_000)}"}`)).toBe('drift');
  expect(why('{}')).toBe('absent');
});
