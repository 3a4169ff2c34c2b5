import type { Handler } from '../../messages/router.ts';
import type { Fit, Score, StoredFit } from '../../model/fit.ts';
import type { Icp } from '../../model/icp.ts';
import type { Lead } from '../../model/lead.ts';
import type { Person } from '../../model/reading.ts';
import { meanCompany } from '../../pages/company-meaning.ts';
import { companyOfPerson, keepCompany } from '../companies.ts';
import type { AssayDb } from '../db.ts';
import { findLead, keyTexts, leadsByKey } from '../identities.ts';
import type { JudgeWith } from '../judge.ts';
import { judgePerson } from '../judge-person.ts';
import { currentIcps, readSettings } from '../queries.ts';
import { suppressedAmong } from '../suppressions.ts';
import { noteVisit } from '../visits.ts';
import { type Context, judgeWithOf, operationOf, writerOf } from './context.ts';
import { lookOf } from './look.ts';

/**
 * Scores people as shown, in memory. Nothing is written of anybody but that a saved person's page was seen again, once
 * a day (design, decision 3).
 */
export const scorePeople =
  (context: Context): Handler<'person.score'> =>
  async ({ subject, people, unread, company: told, companyPage }, request) => {
    const { caller } = request;
    const company = companyPage ? meanCompany(companyPage).company : told;
    const show =
      caller.kind === 'in-page' && caller.tabId !== null ? context.toolbarTurn(caller.tabId) : null;
    const news =
      company && (await keepCompany(writerOf(context), operationOf('person.score', request), company));
    if (news) context.startJobs();
    const judgeWith = await judgeWithOf(context);
    const stopped = await suppressedAmong(
      context.db,
      [subject, ...people].flatMap((p) => keyTexts(p?.keys ?? [])),
    );
    const lead = subject && (await findLead(context.db, subject.keys));
    const shown = subject && (await scorePerson(context.db, subject, lead, judgeWith, stopped));
    const scores = await Promise.all(
      people.map(async (p) =>
        scorePerson(context.db, p, await findLead(context.db, p.keys), judgeWith, stopped),
      ),
    );
    if (subject && lead) await noteVisit(writerOf(context), lead.id, subject);
    const { t } = await context.language();
    const look = lookOf(shown, t);
    const { mode, surfacesOff } = await readSettings(context.db);
    const noChip = mode === 'untouched' || surfacesOff.includes('profile');
    show?.(noChip && (shown || unread) ? look.text : '');
    return {
      subject: shown,
      leadId: lead?.id ?? null,
      people: scores,
      look,
      looks: scores.map((score) => score && lookOf(score, t)),
    };
  };

/** Saved people among some keys, as stored. */
export const lookUpPeople =
  (context: Context): Handler<'person.lookup'> =>
  async ({ keys }) => {
    const leads = await leadsByKey(context.db, keys);
    const icps = await currentIcps(context.db);
    const stopped = await suppressedAmong(context.db, keys);
    return Object.fromEntries(
      keys.flatMap((key) => {
        const lead = leads.get(key) ?? null;
        if (stopped.has(key)) return [[key, stopScore(lead)]];
        return lead?.fit ? [[key, scoreOf(lead.fit, nameOf(icps, lead.fit.icpId), lead)]] : [];
      }),
    );
  };

async function scorePerson(
  db: AssayDb,
  person: Person,
  lead: Lead | null,
  judgeWith: JudgeWith,
  stopped: ReadonlySet<string>,
): Promise<Score | null> {
  if (keyTexts(person.keys).some((key) => stopped.has(key))) return stopScore(lead);
  const { fit } = judgePerson(person, lead, await companyOfPerson(db, person, lead), judgeWith);
  return fit && scoreOf(fit, nameOf(judgeWith.icps, fit.icp.id), lead);
}

/** Whoever is not to be contacted is not scored either: an objection covers profiling (reference, reliability 3.2). */
export const stopScore = (lead: Lead | null): Score => ({
  lower: 0,
  expected: 0,
  upper: 100,
  verdict: 'undecided',
  icpName: '',
  stage: lead?.stage ?? null,
  leadId: lead?.id ?? null,
  doNotContact: true,
});

/** What badges and chip show of a fit. */
export function scoreOf(fit: Fit | StoredFit, icpName: string, lead: Lead | null): Score {
  const { lower, expected, upper, verdict } = fit;
  return {
    lower,
    expected,
    upper,
    verdict,
    icpName,
    stage: lead?.stage ?? null,
    leadId: lead?.id ?? null,
    doNotContact: lead?.stage === 'archived' && lead.reason === 'do-not-contact',
  };
}

const nameOf = (icps: readonly Icp[], id: string): string => icps.find((icp) => icp.id === id)?.name ?? '';
