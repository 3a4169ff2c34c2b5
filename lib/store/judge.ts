import { bestFit } from '../fit/best.ts';
import { PARSER_VERSION, summarize, toEvidence } from '../fit/evidence.ts';
import { rankOf } from '../fit/score.ts';
import type { AttributeDefinition } from '../model/attribute.ts';
import type { Company } from '../model/company.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Fit, StoredFit } from '../model/fit.ts';
import type { Icp } from '../model/icp.ts';
import type { Lead } from '../model/lead.ts';
import type { Settings } from '../model/settings.ts';
import { companyKey } from '../parse/company.ts';
import type { Industries } from '../parse/industry.ts';
import type { Places } from '../parse/place.ts';
import type { AssayDb } from './db.ts';
import { shownFact } from './facts.ts';
import { liveIcps, readSettings } from './queries.ts';

/** The packaged tables that give texts their meaning. */
export interface Tables {
  places: Places;
  industries: Industries;
}

/** All a judgement depends on besides the person. */
export interface JudgeWith extends Tables {
  /** Live ICPs. */
  icps: readonly Icp[];
  /** What the user defined and switched on. */
  attributes: readonly AttributeDefinition[];
  sensitive: boolean;
  /** Milliseconds UTC. */
  now: number;
}

/** Reads what a judgement needs, inside or outside a transaction. */
export async function judgeWithFrom(
  db: AssayDb,
  tables: Tables,
  now: number,
  reading: PromiseLike<Settings> = readSettings(db),
): Promise<JudgeWith> {
  const [{ attributes, sensitive }, icps] = await Promise.all([reading, liveIcps(db)]);
  return { ...tables, icps, attributes, sensitive, now };
}

/** The parts of a lead that say who somebody is. */
export type Known = Pick<Lead, 'facts' | 'positions'>;

/** A person against the live ICPs. */
export interface Judgement {
  evidence: Evidence;
  /** Against the ICP that fits best; null when none is live. */
  fit: Fit | null;
  others: { icp: Icp; expected: number }[];
}

/** Scores what is known. Pure and synchronous, so that it may run inside a transaction. */
export const judge = (known: Known, company: Company | null, judgeWith: JudgeWith): Judgement =>
  judgeEvidence(evidenceOf(known, company, judgeWith), judgeWith);

/** Scores a saved person, from the evidence on the row unless `fresh` or outdated. */
export const judgeLead = (
  lead: Lead,
  company: Company | null,
  judgeWith: JudgeWith,
  fresh: boolean,
): Judgement =>
  fresh || !isCurrent(lead.evidence)
    ? judge(lead, company, judgeWith)
    : judgeEvidence(lead.evidence, judgeWith);

/** Was it made by the parsers of this version? */
export const isCurrent = (evidence: Evidence): boolean => evidence.parser === PARSER_VERSION;

function judgeEvidence(evidence: Evidence, { icps, industries, now }: JudgeWith): Judgement {
  const { best, others } = bestFit(evidence, icps, { now, industries });
  return { evidence, fit: best, others };
}

/** What is known of somebody, as the scorer wants it. */
export function evidenceOf(
  { facts, positions }: Known,
  company: Company | null,
  { places, industries, attributes, sensitive, now }: Omit<JudgeWith, 'icps'>,
): Evidence {
  const employer = company && worksAt(facts, company) ? company : null;
  return toEvidence(facts, {
    places,
    industries,
    company: employer?.facts ?? null,
    companyKeys: employer?.keys ?? [],
    history: { positions, now },
    attributes,
    sensitive,
  });
}

/** Where the user typed another employer, what is known of the one on the page says nothing of this person. */
function worksAt({ company: shown }: Known['facts'], company: Company): boolean {
  const fact = shownFact(shown);
  if (fact?.source.kind !== 'entered') return true;
  const typed = companyKey(String(fact.value));
  const names = [
    company.name,
    ...(shown ?? []).flatMap(({ source, value }) => (source.kind === 'captured' ? [String(value)] : [])),
  ];
  return names.some((name) => companyKey(name) === typed);
}

/** The columns of a lead row that follow from its judgement. */
export function judgedColumns(
  { evidence, fit }: Judgement,
  now: number,
): Pick<Lead, 'evidence' | 'fit' | 'rank' | 'country' | 'level' | 'functions'> {
  return {
    evidence,
    fit: fit && storedFit(fit, now),
    rank: fit ? rankOf(fit) : 0,
    ...summarize(evidence),
  };
}

function storedFit({ lower, expected, upper, verdict, icp }: Fit, scoredAt: number): StoredFit {
  return { lower, expected, upper, verdict, icpId: icp.id, icpVersion: icp.version, scoredAt };
}
