import type { CompanyField } from '../model/company.ts';
import type { Evidence, Sign } from '../model/evidence.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { Place } from '../model/place.ts';
import type { Position } from '../model/reading.ts';
import { type YearBand, yearBandOf } from '../model/year-band.ts';
import type { Industries } from '../parse/industry.ts';
import { type Places, parsePlace } from '../parse/place.ts';
import { parseTitle } from '../parse/title.ts';
import { yearsOf } from '../parse/years.ts';
import { type Asked, attributeSigns } from './attribute-evidence.ts';
import { clauseWords } from './clauses.ts';
import { addCompany, companySigns } from './company-evidence.ts';
import { currentFacts, reliabilityOf, signOf } from './current-facts.ts';

/** Raised with every change of a parser or lexicon: stored evidence with a lower one is made again. */
export const PARSER_VERSION = 3;

/** What facts are read with: the packaged tables, what is known of the person's company, and what the user asks. */
export interface Known extends Asked {
  places: Places;
  company?: Facts<CompanyField> | null;
  /** Every key of that company. */
  companyKeys?: readonly string[];
  industries?: Industries | null;
  /** Roles in page order, and the time up to which the current ones last, ms UTC. */
  history?: { positions: readonly Position[]; now: number };
}

/** Headlines are adverts: a title or function taken from one counts less. */
const HEADLINE_RELIABILITY = 0.6;

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
    companies: companySigns(facts, known.companyKeys ?? []),
    degrees: currentFacts(facts.degree).flatMap((fact) =>
      [1, 2, 3].includes(Number(fact.value)) ? [signOf(fact, 'degree', Number(fact.value))] : [],
    ),
    ...yearSigns(facts, known),
    attributes: attributeSigns(facts, known),
    hasCompany: currentFacts(facts.company).length + currentFacts(facts.companyKey).length > 0,
  };
  for (const fact of currentFacts(facts.title)) addTitle(evidence, fact, 'title', reliabilityOf(fact));
  for (const fact of currentFacts(facts.headline))
    addTitle(evidence, fact, 'headline', Math.min(HEADLINE_RELIABILITY, reliabilityOf(fact)));
  for (const fact of currentFacts(facts.location)) {
    const readings = placeReadings(String(fact.value), known.places);
    if (readings.length > 0) evidence.places.push(signOf(fact, 'location', readings));
  }
  addCompany(evidence, known.company ?? null, known.industries ?? null);
  return evidence;
}

function addTitle(evidence: Evidence, fact: Fact, field: 'title' | 'headline', reliability: number): void {
  const text = String(fact.value);
  const { range, functions } = parseTitle(text);
  if (range) evidence.levels.push(signOf(fact, field, range, reliability));
  if (functions.length > 0) evidence.functions.push(signOf(fact, field, functions, reliability));
  evidence.texts.push(signOf(fact, field, clauseWords(text)));
}

/** The most probable reading first; none when no country is known. */
function placeReadings(text: string, places: Places): Place[] {
  const { country, region, city, alternatives } = parsePlace(text, places);
  return country === null ? [] : [{ country, region, city }, ...alternatives];
}

/** Roles carry no date of their own: they were seen when the page last showed the person. */
function yearSigns(facts: Facts, { history }: Known): Pick<Evidence, 'yearsAtCompany' | 'yearsInRole'> {
  const shown = [...(facts.title ?? []), ...(facts.name ?? [])].filter(
    ({ source }) => source.kind === 'captured',
  );
  const seenAt = Math.max(...shown.map((fact) => fact.seenAt));
  if (!history || shown.length === 0) return { yearsAtCompany: [], yearsInRole: [] };
  const { atCompany, inRole } = yearsOf(history.positions, history.now);
  const sign = (years: [number, number] | null): Sign<[YearBand, YearBand]>[] =>
    years === null
      ? []
      : [
          {
            value: [yearBandOf(years[0]), yearBandOf(years[1])],
            text: history.positions.find(({ ongoing }) => ongoing)?.title ?? '',
            field: 'positions',
            source: 'captured',
            reliability: 1,
            seenAt,
          },
        ];
  return { yearsAtCompany: sign(atCompany), yearsInRole: sign(inRole) };
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
