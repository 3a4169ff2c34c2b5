import { AGE_BANDS } from '../model/age-band.ts';
import { BANDS } from '../model/band.ts';
import { DEFAULT_DECISION_TABLE, type DecisionTable } from '../model/decision.ts';
import type { Account, Criterion, Icp, WantedPlace } from '../model/icp.ts';
import { WEIGHT } from '../model/icp.ts';
import type { Place } from '../model/place.ts';
import { GROUP_COUNTRIES } from '../model/place-group.ts';
import { LEVELS } from '../model/title.ts';
import { YEAR_BANDS } from '../model/year-band.ts';
import { foldWords } from '../parse/fold.ts';
import { clauseWords } from './clauses.ts';
import { nameKey } from './company-evidence.ts';
import { stepDegrees } from './match-steps.ts';
import { halfLifeOf } from './reliability.ts';
import { cappedShares } from './weights.ts';

/** A place inside a country, folded; null is all of it. */
export interface WantedArea {
  region: string | null;
  city: string | null;
}

/** A criterion made ready for many people: each kind fills what it needs. */
export interface Prepared {
  test: Criterion;
  /** Share of the whole, 0 to 1; 0 for a gate. */
  share: number;
  /** Of its evidence, in milliseconds. */
  halfLife: number;
  /** How far a neighbour counts, 0 to 1. A gate knows no neighbours: it asks yes or no. */
  near: number;
  /** Bits of the wanted functions or degrees. */
  mask: number;
  /** Degree of each step of the ordered list. */
  steps: number[];
  /** Decision maker: by level the largest size (as a step) where they decide, −1 for never. */
  upTo: number[];
  /** By country. */
  areas: Map<string, WantedArea[]>;
  industries: Set<number>;
  /** Folded keywords, or language tags. */
  words: string[];
  /** By key: of each account there, the kind of its own key (`id:`, `slug:`), null where that key itself matched. */
  accounts: Map<string, (string | null)[]>;
  /** Id of the attribute that is asked for. */
  of: string;
}

export interface PreparedIcp {
  weighted: Prepared[];
  gates: Prepared[];
}

const prepared = new WeakMap<Pick<Icp, 'criteria'>, PreparedIcp>();

/** Prepares an ICP once per object: versions are immutable, so the object is its own key. */
export function prepare(icp: Pick<Icp, 'criteria'>): PreparedIcp {
  const known = prepared.get(icp);
  if (known) return known;
  const weighted = icp.criteria.filter((criterion) => criterion.gate === null);
  const shares = cappedShares(weighted.map((c) => ({ group: groupOf(c), weight: WEIGHT[c.importance] })));
  const made: PreparedIcp = {
    weighted: weighted.map((criterion, index) => prepareOne(criterion, shares[index] ?? 0)),
    gates: icp.criteria.filter((c) => c.gate !== null).map((criterion) => prepareOne(criterion, 0)),
  };
  prepared.set(icp, made);
  return made;
}

/** Criteria on the same attribute share the group cap; attributes of the user's are each their own. */
const groupOf = (test: Criterion): string =>
  test.attribute === 'custom' ? `custom:${test.of}` : test.attribute;

function prepareOne(test: Criterion, share: number): Prepared {
  const near = test.gate === null && 'near' in test ? (test.near ?? 0) : 0;
  const one: Prepared = {
    test,
    share,
    halfLife: halfLifeOf(test.attribute),
    near,
    mask: 0,
    steps: [],
    upTo: [],
    areas: new Map(),
    industries: new Set(),
    words: [],
    accounts: new Map(),
    of: test.attribute,
  };
  switch (test.attribute) {
    case 'seniority':
      one.steps = stepDegrees(LEVELS, test.anyOf, near);
      break;
    case 'companySize':
      one.steps = stepDegrees(BANDS, test.anyOf, near);
      break;
    case 'yearsAtCompany':
    case 'yearsInRole':
      one.steps = stepDegrees(YEAR_BANDS, test.anyOf, near);
      break;
    case 'age':
      one.steps = stepDegrees(AGE_BANDS, test.anyOf, near);
      break;
    case 'decisionMaker':
      one.upTo = upToOf(test.table ?? DEFAULT_DECISION_TABLE);
      break;
    case 'function':
    case 'degree':
      for (const id of test.anyOf) one.mask |= 1 << id;
      break;
    case 'location':
      for (const { country, region, city } of test.anyOf.flatMap(placesOf))
        push(one.areas, country, { region: region && foldWords(region), city: city && foldWords(city) });
      break;
    case 'industry':
      one.industries = new Set(test.anyOf);
      break;
    case 'keyword':
      one.words = test.anyOf.map(clauseWords).filter((words) => words !== '');
      break;
    case 'language':
      one.words = test.anyOf.map((tag) => tag.toLowerCase());
      break;
    case 'accounts':
      for (const account of test.anyOf) addAccount(one.accounts, account);
      break;
    case 'custom':
      one.of = test.of;
      if (test.test.kind === 'text')
        one.words = test.test.anyOf.map(clauseWords).filter((words) => words !== '');
      break;
    case 'budget':
    case 'income':
      break;
  }
  return one;
}

const upToOf = (table: DecisionTable): number[] =>
  LEVELS.map((level) => {
    const band = table[level];
    return band ? BANDS.indexOf(band) : -1;
  });

const placesOf = (wanted: WantedPlace): Place[] =>
  'group' in wanted
    ? GROUP_COUNTRIES[wanted.group].map((country) => ({ country, region: null, city: null }))
    : [wanted];

function addAccount(accounts: Prepared['accounts'], { name, key }: Account): void {
  if (key !== null) push(accounts, key, null);
  push(accounts, nameKey(name), key === null ? null : key.slice(0, key.indexOf(':') + 1));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
