import { BANDS, type Band } from '../model/band.ts';
import type { CompanyField } from '../model/company.ts';
import type { Evidence, Sign, SignField } from '../model/evidence.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import { foldWords } from '../parse/fold.ts';
import { type Industries, industryChain, parseIndustry } from '../parse/industry.ts';
import { type Places, parsePlace } from '../parse/place.ts';
import { parseSize } from '../parse/size.ts';
import { parseTitle } from '../parse/title.ts';

/** Raised with every change of a parser or lexicon: stored evidence with a lower one is made again. */
export const PARSER_VERSION = 1;

/** What facts are read with: the packaged tables and the facts of the person's company. */
export interface Known {
  places: Places;
  company?: Facts<CompanyField> | null;
  industries?: Industries | null;
}

/** From this confidence on, a value read off a page counts like one that was entered. */
const SURE = 0.9;
const UNSURE_RELIABILITY = 0.8;
/** Headlines are adverts: a title or function taken from one counts less. */
const HEADLINE_RELIABILITY = 0.6;
/** Where a company sits says little of where somebody works there: never enough to answer a gate. */
const HEADQUARTERS_RELIABILITY = 0.5;

const reliabilityOf = (fact: Fact): number =>
  fact.source.kind !== 'captured' || fact.confidence >= SURE ? 1 : UNSURE_RELIABILITY;

/** The newest fact of each kind of source; what the user entered replaces the rest. */
function currentFacts(facts: readonly Fact[] | undefined): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts ?? []) {
    const known = newest.get(fact.source.kind);
    if (!known || fact.seenAt > known.seenAt || (fact.seenAt === known.seenAt && fact.clock >= known.clock))
      newest.set(fact.source.kind, fact);
  }
  const entered = newest.get('entered');
  return (entered ? [entered] : [...newest.values()]).filter(({ value }) => String(value).trim() !== '');
}

function signOf<T>(fact: Fact, field: SignField, value: T, reliability = reliabilityOf(fact)): Sign<T> {
  return { value, text: String(fact.value), field, reliability, seenAt: fact.seenAt };
}

/** Facts as the scorer wants them: parsed once, with how far each can be trusted (design, decision 9). */
export function toEvidence(facts: Facts, known: Known): Evidence {
  const evidence: Evidence = {
    parser: PARSER_VERSION,
    levels: [],
    functions: [],
    places: [],
    sizes: [],
    industries: [],
    texts: [],
    hasCompany: currentFacts(facts.company).length + currentFacts(facts.companyKey).length > 0,
  };
  for (const fact of currentFacts(facts.title)) addTitle(evidence, fact, 'title', reliabilityOf(fact));
  for (const fact of currentFacts(facts.headline))
    addTitle(evidence, fact, 'headline', Math.min(HEADLINE_RELIABILITY, reliabilityOf(fact)));
  for (const fact of currentFacts(facts.location)) {
    const readings = placeReadings(String(fact.value), known.places);
    if (readings.length > 0) evidence.places.push(signOf(fact, 'location', readings));
  }
  addCompany(evidence, known);
  return evidence;
}

function addTitle(evidence: Evidence, fact: Fact, field: 'title' | 'headline', reliability: number): void {
  const text = String(fact.value);
  const { range, functions } = parseTitle(text);
  if (range) evidence.levels.push(signOf(fact, field, range, reliability));
  if (functions.length > 0) evidence.functions.push(signOf(fact, field, functions, reliability));
  evidence.texts.push(signOf(fact, field, foldWords(text)));
}

/** The most probable reading first; none when no country is known. */
function placeReadings(text: string, places: Places): Place[] {
  const { country, region, city, alternatives } = parsePlace(text, places);
  return country === null ? [] : [{ country, region, city }, ...alternatives];
}

function addCompany(evidence: Evidence, { company, industries = null }: Known): void {
  for (const fact of currentFacts(company?.size)) {
    const band = BANDS.includes(fact.value as Band) ? (fact.value as Band) : parseSize(String(fact.value));
    if (band) evidence.sizes.push(signOf(fact, 'companySize', [band, band]));
  }
  // Only for somebody whose own place is not shown.
  if (evidence.places.length === 0)
    for (const fact of currentFacts(company?.country)) {
      const place = { country: String(fact.value), region: null, city: null };
      const reliability = Math.min(HEADQUARTERS_RELIABILITY, reliabilityOf(fact));
      evidence.places.push(signOf(fact, 'headquarters', [place], reliability));
    }
  const labels = currentFacts(company?.industry);
  for (const fact of currentFacts(company?.industryId)) {
    const id = Number(fact.value);
    if (!Number.isInteger(id)) continue;
    const sign = signOf(fact, 'industry', industryChain(id, industries));
    evidence.industries.push({
      ...sign,
      text: String(labels[0]?.value ?? industries?.byId.get(id)?.label ?? id),
    });
  }
  if (evidence.industries.length > 0 || !industries) return;
  for (const fact of labels) {
    const id = parseIndustry(String(fact.value), industries);
    if (id !== null) evidence.industries.push(signOf(fact, 'industry', industryChain(id, industries)));
  }
}

/** What a lead row keeps of the evidence for filters: the most reliable reading of each. */
export function summarize({ levels, functions, places }: Evidence): {
  country: string | null;
  level: Evidence['levels'][number]['value'][0] | null;
  functions: number[];
} {
  const [low, high] = best(levels)?.value ?? [null, null];
  return {
    country: best(places.filter(({ field }) => field === 'location'))?.value[0]?.country ?? null,
    level: low === high ? low : null,
    functions: best(functions)?.value ?? [],
  };
}

const best = <T>(signs: Sign<T>[]): Sign<T> | undefined =>
  signs.reduce<Sign<T> | undefined>((a, b) => (a && a.reliability >= b.reliability ? a : b), undefined);
