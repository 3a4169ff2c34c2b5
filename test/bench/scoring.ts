import { readFileSync } from 'node:fs';
import { toEvidence } from '../../lib/fit/evidence.ts';
import { rankAll, scoreFit } from '../../lib/fit/score.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { Fact, Facts } from '../../lib/model/fact.ts';
import type { Criterion } from '../../lib/model/icp.ts';
import { loadPlaces } from '../../lib/parse/place.ts';
import { expectedReading } from '../site/expected.ts';
import { people } from '../site/people.ts';
import { type Line, ratio, ratioOf } from './measure.ts';
import { rulesEngine } from './rules-engine.ts';

const PEOPLE = 100_000;
/** As many as a general rules engine scores in about a second. */
const FEW = 2_000;
const NOW = Date.UTC(2026, 5, 1);

/** Twelve criteria that look at every attribute. */
const criteria: Criterion[] = [
  { id: '1', attribute: 'seniority', anyOf: ['director', 'vp', 'cxo'], importance: 'essential', gate: null },
  { id: '2', attribute: 'seniority', anyOf: ['owner', 'partner'], importance: 'useful', gate: null },
  { id: '3', attribute: 'function', anyOf: [18, 19, 20], importance: 'essential', gate: null },
  { id: '4', attribute: 'function', anyOf: [4, 9], importance: 'useful', gate: null },
  {
    id: '5',
    attribute: 'location',
    anyOf: [{ country: 'IT', region: null, city: null }],
    importance: 'important',
    gate: null,
  },
  {
    id: '6',
    attribute: 'location',
    anyOf: [{ country: 'JP', region: null, city: null }],
    importance: 'minor',
    gate: null,
  },
  { id: '7', attribute: 'companySize', anyOf: ['D', 'E', 'F'], importance: 'important', gate: null },
  { id: '8', attribute: 'companySize', anyOf: ['G'], importance: 'minor', gate: null },
  { id: '9', attribute: 'industry', anyOf: [25, 55], importance: 'useful', gate: null },
  { id: '10', attribute: 'industry', anyOf: [4], importance: 'minor', gate: null },
  { id: '11', attribute: 'keyword', anyOf: ['supply chain', 'acquisti'], importance: 'useful', gate: null },
  { id: '12', attribute: 'keyword', anyOf: ['intern', 'student'], importance: 'minor', gate: 'exclude' },
];
const icp = { id: 'bench', version: 1, criteria, baseRates: {} };

/** Evidence of the practice site's people, each many times over as separate objects. */
function makeRows(): { id: number; evidence: Evidence }[] {
  const places = loadPlaces(readFileSync('public/data/places.txt'));
  const fact = (value: string | number): Fact => ({
    value,
    via: 'bench',
    confidence: 1,
    seenAt: NOW,
    source: { kind: 'captured', page: 'https://www.linkedin.com/in/bench/', hook: 'bench' },
    by: 'local',
    clock: `${String(NOW).padStart(15, '0')}-00000-benchmrk`,
  });
  const known = people.map((person): Evidence => {
    const { headline, location, title, company } = expectedReading(person, { frontend: 'classic' });
    const entries = Object.entries({ headline, location, title, company });
    const facts = Object.fromEntries(
      entries.flatMap(([field, value]) => (value ? [[field, [fact(value)]]] : [])),
    );
    return toEvidence(facts as Facts, { places });
  });
  return Array.from({ length: PEOPLE }, (_, id) => ({
    id,
    evidence: structuredClone(known[(Math.imul(id + 1, 0x9e3779b1) >>> 8) % known.length] as Evidence),
  }));
}

/** Scoring of 100,000 people against map, reduce and sort over numbers that are already known. */
export async function scoring(): Promise<Line[]> {
  const rows = makeRows();
  const weights = criteria.map((_, at) => 1 + (at % 4));
  // Scattered like real people: few equal sums, no pattern that a sort could use.
  const scatter = (id: number, at: number) => (Math.imul(id * 12 + at + 1, 0x9e3779b1) >>> 24) / 255;
  const plain = rows.map(({ id }) => ({ id, matches: criteria.map((_, at) => scatter(id, at)) }));
  const baseline = () =>
    plain
      .map(({ id, matches }) => ({
        id,
        sum: matches.reduce((sum, match, at) => sum + match * (weights[at] ?? 0), 0),
      }))
      .sort((a, b) => b.sum - a.sum);
  const options = { now: NOW };
  const few = rows.slice(0, FEW);
  const engine = rulesEngine(few, criteria);
  return [
    {
      what: 'rankAll, 100,000 people',
      value: ratio(() => rankAll(rows, icp, options), baseline),
      budget: 8,
      unit: 'x',
    },
    {
      what: 'scoreFit with pieces, 100,000 people',
      value: ratio(() => rows.map(({ evidence }) => scoreFit(evidence, icp, options)), baseline, 5),
      budget: 15,
      unit: 'x',
    },
    {
      // A share of a rules engine's time: a twentieth is twenty times faster.
      what: 'rankAll against json-rules-engine',
      value: await ratioOf(() => rankAll(few, icp, options), engine, 5),
      budget: 1 / 20,
      unit: 'x',
    },
  ];
}
