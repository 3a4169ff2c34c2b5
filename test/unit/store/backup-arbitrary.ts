import fc from 'fast-check';
import { ACTIVITY_KINDS, type Activity } from '../../../lib/model/activity.ts';
import type { Company } from '../../../lib/model/company.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { STAGES } from '../../../lib/model/stage.ts';
import type {
  CandidateRow,
  HealthRow,
  IcpRow,
  IdentityRow,
  OpRow,
  QuarantineRow,
  SecretRow,
  SettingRow,
  SuppressionRow,
} from '../../../lib/store/rows.ts';
import { leadWords } from '../../../lib/store/search-words.ts';
import { ROW_VERSIONS } from '../../../lib/store/upgrade/versions.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { NOON } from '../../support/store.ts';

export interface Content {
  leads: Lead[];
  identities: IdentityRow[];
  companies: Company[];
  activities: Activity[];
  icps: IcpRow[];
  candidates: CandidateRow[];
  suppressions: SuppressionRow[];
  secrets: SecretRow[];
  settings: SettingRow[];
  ops: OpRow[];
  health: HealthRow[];
  quarantine: QuarantineRow[];
}

/** The key under which a lead of these databases is known. */
export const slugOf = (leadId: string): string => `slug:${leadId}-of-here`;

const time = fc.integer({ min: NOON - 10 ** 10, max: NOON });
/** Also what strains a text format: quotes, line ends, lone halves of pairs, scripts, `__proto__`. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Ada "A." Ferri',
    'línea\nuno\u2028dos',
    '大江 健',
    '__proto__',
    '</script>',
    '{"table":"leads"}',
  ),
);
const clockAt = (at: number, n: number) =>
  `${String(at).padStart(15, '0')}-${String(n).padStart(5, '0')}-abcdefgh`;

const fact: fc.Arbitrary<Fact> = fc
  .record({
    value: fc.oneof(text, fc.integer()),
    confidence: fc.constantFrom(0.6, 0.9, 1),
    seenAt: time,
    n: fc.nat(99_999),
    entered: fc.boolean(),
  })
  .map(({ n, entered, seenAt, ...seen }) => ({
    ...seen,
    seenAt,
    via: 'test.hook',
    by: 'local',
    clock: clockAt(seenAt, n),
    source: entered
      ? { kind: 'entered' }
      : { kind: 'captured', page: 'https://www.linkedin.com/in/x/', hook: 'test.hook' },
  }));
/** As they are stored: in the order of their clocks, each once, the last of a source. */
const factList = fc
  .uniqueArray(fact, { maxLength: 4, selector: ({ clock }) => clock })
  .map((facts) => facts.toSorted((a, b) => (a.clock < b.clock ? -1 : 1)));

const leadOf = (id: string, companyIds: readonly string[]): fc.Arbitrary<Lead> =>
  fc
    .record({
      stage: fc.constantFrom(...STAGES),
      reason: fc.option(text),
      name: text,
      companyId: fc.constantFrom(null, ...companyIds),
      rank: fc.integer({ min: -200, max: 200 }),
      followUpAt: fc.option(time),
      tags: fc.dictionary(
        fc.constantFrom('warm', '展示会', 'è'),
        time.map((at) => clockAt(at, 1)),
      ),
      facts: fc.dictionary(fc.constantFrom('name', 'title', 'company', 'attr:budget'), factList),
      createdAt: time,
      updatedAt: time,
    })
    .map((some) => {
      const lead = {
        ...some,
        tags: { ...some.tags },
        facts: { ...some.facts },
        id,
        spaceId: '',
        v: ROW_VERSIONS.leads,
        fit: null,
        interest: 0,
        country: null,
        level: null,
        functions: [],
        source: 'test',
        url: `https://www.linkedin.com/in/${id}-of-here/`,
        salesUrl: null,
        positions: [],
        education: [],
        evidence: nothingKnown(0),
        words: [],
        deleted: null,
        mergedInto: null,
      } as Lead;
      return { ...lead, words: leadWords(lead) };
    });

