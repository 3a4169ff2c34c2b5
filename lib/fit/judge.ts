import { AGE_BANDS } from '../model/age-band.ts';
import type { AttributeValue } from '../model/attribute-value.ts';
import { BANDS } from '../model/band.ts';
import type { Evidence, Sign } from '../model/evidence.ts';
import type { Seen } from '../model/fit.ts';
import { LEVELS } from '../model/title.ts';
import { YEAR_BANDS } from '../model/year-band.ts';
import type { Industries } from '../parse/industry.ts';
import type { Prepared } from './criteria.ts';
import { anything, emptyDegree, exactly } from './degree.ts';
import { matchAttribute } from './match-attribute.ts';
import { matchPlaces } from './match-place.ts';
import { hasAnyWords, matchAccount, matchFunctions, matchIndustry } from './match-sets.ts';
import { indexOf, matchDecision, matchSteps } from './match-steps.ts';
import { weightOf } from './reliability.ts';
import { add, begin, close, type Judgement } from './weigh.ts';

export interface Setting {
  /** Milliseconds UTC. */
  now: number;
  industries: Industries | null;
  /** Units in one US dollar. */
  currencies: Readonly<Record<string, number>>;
}

const LEVEL = indexOf(LEVELS);
const BAND = indexOf(BANDS);
const YEARS = indexOf(YEAR_BANDS);
const AGE = indexOf(AGE_BANDS);

/** Scratch of the running call; `judge` is synchronous and does not call itself. */
const degree = emptyDegree();

/**
 * Fills `into` with the interval in which the match degree lies. `baseRate`: how often people match, for what is open.
 */
export function judge(
  wanted: Prepared,
  evidence: Evidence,
  baseRate: number,
  setting: Setting,
  into: Judgement,
): void {
  begin(into);
  look(wanted, evidence, setting, into);
  close(into, baseRate);
}

function look(wanted: Prepared, evidence: Evidence, setting: Setting, into: Judgement): void {
  switch (wanted.test.attribute) {
    case 'seniority':
      return lookAtSteps(evidence.levels, LEVEL, wanted, setting, into);
    case 'companySize':
      return lookAtSteps(evidence.sizes, BAND, wanted, setting, into);
    case 'yearsAtCompany':
      return lookAtSteps(evidence.yearsAtCompany, YEARS, wanted, setting, into);
    case 'yearsInRole':
      return lookAtSteps(evidence.yearsInRole, YEARS, wanted, setting, into);
    case 'keyword':
      return lookAtTexts(wanted, evidence.texts, setting, into);
    case 'decisionMaker':
      return lookAtDecision(wanted, evidence, setting, into);
    case 'function':
      for (const sign of evidence.functions) {
        matchFunctions(sign.value, wanted, degree);
        count(sign, wanted, setting, into);
      }
      return;
    case 'degree':
      for (const sign of evidence.degrees) {
        exactly(wanted.mask & (1 << sign.value) ? 1 : 0, degree);
        count(sign, wanted, setting, into);
      }
      return;
    case 'location':
      for (const sign of evidence.places) {
        matchPlaces(sign.value, wanted, degree);
        count(sign, wanted, setting, into);
      }
      return;
    case 'industry':
      for (const sign of evidence.industries) {
        matchIndustry(sign.value, wanted, setting.industries, degree);
        count(sign, wanted, setting, into);
      }
      return;
    case 'accounts':
      for (const sign of evidence.companies) {
        matchAccount(sign.value, wanted, degree);
        count(sign, wanted, setting, into);
      }
      return;
    default:
      // Ids come from users: `constructor` is one.
      if (Object.hasOwn(evidence.attributes, wanted.of))
        lookAtAttribute(wanted, evidence.attributes[wanted.of] ?? [], setting, into);
  }
}

const count = (sign: Seen, wanted: Prepared, setting: Setting, into: Judgement): void =>
  add(sign, weightOf(sign, wanted.halfLife, setting.now), degree, into);

/** By index: taking a pair apart would cost an iterator for each of 100,000 people. */
function lookAtSteps<T extends string>(
  signs: readonly Sign<[T, T]>[],
  index: Record<T, number>,
  wanted: Prepared,
  setting: Setting,
  into: Judgement,
): void {
  for (const sign of signs) {
    matchSteps(index[sign.value[0]], index[sign.value[1]], wanted.steps, degree);
    add(sign as Seen, weightOf(sign, wanted.halfLife, setting.now), degree, into);
  }
}

/** A keyword is missing only when the headline is known and no text has it. */
function lookAtTexts(
  wanted: Prepared,
  texts: readonly Sign<string>[],
  setting: Setting,
  into: Judgement,
): void {
  for (const sign of texts) {
    if (hasAnyWords(sign.value, wanted.words)) exactly(1, degree);
    else if (sign.field === 'headline') exactly(0, degree);
    else anything(degree);
    count(sign, wanted, setting, into);
  }
  if (into.yes > 0) into.no = 0;
}

const ALL_SIZES = [0, BANDS.length - 1] as const;

/** The title alone where it decides in every size or none; else title and size together, as sure as the weaker one. */
function lookAtDecision(
  wanted: Prepared,
  { levels, sizes }: Evidence,
  setting: Setting,
  into: Judgement,
): void {
  for (const sign of levels) {
    const range = [LEVEL[sign.value[0]], LEVEL[sign.value[1]]] as const;
    const strength = weightOf(sign, wanted.halfLife, setting.now);
    matchDecision(range, ALL_SIZES, wanted.upTo, degree);
    if (degree.low === degree.high || sizes.length === 0) {
      if (degree.low !== degree.high) anything(degree);
      add(sign, strength, degree, into);
      continue;
    }
    for (const size of sizes) {
      matchDecision(range, [BAND[size.value[0]], BAND[size.value[1]]], wanted.upTo, degree);
      add(sign, Math.min(strength, weightOf(size, wanted.halfLife, setting.now)), degree, into);
    }
  }
}

function lookAtAttribute(
  wanted: Prepared,
  signs: readonly Sign<AttributeValue>[],
  setting: Setting,
  into: Judgement,
): void {
  for (const sign of signs) {
    if (wanted.test.attribute === 'age') {
      if (sign.value.kind !== 'age') continue;
      matchSteps(AGE[sign.value.bands[0]], AGE[sign.value.bands[1]], wanted.steps, degree);
    } else if (!matchAttribute(sign.value, wanted, setting.currencies, degree)) continue;
    count(sign, wanted, setting, into);
  }
}