const rows = <T>(most: number, make: (n: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .nat(most)
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => make(n))) as fc.Arbitrary<T[]>);

const SECRET = 'ab'.repeat(32);
const companies = rows(3, (n) =>
  fc
    .record({
      name: text,
      createdAt: time,
      updatedAt: time,
      facts: fc.dictionary(fc.constantFrom('name', 'size'), factList),
    })
    .map(
      (some): Company => ({
        ...some,
        facts: { ...some.facts },
        id: `company-${n}`,
        spaceId: '',
        v: 1,
        keys: [`slug:company-${n}`],
      }),
    ),
);

/** Databases as they may stand: every table, texts in any script, rows of one lead in several tables. */
export const contents: fc.Arbitrary<Content> = companies.chain((made) =>
  rows(5, (n) =>
    leadOf(
      `lead-${n}`,
      made.map(({ id }) => id),
    ),
  ).chain((leads) =>
    fc.record({
      companies: fc.constant(made),
      leads: fc.constant(leads),
      identities: fc.constant(
        leads.map(({ id, createdAt }) => ({
          spaceId: '',
          key: slugOf(id),
          leadId: id,
          firstSeen: createdAt,
          lastSeen: createdAt,
        })),
      ),
      activities: rows(leads.length === 0 ? 0 : 6, (n) =>
        fc.record({ at: time, kind: fc.constantFrom(...ACTIVITY_KINDS), text, of: fc.nat() }).map(
          ({ of, ...some }): Activity => ({
            ...some,
            id: `activity-${n}`,
            spaceId: '',
            leadId: leads[of % leads.length]?.id ?? '',
            actor: 'local',
            clock: clockAt(some.at, n),
          }),
        ),
      ),
      icps: rows(3, (n) =>
        text.map(
          (name): IcpRow => ({
            id: 'icp-1',
            spaceId: '',
            version: n + 1,
            current: 0,
            name,
            live: false,
            criteria: [],
            baseRates: {},
            createdAt: NOON,
          }),
        ),
      ),
      candidates: rows(2, (n) =>
        text.map(
          (name) =>
            ({
              id: `candidate-${n}`,
              spaceId: '',
              v: 1,
              name,
              keys: [`slug:c-${n}`],
              person: { keys: [], url: null, fields: {}, positions: [], education: [], morePositions: false },
              file: 'x.csv',
              fit: null,
              rank: 0,
              createdAt: NOON,
            }) as unknown as CandidateRow,
        ),
      ),
      secrets: fc.constant([{ key: 'suppression', value: SECRET }] as SecretRow[]),
      suppressions: rows(3, (n) =>
        time.map((at): SuppressionRow => ({ id: String(n).repeat(64), at, why: n ? 'objected' : 'user' })),
      ),
      settings: fc
        .record({ keepAbout: fc.boolean(), locale: fc.constantFrom(null, 'it', 'ja') })
        .map((values) =>
          Object.entries(values).map(([key, value]): SettingRow => ({ key, scope: 'device', value })),
        ),
      ops: rows(2, (n) =>
        text.map((answer): OpRow => ({ id: `op-${n}`, name: 'lead.save', at: NOON, answer: { answer } })),
      ),
      health: rows(2, (n) =>
        fc.nat(9).map(
          (worked): HealthRow => ({
            id: `sdui hook.${n}`,
            frontend: 'sdui',
            hook: `hook.${n}`,
            firstWorked: NOON,
            lastWorked: NOON,
            lastDrift: null,
            worked,
            missed: 0,
            drifted: 0,
          }),
        ),
      ),
      quarantine: rows(1, (n) =>
        fc
          .jsonValue()
          // JSON has no negative zero.
          .map((row) => JSON.parse(JSON.stringify(row)))
          .map((row): QuarantineRow => ({ id: `leads:q${n}`, table: 'leads', row, why: 'test', at: NOON })),
      ),
    }),
  ),
);
